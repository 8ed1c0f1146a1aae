// The way to an appointment, step by step: which marks there are, where each step leads, and what a choice takes along.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, type Patch } from '../../../../src/practice/booking/draft.js';
import type { BookingPractice, Slot } from '../../../../src/practice/booking/source.js';
import {
  afterRefusal,
  back,
  begin,
  chooseGiver,
  chooseService,
  giverOf,
  giversFor,
  markAt,
  marksOf,
  next,
  resume,
  serviceOf,
  tokenIn,
  type Flow,
  type Step,
} from '../../../../src/practice/booking/visit/flow.js';

const service = (id: string, ...careGivers: string[]) => ({
  id,
  name: { nl: id },
  minutes: 30,
  careGivers,
  sessions: 9,
});
const giver = (id: string) => ({ id, name: id });
const practice: BookingPractice = {
  kind: 'slots',
  name: 'De Linde',
  zone: 'Europe/Brussels',
  services: [service('kine', 'noor', 'bram'), service('dry', 'bram'), service('baby', 'noor', 'bram', 'lies')],
  careGivers: [giver('lies'), giver('noor'), giver('bram')],
  questions: [],
  prescription: false,
  noticeMinutes: 0,
  horizonDays: 60,
  can: { hold: true, manage: true, waitingList: true },
};
const one = { ...practice, services: practice.services.slice(0, 1) };
const none = { ...practice, services: [] };
const slot = (id: string, careGiver = 'noor', start = '2026-12-07T10:00:00+01:00'): Slot => ({
  id,
  start,
  end: start.replace('10:00:00', '10:30:00'),
  service: 'kine',
  careGiver,
});
const hold = {
  id: 'h',
  token: 't',
  slots: [slot('a')],
  expires: '2026-12-01T10:10:00Z',
  extensionsLeft: 1,
  timed: true,
};
const flow = (step: Step, patch: Patch = {}): Flow => ({ step, draft: { ...emptyDraft('k'), ...patch } });

describe('who and what there is', () => {
  it('is found by its id, and nothing by another', () => {
    expect([serviceOf(practice, 'dry')?.id, serviceOf(practice, 'x'), serviceOf(practice, '')]).toEqual([
      'dry',
      undefined,
      undefined,
    ]);
    expect([giverOf(practice, 'lies')?.id, giverOf(practice, '')]).toEqual(['lies', undefined]);
  });

  it('of a service are those who offer it, in the order of the practice; everyone where it names none', () => {
    const ids = (of: BookingPractice, id: string): string[] => giversFor(of, id).map((each) => each.id);
    expect(ids(practice, 'kine')).toEqual(['noor', 'bram']);
    expect(ids(practice, 'dry')).toEqual(['bram']);
    expect(ids(none, '')).toEqual(['lies', 'noor', 'bram']);
  });
});

describe('the marks', () => {
  it('leave out a choice of one', () => {
    expect(marksOf(practice)).toEqual(['service', 'when', 'details']);
    for (const few of [one, none]) expect(marksOf(few)).toEqual(['when', 'details']);
  });

  it('say where one is; the waiting list is at the hours, and beyond the way is no mark', () => {
    const at = (of: BookingPractice, ...steps: Step[]): number[] => steps.map((step) => markAt(of, step));
    expect(at(practice, 'service', 'when', 'waiting', 'details')).toEqual([0, 1, 1, 2]);
    expect(at(one, 'service', 'when', 'waiting', 'details')).toEqual([-1, 0, 0, 1]);
    expect(at(practice, 'done', 'manage', 'find')).toEqual([-1, -1, -1]);
  });
});

describe('a step', () => {
  it('leads on and back along the marks, and nowhere beyond either end', () => {
    const walk = (from: Step, of: BookingPractice, step: typeof next): Step => step(flow(from), of).step;
    expect((['service', 'when', 'details'] as const).map((from) => walk(from, practice, next))).toEqual([
      'when',
      'details',
      'details',
    ]);
    expect((['service', 'when', 'details', 'waiting'] as const).map((from) => walk(from, practice, back))).toEqual([
      'service',
      'service',
      'when',
      'when',
    ]);
    expect((['when', 'details'] as const).map((from) => walk(from, one, back))).toEqual(['when', 'when']);
  });

  it('leaves what was chosen and typed as it is', () => {
    const there = flow('when', { reason: 'knie', slots: [slot('a')] });
    for (const step of [next, back]) expect(step(there, practice).draft).toBe(there.draft);
  });
});

describe('a service', () => {
  it('that is another drops the hours, and the care giver who does not offer it', () => {
    const was = flow('service', { service: 'kine', careGiver: 'noor', slots: [slot('a')], hold, reason: 'knie' });
    const { draft } = chooseService(was, practice, 'baby');
    expect(draft).toMatchObject({ service: 'baby', careGiver: 'noor', slots: [], hold: undefined, reason: 'knie' });
    expect(chooseService(was, practice, 'dry').draft).toMatchObject({ careGiver: 'bram', slots: [] });
    const lies = flow('service', { service: 'baby', careGiver: 'lies' });
    expect(chooseService(lies, practice, 'kine').draft.careGiver).toBe('');
  });

  it('that is the same changes nothing', () => {
    const was = flow('service', { service: 'kine', careGiver: 'noor', slots: [slot('a')], hold });
    expect(chooseService(was, practice, 'kine')).toBe(was);
    const wrong = flow('service', { service: 'kine', careGiver: 'lies', slots: [slot('a')] });
    expect(chooseService(wrong, practice, 'kine').draft).toMatchObject({ careGiver: '', slots: [] });
  });
});

describe('a care giver', () => {
  const was = flow('when', { service: 'kine', slots: [slot('a'), slot('b')], hold });

  it('keeps the hours that are with them anyway, or with anyone', () => {
    expect(chooseGiver(was, 'noor').draft).toMatchObject({ careGiver: 'noor', slots: was.draft.slots, hold });
    const noor = chooseGiver(was, 'noor');
    expect(chooseGiver(noor, '').draft).toMatchObject({ careGiver: '', slots: was.draft.slots, hold });
    expect(chooseGiver(noor, 'noor')).toBe(noor);
  });

  it('drops hours of which one is with another', () => {
    const mixed = flow('when', { slots: [slot('a'), slot('b', 'bram')], hold });
    expect(chooseGiver(mixed, 'noor').draft).toMatchObject({ careGiver: 'noor', slots: [], hold: undefined });
    expect(chooseGiver(flow('when', { hold }), 'noor').draft.hold).toBeUndefined();
  });
});

describe('the beginning', () => {
  it('is the first that is open: what the page, the practice or what was kept decides is filled in', () => {
    const begun = (of: BookingPractice, patch: Patch, wishes = {}): (string | undefined)[] => {
      const { step, draft } = begin(of, { ...emptyDraft('k'), ...patch }, wishes);
      return [step, draft.service, draft.careGiver];
    };
    expect(begun(practice, {})).toEqual(['service', '', '']);
    expect(begun(practice, {}, { service: 'kine' })).toEqual(['when', 'kine', '']);
    expect(begun(practice, {}, { service: 'kine', careGiver: 'bram' })).toEqual(['when', 'kine', 'bram']);
    expect(begun(practice, {}, { service: 'kine', careGiver: 'lies' })).toEqual(['when', 'kine', '']);
    expect(begun(practice, {}, { service: 'x', careGiver: 'noor' })).toEqual(['service', '', '']);
    expect(begun(practice, { service: 'baby' }, { service: 'kine' })).toEqual(['when', 'baby', '']);
    expect(begun(practice, { service: 'gone' }, { service: 'kine' })).toEqual(['when', 'kine', '']);
    expect(begun(practice, {}, { service: 'dry' })).toEqual(['when', 'dry', 'bram']);
    expect(begun(one, {})).toEqual(['when', 'kine', '']);
    expect(begun(none, {})).toEqual(['when', '', '']);
    expect(begun(none, {}, { careGiver: 'lies' })).toEqual(['when', '', 'lies']);
  });
});

describe('a reload', () => {
  it('keeps a hold whose hours are all to come, and looks at its minutes with the clock of now', () => {
    const now = Date.parse('2026-12-01T10:00:00Z');
    const kept = flow('when', { service: 'kine', slots: [slot('a')], hold: { ...hold, timed: false } });
    expect(resume(kept, 'details', now).draft.hold?.timed).toBe(true);
    expect(resume(kept, 'details', Date.parse('2026-12-01T10:09:45Z')).draft.hold?.timed).toBe(false);
    const at = Date.parse(slot('a').start);
    expect(resume(kept, 'details', at - 1).draft.slots).toHaveLength(1);
    expect(resume(kept, 'details', at)).toMatchObject({ step: 'when', draft: { slots: [], hold: undefined } });
    const odd = flow('when', { slots: [slot('a', 'noor', 'straks')] });
    expect(resume(odd, 'details', now).draft.slots).toEqual([]);
  });
});

describe('a refusal', () => {
  it('of a lost hour leads to the hours with all that was typed, and any other stays where it is', () => {
    const was = flow('details', { slots: [slot('a')], hold, reason: 'knie' });
    const lost = afterRefusal(was, { ok: false, reason: 'slot-taken', alternatives: [] });
    expect(lost).toMatchObject({ step: 'when', draft: { slots: [], hold: undefined, reason: 'knie' } });
    for (const reason of ['offline', 'gone', 'expired'] as const)
      expect(afterRefusal(was, { ok: false, reason })).toBe(was);
  });
});

describe('a manage link', () => {
  it('has any token that mail can carry, two thousand signs at most', () => {
    const token = fc.string({ unit: fc.constantFrom(...'aZ09_~+/=-'), minLength: 1, maxLength: 40 });
    fc.assert(fc.property(token, (each) => void expect(tokenIn(`manage=${each}`)).toBe(each)));
    expect(tokenIn(`manage=${'a'.repeat(2001)}`)).toHaveLength(2000);
    expect(tokenIn('manage=a.b...')).toBe('a.b');
  });

  it('is none under another name', () => {
    for (const said of ['', 'x', 'xmanage=a', ' manage=a', 'manag=a', 'manage:a', 'Manage=a'])
      expect(tokenIn(said), said).toBe('');
  });
});
