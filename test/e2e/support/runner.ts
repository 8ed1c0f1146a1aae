// A small runner: tests in the order they were written, a few at a time. Touches only the console.

/** Outcome of a run. */
export interface Counts {
  passed: number;
  failed: number;
}
type Run = () => Promise<void>;

const tests: { name: string; run: Run; longest: number | undefined }[] = [];

/** What goes over every widget may take so long, in ms, on a machine with much else to do. */
export const everyWidget = 3e5;

/** Registers a test; `name` is a sentence about behaviour. `longest`: ms it may take, where that is not as for the others. */
export function test(name: string, run: Run, longest?: number): void {
  tests.push({ name, run, longest });
}

function within(ms: number, run: Run): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${ms / 1e3} s`)), ms);
  });
  return Promise.race([run(), late]).finally(() => clearTimeout(timer));
}

/** Runs the tests whose sentence contains `only`, `lanes` at a time, each for `longest` ms at most; says which failed. */
export async function runTests(only: string, lanes: number, longest = 9e4): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  const waiting = tests.filter(({ name }) => name.includes(only));
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const from = performance.now();
      try {
        await within(next.longest ?? longest, next.run);
        counts.passed++;
        if (process.env['KINE_VERBOSE'])
          console.log(`  passed in ${Math.round(performance.now() - from)} ms: ${next.name}`);
      } catch (error) {
        counts.failed++;
        const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
        console.error(`\nfailed: ${next.name}\n${said.replace(/^/gm, '  ')}`);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return counts;
}
