// The pictures of the alarm, the battery and the bottle: any room and value draws finite numbers, with tokens that exist.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stimuli } from '../../../src/science/body/alarm.js';
import { lettingGoHeight, lettingGoPicture } from '../../../src/widgets/metaphors/letting-go/letting-go.picture.js';
import {
  painAlarmHeight,
  painAlarmPicture,
  stimulusDrawing,
} from '../../../src/widgets/metaphors/pain-alarm/pain-alarm.picture.js';
import { placesOf } from '../../../src/widgets/metaphors/recovery-battery/places.js';
import { recoveryBatteryPicture } from '../../../src/widgets/metaphors/recovery-battery/recovery-battery.picture.js';
import { recoveryBatteryHeight, sceneOf as dayScene } from '../../../src/widgets/metaphors/recovery-battery/scene.js';
import { serialize } from '../../../scripts/serialize.js';
import { tokens, used } from './tokens.js';

const alarm = (width: number, em: number, n: number, loud: number, danger: number): string =>
  serialize(
    painAlarmPicture(
      { width, height: painAlarmHeight(width, em), em },
      { stimulus: stimuli[n % stimuli.length]!.id, alarm: loud, danger },
      { danger: ['gevaar', 'weinig'], alarm: ['alarm', 'luid'], meter: (name, amount) => `${name}: ${amount}` },
    ),
  );

const battery = (width: number, em: number, level: number, at: number, rests: readonly number[]): string => {
  const size = { width, height: recoveryBatteryHeight(width, em), em };
  const scene = dayScene(size, at % 2 > 0);
  const levels = Array.from({ length: 17 }, (_, i) => level * (1 - i / 30));
  const held = at % 4 ? undefined : ({ kind: 'walks', index: 0, x: at * 9 } as const);
  return serialize(
    recoveryBatteryPicture(
      size,
      scene,
      {
        levels,
        without: rests.length ? Array.from({ length: 17 }, () => level / 2) : undefined,
        at,
        first: 7,
        work: at % 2 ? [9, 17] : undefined,
        places: placesOf(scene, 7, levels, { kind: 'work', rests, walks: rests.slice(1) }, held),
      },
      { now: '21 uur', work: 'werk' },
    ),
  );
};

const bottle = (width: number, em: number, felt: number, n: number): string =>
  serialize(
    lettingGoPicture(
      { width, height: lettingGoHeight(width, em), em },
      {
        held: n % 5 > 0,
        down: n % 5 === 0,
        felt,
        word: (['light', 'heavy', 'painful', 'unbearable'] as const)[n % 4]!,
      },
      { weight: 'weegt 500 gram', feels: 'voelt zwaar' },
    ),
  );

const room = fc.record({ width: fc.integer({ min: 200, max: 1400 }), em: fc.integer({ min: 12, max: 40 }) });
const share = fc.double({ min: -1, max: 2, noNaN: true });

describe('the alarm, the battery and the bottle', () => {
  it('draw finite numbers for any room and value', () => {
    fc.assert(
      fc.property(room, share, share, fc.nat(30), ({ width, em }, a, b, n) => {
        for (const markup of [
          alarm(width, em, n, a, b),
          battery(width, em, a, n, n % 3 ? [10, 21] : []),
          bottle(width, em, a, n),
        ])
          expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 100 },
    );
  });
  it('paint with tokens that exist and write no style attribute', () => {
    const all = [
      ...stimuli.map((_, n) => alarm(600, 16, n, 1, 1)),
      ...stimuli.map(({ id }) => serialize(stimulusDrawing(id))),
      battery(600, 16, 0.2, 3, [12]),
      battery(600, 16, 0.9, 3, [12]),
      bottle(600, 16, 1, 3),
      bottle(600, 16, 0.4, 5),
    ];
    for (const markup of all) {
      expect(markup).not.toContain('style=');
      expect(used(markup).length).toBeGreaterThan(1);
      for (const token of used(markup)) expect(tokens).toContain(token);
    }
  });
  it('ring with more arcs the louder, and with none when silent', () => {
    const arcs = (loud: number): number => alarm(600, 16, 1, loud, 0).split('class="ring"').length - 1;
    expect([0, 0.3, 0.6, 1].map(arcs)).toEqual([0, 1, 2, 3]);
  });
});
