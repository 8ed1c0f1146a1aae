// Where somebody is after a reload: as far as what was kept still leads.
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../src/practice/booking/draft.js';
import type { BookingPractice, Slot } from '../../../../src/practice/booking/source.js';
import { resume, type Step } from '../../../../src/practice/booking/visit/flow.js';

const now = Date.UTC(2026, 10, 23, 9);
const hour = (id: string, hours: number): Slot => ({
  id,
  start: new Date(now + hours * 36e5).toISOString(),
  end: new Date(now + hours * 36e5 + 18e5).toISOString(),
  service: 'kine',
  careGiver: 'noor',
});
const practice = { kind: 'slots', services: [], careGivers: [] } as unknown as BookingPractice;
const hold = {
  id: 'h',
  token: 't',
  slots: [],
  expires: new Date(now + 6e5).toISOString(),
  extensionsLeft: 1,
  timed: true,
};
const at = (step: Step, slots: readonly Slot[]) => ({ step, draft: { ...emptyDraft('k'), slots, hold } });

describe('after a reload', () => {
  it('comes back to the details with its hours, also from the overview: consent is given anew', () => {
    for (const was of ['details', 'confirm']) {
      expect(resume(at('giver', [hour('a', 2)]), practice, was, now)).toEqual({
        ...at('giver', [hour('a', 2)]),
        step: 'details',
      });
    }
  });

  it('drops hours that have passed, and the hold with them; without an hour the hours come first', () => {
    const one = resume(at('when', [hour('a', -1), hour('b', 2)]), practice, 'details', now);
    expect([one.step, one.draft.slots.map(({ id }) => id), one.draft.hold]).toEqual(['details', ['b'], undefined]);
    const none = resume(at('when', [hour('a', -1)]), practice, 'details', now);
    expect([none.step, none.draft.slots]).toEqual(['when', []]);
  });

  it('leads nowhere without a service, nor to a step that is no part of the way', () => {
    expect(resume(at('service', [hour('a', 2)]), practice, 'confirm', now).step).toBe('service');
    for (const was of ['', 'done', 'manage', '<b>'])
      expect(resume(at('giver', []), practice, was, now).step).toBe('giver');
  });

  it('of a request comes back to the details when moments were proposed', () => {
    const asked = { ...practice, kind: 'request' } as BookingPractice;
    const draft = { ...emptyDraft('k'), preferred: ['maandag'] };
    expect(resume({ step: 'when', draft }, asked, 'details', now).step).toBe('details');
    expect(resume({ step: 'when', draft: emptyDraft('k') }, asked, 'details', now).step).toBe('when');
  });
});
