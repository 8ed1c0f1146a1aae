import { describe, expect, it } from 'vitest';
import { Later } from '../../../src/ui/base/later.js';
import type { Host } from '../../../src/ui/base/controllers/host.js';

/** A part whose fetching answers, in turn, as `answers` says. */
const asking = (onTouch: boolean, ...answers: (string | Error)[]) => {
  const host = Object.assign(new EventTarget(), { drawn: 0, requestUpdate: () => void host.drawn++ });
  let asked = 0;
  const later = new Later(
    host as unknown as Host,
    async () => {
      const answer = answers[asked++] ?? new Error('no more');
      if (answer instanceof Error) throw answer;
      return { answer };
    },
    onTouch,
  );
  return { host, later, asked: () => asked };
};

describe('a part that is fetched later', () => {
  it('is asked for once, however often drawings and touches want it', async () => {
    const { host, later, asked } = asking(true, 'here');
    later.need();
    host.dispatchEvent(new Event('pointerenter'));
    host.dispatchEvent(new Event('focusin'));
    const part = await later.fetch();
    later.need();
    expect([part, later.part, asked(), host.drawn]).toEqual([{ answer: 'here' }, part, 1, 1]);
  });

  it('is null where it could not be had, and no drawing asks again', async () => {
    const { host, later, asked } = asking(true, new Error('no network'), 'here');
    expect(await later.fetch()).toBeNull();
    later.need();
    expect([later.part, asked(), host.drawn]).toEqual([null, 1, 1]);
  });

  it('is asked for again by a touch after it could not be had', async () => {
    const { host, later, asked } = asking(true, new Error('no network'), 'here');
    await later.fetch();
    host.dispatchEvent(new Event('focusin'));
    expect([await later.fetch(), asked()]).toEqual([{ answer: 'here' }, 2]);
  });

  it('waits for its widget to ask where a touch does not', () => {
    const { host, later, asked } = asking(false, 'here');
    host.dispatchEvent(new Event('pointerenter'));
    expect([later.part, asked()]).toEqual([undefined, 0]);
  });
});
