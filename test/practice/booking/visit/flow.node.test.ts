// Where somebody is after a reload: as far as what was kept still leads.
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../src/practice/booking/draft.js';
import type { Slot } from '../../../../src/practice/booking/source.js';
import { resume, tokenIn, type Step } from '../../../../src/practice/booking/visit/flow.js';

const now = Date.UTC(2026, 10, 23, 9);
const hour = (id: string, hours: number): Slot => ({
  id,
  start: new Date(now + hours * 36e5).toISOString(),
  end: new Date(now + hours * 36e5 + 18e5).toISOString(),
  service: 'kine',
  careGiver: 'noor',
});
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
  it('comes back to the details with its hours, where it was at the details', () => {
    const chosen = at('when', [hour('a', 2)]);
    expect(resume(chosen, 'details', now)).toEqual({ ...chosen, step: 'details' });
    expect(resume(chosen, 'when', now)).toEqual(chosen);
  });

  it('drops hours that have passed, and the hold with them; without an hour the hours come first', () => {
    const one = resume(at('when', [hour('a', -1), hour('b', 2)]), 'details', now);
    expect([one.step, one.draft.slots.map(({ id }) => id), one.draft.hold]).toEqual(['details', ['b'], undefined]);
    const none = resume(at('when', [hour('a', -1)]), 'details', now);
    expect([none.step, none.draft.slots]).toEqual(['when', []]);
  });

  it('leads nowhere without a service, nor to a step that is no part of the way', () => {
    expect(resume(at('service', [hour('a', 2)]), 'details', now).step).toBe('service');
    for (const was of ['', 'done', 'manage', '<b>', 'giver', 'confirm'])
      expect(resume(at('when', [hour('a', 2)]), was, now).step).toBe('when');
  });
});

describe('a manage link', () => {
  const token = 'a1_b-2.c3D-4';
  it.each([
    `manage=${token}`,
    `manage%3D${token}`,
    `manage%3D${token.replace('.', '%2E')}`,
    `manage=${token}.`,
    `manage=${token}>`,
    `manage=${token}&utm_source=mail`,
    `manage=${token.replace('.', '%2E')}`,
    `manage=${token}%3E`,
    `manage=${token}%`,
  ])('is read as far as mail programs left it whole: %s', (fragment) => expect(tokenIn(fragment)).toBe(token));

  it('without a token is told from no link at all', () => {
    expect([tokenIn('manage='), tokenIn('manage=<>'), tokenIn(undefined)]).toEqual(['', '', undefined]);
  });
});
