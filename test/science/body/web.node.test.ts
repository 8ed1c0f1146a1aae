// The network: what a factor reaches in steps, and the circles in it.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { factorIds, factors } from '../../../src/science/body/factors.js';
import type { ClaimId } from '../../../src/science/evidence/registry.js';
import { nl as load } from '../../../src/science/evidence/words/load/nl.js';
import { nl as pain } from '../../../src/science/evidence/words/pain/nl.js';
import { nl as stress } from '../../../src/science/evidence/words/stress/nl.js';
import { circle, fedBy, feeds, feedsInto, reach, type WebId } from '../../../src/science/body/web.js';

const ids: readonly WebId[] = [...factorIds, 'pain', 'tension'];
const id = fc.constantFrom(...ids);
const steps = fc.integer({ min: 0, max: 8 });
const way = fc.constantFrom('feeds' as const, 'fed-by' as const);

describe('what hangs on a factor', () => {
  it('is in one step what it feeds, or what feeds it', () => {
    for (const each of ids) {
      expect([...reach(each, 1).keys()]).toEqual(feedsInto(each).map(({ to }) => to));
      expect([...reach(each, 1, 'fed-by').keys()]).toEqual(fedBy(each).map(({ from }) => from));
    }
  });
  it('grows with the steps, and what is near stays as near', () => {
    fc.assert(
      fc.property(id, steps, way, (from, n, w) => {
        const less = reach(from, n, w);
        const more = reach(from, n + 1, w);
        for (const [each, step] of less) expect(more.get(each)).toBe(step);
        expect(more.size).toBeGreaterThanOrEqual(less.size);
        expect(more.size).toBeLessThan(ids.length);
        expect(more.has(from)).toBe(false);
        for (const step of more.values()) expect(step).toBeLessThanOrEqual(n + 1);
      }),
    );
  });
  it('comes through a link from the step before', () => {
    fc.assert(
      fc.property(id, (from) => {
        const found = reach(from, 9);
        for (const [each, step] of found)
          expect(
            fedBy(each).some(({ from: source }) => (source === from ? 1 : (found.get(source) ?? 99) + 1) === step),
          ).toBe(true);
      }),
    );
  });
  it('is the same link seen from the other end', () => {
    fc.assert(
      fc.property(id, id, steps, (a, b, n) => {
        expect(reach(a, n).get(b)).toBe(reach(b, n, 'fed-by').get(a));
      }),
    );
  });
  it('is nothing for no steps', () => {
    for (const odd of [0, -1, Number.NaN]) expect(reach('stress', odd).size).toBe(0);
  });
  it('follows the example of the source: a negative thought disturbs sleep, bad sleep the rest', () => {
    expect(reach('worry', 1).get('poor-sleep')).toBe(1);
    expect(reach('worry', 2).get('stress')).toBe(2);
    expect(reach('worry', 2).get('pain')).toBe(1);
  });
});

describe('a circle', () => {
  it('goes by links and ends where it began', () => {
    for (const each of ids) {
      const round = circle(each);
      if (!round) continue;
      expect(round[0]).toBe(each);
      round.forEach((from, i) => {
        const to = round[(i + 1) % round.length];
        expect(feeds.some((link) => link.from === from && link.to === to)).toBe(true);
      });
    }
  });
  it('is the shortest there is', () => {
    for (const each of ids) {
      const near = reach(each, feeds.length);
      const steps = Math.min(...fedBy(each).map(({ from }) => near.get(from) ?? Infinity)) + 1;
      expect(circle(each)?.length ?? Infinity, each).toBe(steps);
    }
  });
  it('is there for worrying and bad nights, and for stress; not for what nothing feeds', () => {
    expect(circle('worry')).toEqual(['worry', 'poor-sleep']);
    expect(circle('stress')).toEqual(['stress', 'poor-sleep']);
    expect(circle('smoking')).toEqual(['smoking', 'poor-sleep', 'stress']);
    expect(circle('money-worries')).toBe(undefined);
    expect(circle('metabolic')).toBe(undefined);
    expect(circle('pain')).toEqual(['pain', 'tension']);
    expect(circle('tension')).toEqual(['tension', 'pain']);
  });
});

describe('what a link rests on', () => {
  /** How the claims call each word: what is said of the glass, the forest or the alarm is said of pain. */
  const called: Partial<Record<WebId, RegExp>> = {
    pain: /pijn|glas|bos|alarm/,
    tension: /spanning|spannen/,
    stress: /stress/,
    worry: /piekeren|gedachte/,
    anxiety: /angst/,
    'poor-sleep': /slaap|slapen|nachten/,
    alcohol: /alcohol/,
    smoking: /roken|nicotine/,
    caffeine: /cafeïne/,
    overweight: /overgewicht/,
    inactivity: /weinig bewegen/,
    metabolic: /stofwisseling/,
    loneliness: /eenzaamheid/,
    // Of the body, in the list of what fills the glass.
    illness: /lichamelijke/,
    'micro-trauma': /lichamelijke/,
    'hormonal-change': /lichamelijke/,
    'poor-food': /lichamelijke/,
  };
  const words = { ...load, ...pain, ...stress } as Partial<Record<ClaimId, string>>;

  it('names both its ends, or says of all factors that one strengthens another', () => {
    for (const { from, to, claim } of feeds) {
      if (claim === 'glass-amplify') continue;
      for (const end of [from, to])
        expect(words[claim]?.toLowerCase(), `${from} > ${to} (${claim})`).toMatch(called[end]!);
    }
  });
  it('is more than that general sentence where both are of the body', () => {
    const body = factors.filter(({ domain }) => domain === 'biological').map((each): WebId => each.id);
    for (const { from, to, claim } of feeds)
      if (body.includes(from) && body.includes(to)) expect(claim, `${from} > ${to}`).not.toBe('glass-amplify');
  });
  it('holds pain, which acts back', () => {
    expect(fedBy('pain').length).toBeGreaterThan(5);
    expect(feedsInto('pain').map(({ to }) => to)).toEqual(['stress', 'tension']);
  });
});
