// Tones are where they were planned, to the sample, over ten minutes; what is taken back is not heard; no sound card is no fault.
import { expect } from '@open-wc/testing';
import { openTones, type Planned } from '../../src/platform/later/tones.js';
import { signalsIn } from '../../src/science/rest/breathing.js';

const rate = 8000;
const minutes = 10;
const card = (seconds: number): OfflineAudioContext => new OfflineAudioContext(1, seconds * rate, rate);

/** Loudest in so many seconds from `from` on. */
const loudest = (samples: Float32Array, from: number, seconds: number): number => {
  let most = 0;
  for (let i = Math.max(0, Math.round(from * rate)); i < (from + seconds) * rate && i < samples.length; i++)
    most = Math.max(most, Math.abs(samples[i]!));
  return most;
};

describe('tones', () => {
  it('begin within 50 ms of where each breath turns, for ten minutes, and are told apart', async () => {
    const context = card(minutes * 60 + 3);
    const list = signalsIn(0, Infinity, { in: 4, out: 6 }, minutes * 60_000);
    openTones(() => context, { now: () => 5_000 })!.plan(
      list.map(({ at, sound }): Planned => ({ at: 5_000 + at, sound })),
    );
    const samples = (await context.startRendering()).getChannelData(0);
    expect(list).to.have.length(121);
    for (const { at } of list) {
      const second = at / 1000;
      expect(loudest(samples, second - 0.5, 0.5), `before ${second}`).to.equal(0);
      expect(loudest(samples, second, 0.05), `at ${second}`).to.be.greaterThan(0.05);
    }
    // In rises, out falls: how often it crosses nothing in the first and in the last tenth of a second.
    const pitch = (from: number): number => {
      let crossings = 0;
      for (let i = Math.round(from * rate); i < (from + 0.1) * rate; i++)
        if (samples[i]! < 0 !== samples[i + 1]! < 0) crossings++;
      return crossings;
    };
    expect(pitch(10.3)).to.be.greaterThan(pitch(10.02) + 5);
    expect(pitch(14.4)).to.be.lessThan(pitch(14.02) - 5);
  });

  it('are silent once taken back, and leave out what is long past', async () => {
    const context = card(6);
    const tones = openTones(() => context, { now: () => 10_000 })!;
    tones.plan([
      { at: 1_000, sound: 'in' },
      { at: 12_000, sound: 'out' },
    ]);
    tones.hush();
    const samples = (await context.startRendering()).getChannelData(0);
    expect(loudest(samples, 0, 6)).to.equal(0);
  });

  it('know how far the two clocks went apart since they were planned', () => {
    let now = 5_000;
    const tones = openTones(() => card(1), { now: () => now })!;
    expect(tones.slip).to.equal(0);
    tones.plan([{ at: 5_500, sound: 'in' }]);
    now += 80;
    expect(Math.round(tones.slip)).to.equal(-80);
  });

  it('are none where there is no sound card', () => {
    const none = openTones(() => {
      throw new Error('no card');
    });
    expect(none).to.equal(undefined);
  });
});
