// The clock all tests live by: one instant and one zone, whatever day it is outside and wherever this machine is.
// KINE_NOW (an instant with its offset) and KINE_ZONE choose others; `npm run test:dates` does, at eight dates.

/** A Sunday at noon in Flanders; the next day all care givers of the demo practice work. */
const usual = '2026-11-22T12:00:00+01:00';

/** When a run begins, ms since 1970. */
export const begin = Date.parse(process.env.KINE_NOW || usual);
if (Number.isNaN(begin)) throw new Error(`KINE_NOW is an instant, as ${usual}; not ${process.env.KINE_NOW}.`);

/** Zone of Node: with daylight saving, a half-hour offset and southern summer, where code that leans on it fails first. */
export const nodeZone = process.env.KINE_ZONE || 'Australia/Lord_Howe';

/** Zone of the browsers: the demo practice's. */
export const pageZone = process.env.KINE_ZONE || 'Europe/Brussels';

/**
 * Lets Date begin at `from` and run on; leaves timers and `performance` alone. Whole in itself, since browsers get its text.
 * What it leaves for test/support/clock.ts sets the clock again, by another Date: a framework that kept this one to time its
 * tests sees no leap.
 * @param {number} from ms since 1970
 */
export function startClock(from) {
  const name = Symbol.for('kinekit/test-clock');
  if (name in globalThis) return;
  const Real = Date;
  const set = (/** @type {number} */ to) => {
    const ahead = to - Real.now();
    const now = () => Real.now() + ahead;
    globalThis.Date = new Proxy(Real, {
      apply: () => new Real(now()).toString(),
      construct: (real, given, made) => Reflect.construct(real, given.length ? given : [now()], made),
      get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
    });
    Real.prototype.constructor = globalThis.Date;
  };
  set(from);
  Object.assign(globalThis, { [name]: { from, set } });
}
