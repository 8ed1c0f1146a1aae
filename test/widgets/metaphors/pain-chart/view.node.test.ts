// Time, marks and thinning of pain-chart: pure functions, so without a browser.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../../src/practice/pain-log/pain-log.js';
import { readPainLog } from '../../../../src/practice/pain-log/read-pain-log.js';
import { courseOf, modelOf, scalesIn } from '../../../../src/widgets/metaphors/pain-chart/model.js';
import { pick } from '../../../../src/widgets/metaphors/pain-chart/later/more/pick.js';
import { nearest } from '../../../../src/widgets/metaphors/pain-chart/later/more/nearest.js';
import { joined, withNote } from '../../../../src/widgets/metaphors/pain-chart/later/more/entries.js';
import { painChartPicture } from '../../../../src/widgets/metaphors/pain-chart/pain-chart.picture.js';
import { columns, extent, pyramid } from '../../../../src/widgets/metaphors/pain-chart/pyramid.js';
import { calendar } from '../../../../src/widgets/metaphors/pain-chart/ticks.js';
import {
  atPosition,
  boundsOf,
  dragged,
  held,
  panned,
  periodOf,
  periods,
  positionOf,
  spanOf,
  toPeriod,
  zoomed,
} from '../../../../src/widgets/metaphors/pain-chart/view.js';
import { within } from '../../../support/within.js';
import { serialize } from '../../../../scripts/serialize.js';
import { tokens, used } from '../../../ui/drawing/tokens.js';

const day = 864e5;
const bounds = boundsOf(0, 365 * day);

describe('the view', () => {
  it('shows a day, a week, a month or all, and knows which', () => {
    for (const period of periods) expect(periodOf(toPeriod(bounds, period, bounds), bounds)).toBe(period);
    expect(toPeriod(bounds, 'week', bounds).to).toBe(bounds.to);
  });

  it('keeps its middle from month to week when it is not at the end', () => {
    const month = toPeriod({ from: 100 * day, to: 102 * day }, 'month', bounds);
    const week = toPeriod(month, 'week', bounds);
    expect((week.from + week.to) / 2).toBeCloseTo((month.from + month.to) / 2, 0);
  });

  it('never leaves the bounds, whatever is done to it', () => {
    const act = fc.oneof(
      fc.record({ pan: fc.double({ min: -50, max: 50, noNaN: true }) }),
      fc.record({
        zoom: fc.double({ min: 0.001, max: 1000, noNaN: true }),
        anchor: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({
        fingers: fc.tuple(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: -1, max: 2, noNaN: true })),
      }),
      fc.record({ at: fc.integer({ min: 0, max: 100 }) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let view = bounds;
        for (const a of acts) {
          if ('pan' in a) view = panned(view, a.pan, bounds);
          else if ('zoom' in a) view = zoomed(view, a.zoom, bounds, a.anchor);
          else if ('fingers' in a) view = dragged(view, [0.2, 0.8], a.fingers, bounds);
          else view = atPosition(view, a.at, bounds);
          expect(view.from).toBeGreaterThanOrEqual(bounds.from - 1);
          expect(view.to).toBeLessThanOrEqual(bounds.to + 1);
          expect(spanOf(view)).toBeGreaterThanOrEqual(day / 4 - 1);
        }
      }),
    );
  });

  it('holds what lies under a finger, and under two', () => {
    const view = { from: 100 * day, to: 110 * day };
    expect(dragged(view, [0.5], [0.6], bounds).from).toBeCloseTo(99 * day, -3);
    const pinched = dragged(view, [0.4, 0.6], [0.3, 0.7], bounds);
    expect(spanOf(pinched)).toBeCloseTo(5 * day, -3);
    expect((pinched.from + pinched.to) / 2).toBeCloseTo(105 * day, -3);
  });

  it('goes from 0 to 100 and back on the slider', () => {
    const view = held({ from: 50 * day, to: 60 * day }, bounds);
    for (const at of [0, 37, 100]) expect(positionOf(atPosition(view, at, bounds), bounds)).toBeCloseTo(at, 3);
    expect(positionOf(bounds, bounds)).toBe(100);
  });
});

describe('the pyramid', () => {
  it('finds the lowest and highest of any stretch', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 700 }),
        fc.nat(),
        fc.nat(),
        (list, a, b) => {
          const [from, to] = [a % list.length, b % (list.length + 1)].sort((x, y) => x - y) as [number, number];
          const part = list.slice(from, to);
          expect(extent(pyramid(Float64Array.from(list)), from, to)).toEqual([Math.min(...part), Math.max(...part)]);
        },
      ),
    );
  });

  it('loses no peak: each column holds the extremes of its time', () => {
    const at = Float64Array.from({ length: 5000 }, (_, i) => i * 1000);
    const value = Float64Array.from({ length: 5000 }, (_, i) => (i === 2345 ? 10 : 3));
    const all = columns(at, pyramid(value), 0, 5000, 1000, 4);
    expect(all.filter((c) => c.high === 10)).toHaveLength(1);
    expect(all).toHaveLength(250);
  });

  it('has no more columns than its width holds, also where a pixel is no time or less', () => {
    const at = Float64Array.from({ length: 500 }, (_, i) => i * 1000);
    const levels = pyramid(at);
    const number = fc.double({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(number, number, fc.double({ min: -100, max: 2000, noNaN: true }), (from, msPerPx, width) => {
        const all = within(1000, () => columns(at, levels, from, msPerPx, width, 4));
        expect(all.length).toBeLessThanOrEqual(Math.max(0, width) / 4 + 2);
      }),
    );
    expect(columns(at, levels, 0, 0, 300, 4)).toEqual([]);
  });
});

describe('the calendar', () => {
  const marks = calendar();
  const words = (from: string, to: string, width = 700): string[] =>
    marks({ from: Date.parse(from), to: Date.parse(to) }, width, 8, 'Europe/Brussels', 'nl').map((m) => m.text);

  it('writes hours, days, months and years as they have room', () => {
    expect(words('2026-05-01T00:00:00+02:00', '2026-05-02T00:00:00+02:00')).toEqual([
      'vr 1',
      '06:00',
      '12:00',
      '18:00',
      'za 2',
    ]);
    expect(words('2026-05-01T00:00:00Z', '2026-05-06T00:00:00Z')).toEqual(['za 2', 'zo 3', 'ma 4', 'di 5', 'wo 6']);
    expect(words('2026-02-20T00:00:00Z', '2026-05-21T00:00:00Z')).toEqual(['maart', 'april', 'mei']);
    expect(words('2014-02-20T00:00:00Z', '2024-05-21T00:00:00Z')).toContain('2020');
  });

  it('puts midnight at midnight on both sides of a change of clocks', () => {
    const at = calendar()(
      { from: Date.parse('2026-03-28T12:00:00Z'), to: Date.parse('2026-03-31T12:00:00Z') },
      700,
      8,
      'Europe/Brussels',
      'nl',
    );
    expect(at.map((m) => new Date(m.at).toISOString())).toEqual([
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
      '2026-03-30T22:00:00.000Z',
    ]);
  });

  it('ends, also in a font whose figures have no width', () => {
    const years = { from: Date.UTC(1900, 0), to: Date.UTC(2200, 0) };
    for (const letter of [0, Number.NaN])
      expect(within(3000, () => calendar()(years, 2000, letter, 'Europe/Brussels', 'nl')).length).toBeLessThan(200);
  });

  it('never crowds, whatever is in view', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 3e5 }), fc.integer({ min: 200, max: 1200 }), (hours, width) => {
        const found = calendar()({ from: 0, to: hours * 36e5 }, width, 8, 'Europe/Brussels', 'de');
        expect(found.length).toBeLessThan(width / 24);
      }),
    );
  });
});

const log = readPainLog(
  Array.from({ length: 400 }, (_, i) => ({
    at: Date.UTC(2026, 0, 1) + i * 6 * 36e5,
    value: Math.round(5 + 3 * Math.sin(i * i * 0.37)),
    ...(i % 90 === 20 && { note: 'begonnen met wandelen, elke dag een half uur, ook als het regent' }),
  })),
  'Europe/Brussels',
);

describe('the model', () => {
  it('has one scale at a time', () => {
    const mixed = readPainLog([...readingsOf(log), { ...readingOf(log, 0), scale: 'vas', value: 4.4 }], 'UTC');
    expect(scalesIn(mixed)).toEqual(['nrs', 'vas']);
    expect(modelOf(mixed, 'nrs')!.log.at).toHaveLength(400);
    expect(readingsOf(modelOf(mixed, 'vas')!.log)).toMatchObject([{ scale: 'vas', value: 4.4 }]);
    expect(modelOf(readPainLog([], 'UTC'), 'nrs')).toBeUndefined();
  });

  it('finds the score nearest to a tap', () => {
    const model = modelOf(log, 'nrs')!;
    const plot = { left: 0, right: 1000, top: 0, ground: 100 };
    const share = (model.log.at[123]! - model.bounds.from) / spanOf(model.bounds);
    expect(nearest(model, model.bounds, plot, share, 100 - model.log.value[123]! * 10)).toBe(123);
    expect(nearest(model, model.bounds, plot, -5, 0)).toBe(0);
    expect(nearest(model, model.bounds, plot, 5, 0)).toBe(399);
  });

  it('joins logs without doubles and keeps the first’s notes', () => {
    const entry = { at: '2026-05-01T09:00:00.000Z', zone: 'UTC', scale: 'nrs', value: 4 } as const;
    expect(joined([withNote(entry, 'eerst')], [entry, { ...entry, at: '2026-04-01T09:00:00Z' }])).toEqual([
      { ...entry, at: '2026-04-01T09:00:00Z' },
      { ...entry, note: 'eerst' },
    ]);
    expect(withNote({ ...entry, note: 'weg' }, '')).toEqual(entry);
  });
});

describe('the picture', () => {
  const raw = modelOf(log, 'nrs')!;
  const model = { ...raw, course: courseOf(raw) };
  const draw = (width: number, em: number, view = model.bounds, chosen?: number): string =>
    serialize(
      painChartPicture(
        { width, height: Math.max(width / 2, em * 15), em, pad: em * 1.25 },
        {
          model,
          view,
          limit: 5,
          marks: calendar()(view, width, em * 0.5, 'Europe/Brussels', 'nl'),
          chosen:
            chosen === undefined
              ? undefined
              : { index: chosen, draw: (spot) => pick(spot, ['wo 18 maart: 9', 'lang in de auto']) },
        },
        { axis: 'pijn, 0 tot 10', other: ['voorbeeld: iemand anders', 'voorbeeld'] },
      ),
    );

  it('draws finite numbers with tokens that exist, at any width, text size and view', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 1400 }),
        fc.integer({ min: 12, max: 40 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (width, em, zoom) => {
          const markup = draw(width, em, zoomed(model.bounds, zoom, model.bounds, 0.4), 200);
          expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
          expect(markup).not.toContain('style=');
        },
      ),
      { numRuns: 60 },
    );
    for (const token of used(draw(700, 16))) expect(tokens).toContain(token);
  });

  it('always says whole that the course is an example, at any width and text size', () => {
    expect(draw(700, 16)).toContain('>voorbeeld: iemand anders<');
    expect(draw(286, 16)).toMatch(/>pijn, 0 tot 10<.*>voorbeeld</);
    expect(draw(286, 32)).toContain('>voorbeeld<');
    expect(draw(286, 32)).not.toContain('>pijn, 0 tot 10<');
  });

  it('has as many shapes for twenty thousand scores as for two hundred, a handful beside the person', () => {
    const drawn = (count: number): string => {
      const scores = Array.from({ length: count }, (_, i) => ({ at: 1e12 + i * 36e5, value: i % 11 }));
      const model = modelOf(readPainLog(scores, 'UTC'), 'nrs')!;
      const size = { width: 700, height: 320, em: 16, pad: 20 };
      return serialize(painChartPicture(size, { model, view: model.bounds, limit: 5, marks: [] }, { axis: '' }));
    };
    const shapes = (markup: string): number => markup.split('<path').length;
    expect(shapes(drawn(20_000))).toBeLessThanOrEqual(shapes(drawn(200)) + 2);
    expect(shapes(drawn(20_000))).toBeLessThan(30);
    expect(drawn(20_000).length).toBeLessThan(20_000);
  });
});
