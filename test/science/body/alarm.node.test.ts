// What must stay true of the alarm: danger rings always, the rest only when it is set too sensitive, and the two are apart.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  alarm,
  alarmWord,
  dangerWord,
  sensitisers,
  stimuli,
  stimulusOf,
  threshold,
} from '../../../src/science/body/alarm.js';
import { factors } from '../../../src/science/body/factors.js';
import { sensitivity } from '../../../src/science/body/model.js';
import { example } from '../../../src/science/body/read.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const stimulus = fc.constantFrom(...stimuli);
const of = (id: string) => stimulusOf(id)!;

describe('the alarm', () => {
  it('always rings for fire and for heat, however calm it is set', () => {
    fc.assert(
      fc.property(share, (s) => {
        for (const id of ['fire', 'heat']) expect(alarm(of(id), s)).toBeGreaterThanOrEqual(0.7);
      }),
    );
  });
  it('rings for steam, toast and mild warmth only when it is set too sensitive', () => {
    for (const id of ['steam', 'toast', 'warmth']) {
      expect(alarm(of(id), 0)).toBe(0);
      expect(alarm(of(id), 1)).toBeGreaterThan(0.7);
    }
    expect(threshold(0)).toBe(0.8);
  });
  it('turns to toast first, then steam, then mild warmth', () => {
    const from = (id: string) => Array.from({ length: 101 }, (_, n) => n / 100).find((s) => alarm(of(id), s) > 0)!;
    expect(from('toast')).toBeLessThan(from('steam'));
    expect(from('steam')).toBeLessThan(from('warmth'));
  });
  it('is bounded, and never less loud for more signal or a more sensitive setting', () => {
    fc.assert(
      fc.property(stimulus, stimulus, share, share, (one, other, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(alarm(one, high)).toBeGreaterThanOrEqual(alarm(one, low));
        expect(alarm(one, a)).toBeLessThanOrEqual(1);
        const [weak, strong] = one.signal < other.signal ? [one, other] : [other, one];
        expect(alarm(strong, a)).toBeGreaterThanOrEqual(alarm(weak, a));
      }),
    );
  });
  it('says nothing about danger: toast that rings as loud as fire is no more danger than toast that does not', () => {
    expect(alarm(of('toast'), 1)).toBe(alarm(of('fire'), 1));
    expect(stimuli.map((s) => [s.id, dangerWord(s)])).toEqual([
      ['steam', 'little'],
      ['toast', 'little'],
      ['fire', 'great'],
      ['warmth', 'little'],
      ['heat', 'great'],
    ]);
  });
  it('calls danger great from half of what there can be', () => {
    const words = [0, 0.49, 0.5, 1].map((danger) => dangerWord({ id: 'toast', signal: 0, danger }));
    expect(words).toEqual(['little', 'little', 'great', 'great']);
  });
  it('reads in words: calm with nothing, sensitive in the opening story, touchy after weeks of strain', () => {
    expect(alarmWord(sensitivity({}))).toBe('calm');
    expect(alarmWord(sensitivity(example.levels))).toBe('sensitive');
    expect(alarmWord(sensitivity({ 'poor-sleep': 4, stress: 4, worry: 3 }))).toBe('touchy');
  });
  it('stays calm with what is no number, and knows no other stimulus', () => {
    for (const odd of [Number.NaN, -1]) expect(alarm(of('toast'), odd)).toBe(0);
    expect(alarm(of('fire'), Infinity)).toBe(1);
    expect([stimulusOf('rain'), stimulusOf(''), stimulusOf(null)]).toEqual([undefined, undefined, undefined]);
  });
  it('is set by stress, haste and fear of pain, and by no factor without that role', () => {
    expect(sensitisers).toEqual(expect.arrayContaining(['stress', 'work-pressure', 'anxiety']));
    const rest = factors.filter(({ id }) => !sensitisers.includes(id));
    expect(sensitivity(Object.fromEntries(rest.map(({ id }) => [id, 4])))).toBe(0);
  });
});
