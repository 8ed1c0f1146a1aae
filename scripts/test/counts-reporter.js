// A web-test-runner reporter that prints failures plainly and writes how many tests passed and failed per engine, and how
// long the tests of each widget took.
import fs from 'node:fs';

const walk = (suite, path, visit) => {
  for (const test of suite?.tests ?? []) visit(test, [...path, test.name]);
  for (const child of suite?.suites ?? []) walk(child, [...path, child.name], visit);
};

/** Of two long values only the lines between where they begin and where they stop to differ, a dozen of each at most. */
const differing = ({ expected, actual } = {}) => {
  if (typeof expected !== 'string' || typeof actual !== 'string') return '';
  const [wanted, got] = [expected.split('\n'), actual.split('\n')];
  if (wanted.length + got.length < 6) return '';
  const from = wanted.findIndex((line, i) => line !== got[i]);
  if (from < 0) return '';
  const back = wanted.findLastIndex((line, i) => line !== got.at(i - wanted.length));
  const lines = (mark, list) => list.slice(from, from + 12).map((line) => `  ${mark} ${line.trim()}\n`);
  const [lost, come] = [wanted.slice(0, back + 1), got.slice(0, got.length - (wanted.length - 1 - back))];
  return ['  what differs (- wanted, + got):\n', ...lines('-', lost), ...lines('+', come)].join('');
};

export const countsReporter = ({ file, engine } = {}) => ({
  onTestRunFinished({ sessions }) {
    const counts = {};
    for (const session of sessions) {
      const name = engine ?? session.browser.name;
      const tally = (counts[name] ??= { passed: 0, failed: 0, seconds: {} });
      const errors = [...session.errors];
      const where = session.testFile?.replace(`${process.cwd()}/`, '');
      const widget = /widgets\/[^/]+\/([\w-]+)\//.exec(where ?? '')?.[1] ?? 'other';
      let ran = 0;
      walk(session.testResults, [], (test, path) => {
        ran++;
        if (process.env.KINE_VERBOSE) console.log(`${Math.round(test.duration ?? 0)} ms ${where} ${path.join(' › ')}`);
        tally.seconds[widget] = (tally.seconds[widget] ?? 0) + (test.duration ?? 0) / 1e3;
        if (test.skipped) errors.push({ message: `skipped: ${path.join(' › ')}` });
        else if (test.passed) tally.passed++;
        else {
          tally.failed++;
          const stack = (test.error?.stack ?? '').split('\n').slice(0, 4).join('\n  ');
          const said = [path.join(' › '), test.error?.message ?? '', stack].join('\n  ');
          console.log(`✗ ${name} ${where}\n  ${said}\n${differing(test.error)}`);
        }
      });
      if (!ran && !errors.length) errors.push({ message: 'no test ran' });
      for (const error of errors) {
        tally.failed++;
        console.log(`✗ ${name} ${where}\n  ${error.message}\n  ${error.stack ?? ''}`);
      }
      if (process.env.KINE_LOGS) for (const log of session.logs) console.log(name, ...log);
    }
    for (const [name, { passed, failed }] of Object.entries(counts))
      console.log(`${name}: ${passed} passed, ${failed} failed`);
    if (file) fs.writeFileSync(file, JSON.stringify(counts));
  },
});
