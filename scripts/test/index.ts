// `npm test`: everything, in three lanes side by side, with an honest count at the end. Browsers are Debian's; missing ones are
// installed where this machine allows it.
//   npm run test:one <tag>                  the tests with that in their name, in Node and Chromium
//   npm run test:one <tag> -- --engine=webkit   … and in another engine
//   npm run axe:all                         words, axe and transcripts in every engine, and axe on every story
import { parseArgs } from 'node:util';
import { installBrowsers } from './browsers-here.js';
import { build, counted, engines, engineTests, nodeTests, type Engine, type Outcome } from './steps.js';

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', default: 'chromium' }, axe: { type: 'boolean', default: false } },
});
const [only] = positionals;
const started = performance.now();
const outcomes: { name: string; took: number; outcome: Outcome }[] = [];

const inEngine = (engine: Engine, everything = false): Step => ({
  name: engines[engine],
  run: () => engineTests(engine, only, everything),
});
const script = (name: string, file: string, ...args: string[]): Step => ({ name, run: () => counted(file, ...args) });
const node: Step = { name: 'Node', run: () => nodeTests(only) };

/** Steps by lane: those of a lane one after the other, the lanes side by side. */
function lanes(): readonly (readonly Step[])[] {
  if (values.axe) {
    const stories = script('Stories, axe', 'scripts/test/stories.ts', '--axe');
    return [
      [inEngine('chromium', true), stories],
      [inEngine('firefox', true), inEngine('webkit', true)],
    ];
  }
  if (only) {
    if (!(values.engine in engines)) throw new Error(`--engine is one of ${Object.keys(engines).join(', ')}.`);
    return [[node], [inEngine(values.engine as Engine)]];
  }
  let built: Promise<Outcome> | undefined;
  const building = (): Promise<Outcome> => (built ??= build());
  const commands = script('Commands', 'test/commands/run.ts');
  const wordpress = script('WordPress', 'test/wordpress/run.ts');
  return [
    [node, inEngine('firefox'), inEngine('webkit')],
    [
      { name: 'Build', run: building },
      script('End to end', 'test/e2e/run.ts'),
      script('Stories', 'scripts/test/stories.ts'),
    ],
    // The commands copy dist/, which on a slow machine is still being made when Chromium is done.
    [inEngine('chromium'), { ...commands, run: () => building().then(commands.run) }, wordpress],
  ];
}

async function walk(steps: readonly Step[]): Promise<void> {
  for (const { name, run } of steps) {
    const from = performance.now();
    const outcome = await run();
    outcomes.push({ name, took: Math.round((performance.now() - from) / 1e3), outcome });
  }
}

/** What one more widget adds: the time its own tests took in all engines together, of the median and of the slowest. */
function perWidget(): string {
  const sums = new Map<string, number>();
  for (const { outcome } of outcomes) {
    for (const [tag, seconds] of Object.entries(outcome.seconds ?? {})) sums.set(tag, (sums.get(tag) ?? 0) + seconds);
  }
  sums.delete('other');
  const sorted = [...sums].sort(([, a], [, b]) => a - b);
  const [slowest, most = 0] = sorted.at(-1) ?? [];
  const [, median = 0] = sorted[sorted.length >> 1] ?? [];
  return `a widget's own tests: median ${median.toFixed(1)} s, ${slowest} ${most.toFixed(1)} s`;
}

installBrowsers();
await Promise.all(lanes().map(walk));

const took = Math.round((performance.now() - started) / 1e3);
console.log(`\nin ${took} s; ${perWidget()}`);
for (const { name, took: seconds, outcome } of outcomes) {
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed, in ${seconds} s`);
}
const passed = outcomes.reduce((sum, { outcome }) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, { outcome }) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
