// What somebody noticed, day by day: days with it and without it counted, and what may be said of the two. Never a cause.
// `byChance` is Fisher's exact test of the two-by-two table (Fisher 1922; two-sided: all tables no likelier than this one).

/** One day that was noted. A day on which nothing was noted is unknown: it is no day without. */
export interface NoticedDay {
  /** What was noticed, by whatever name it has. */
  readonly noticed: readonly string[];
  /** Whether it hurt more than usual, in the person's own word; undefined where they did not say. */
  readonly more?: boolean | undefined;
}

/** So many days of so many. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

export interface Counted {
  /** Days on which it was noticed, of those that were noted. */
  readonly days: Share;
  /** Days with more pain, of those on which that was said: of all, with it, without it. */
  readonly all: Share;
  readonly withIt: Share;
  readonly without: Share;
}

export function countDays(days: readonly NoticedDay[], what: string): Counted {
  const has = ({ noticed }: NoticedDay): boolean => noticed.includes(what);
  const share = (some: readonly NoticedDay[]): Share => {
    const said = some.filter(({ more }) => more !== undefined);
    return { n: said.filter(({ more }) => more).length, of: said.length };
  };
  return {
    days: { n: days.filter(has).length, of: days.length },
    all: share(days),
    withIt: share(days.filter(has)),
    without: share(days.filter((day) => !has(day))),
  };
}

/** Below these nothing is compared: a week of days on which pain was said, and some of them on either side. Our own caution. */
export const leastDays = 7;
export const leastEach = 3;

/** How rare a difference must be before it is not called chance; the usual convention, never shown. */
const rare = 0.05;

/** n over k, by multiplying: exact to a double for the days a list holds. */
const choose = (n: number, k: number): number => {
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * (n - Math.min(k, n - k) + i)) / i;
  return k < 0 || k > n ? 0 : result;
};

/**
 * How often a difference as large as between these two comes by chance alone, 0 to 1: given as many days with more pain in
 * all, every way they can fall over the days with and without that is no likelier than this one.
 */
export function byChance(one: Share, other: Share): number {
  const hurt = one.n + other.n;
  const likely = (n: number): number => choose(one.of, n) * choose(other.of, hurt - n);
  const here = likely(one.n);
  let [less, all] = [0, 0];
  for (let n = 0; n <= Math.min(hurt, one.of); n++) {
    const now = likely(n);
    all += now;
    // Ways that are as likely differ by rounding alone.
    if (now <= here * (1 + 1e-9)) less += now;
  }
  return all > 0 ? Math.min(1, less / all) : 1;
}

/** What the days say side by side: too few yet; as often with as without; may well be chance; goes together with more, or less. */
export type Said = 'few' | 'same' | 'chance' | 'more' | 'less';

export function compare({ all, withIt, without }: Counted): Said {
  if (all.of < leastDays || withIt.of < leastEach || without.of < leastEach) return 'few';
  const far = withIt.n * without.of - without.n * withIt.of;
  if (!far) return 'same';
  return byChance(withIt, without) >= rare ? 'chance' : far > 0 ? 'more' : 'less';
}

/**
 * Height of the pond, between 0 (dry) and 1 (the brim), for how often in a week something made it rise or let it drain. A
 * picture of what was written down, measuring nothing: half full where the two are even.
 */
export const pondLevel = (rises: number, drains: number): number => 0.5 + 0.42 * Math.tanh((rises - drains) / 6);

/** How heavily a factor weighs, 0 to 4 as in every picture of the body, for the days of the last seven it was noticed on. */
export const weightOf = (days: number): 0 | 1 | 2 | 3 | 4 =>
  days >= 6 ? 4 : days >= 4 ? 3 : days >= 2 ? 2 : days >= 1 ? 1 : 0;
