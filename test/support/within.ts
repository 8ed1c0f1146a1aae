// Code that may never come back: runs it, and throws when it is not done in time instead of hanging the test. Node only.
import vm from 'node:vm';

const shared = globalThis as { kineWithin?: () => unknown };

/** What `run` returns; throws when it takes more than `ms`. */
export function within<T>(ms: number, run: () => T): T {
  shared.kineWithin = run;
  // A timeout of the engine itself: a promise or a timer never gets its turn while a loop runs.
  return vm.runInThisContext('kineWithin()', { timeout: ms }) as T;
}
