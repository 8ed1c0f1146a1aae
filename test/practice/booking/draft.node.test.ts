// A draft: what changes its key, what is sent, what may be kept. Against the promises of booking/openapi.yaml.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, emptyDraft, newKey, readDraft, toKeep, toRequest } from '../../../src/practice/booking/draft.js';
import type { Slot } from '../../../src/practice/booking/source.js';

const slot: Slot = {
  id: 's1',
  start: '2026-12-07T10:00:00+01:00',
  end: '2026-12-07T10:30:00+01:00',
  service: 'kine',
  careGiver: 'noor',
};
const hold = {
  id: 'h',
  token: 'geheim',
  slots: [slot],
  expires: '2026-12-01T10:00:00+01:00',
  extensionsLeft: 1,
  timed: false,
};
const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
const full = { ...emptyDraft('k'), service: 'kine', careGiver: 'noor', slots: [slot], hold, person, consent: true };

it('begins with nothing chosen, nothing typed and nothing agreed to', () => {
  expect(emptyDraft('k')).toEqual({
    service: '',
    careGiver: '',
    slots: [],
    preferred: [],
    person: { name: '', mail: '', phone: '' },
    known: false,
    reason: '',
    answers: {},
    consent: false,
    key: 'k',
  });
});

describe('the key', () => {
  it('is 32 hexadecimal characters and never the same twice', () => {
    const keys = Array.from({ length: 200 }, newKey);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).toBe(200);
  });

  it('stays when nothing that is sent differs, so that a repeat stays a repeat', () => {
    expect(change(full, { reason: '' }, () => 'new').key).toBe('k');
    expect(change(full, { hold: undefined }, () => 'new')).toMatchObject({ key: 'k', hold: undefined });
  });

  it('is new for any other reason, name or consent', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (reason) => {
        expect(change(full, { reason }, () => 'new').key).toBe('new');
        expect(change(full, { person: { ...person, name: `${reason}${person.name}` } }, () => 'new').key).toBe('new');
      }),
    );
    expect(change(full, { consent: false }, () => 'new').key).toBe('new');
  });

  it('leaves the draft it was made from as it was', () => {
    const before = JSON.stringify(full);
    change(full, { slots: [], person: { name: '', mail: '', phone: '' } });
    expect(JSON.stringify(full)).toBe(before);
  });
});

describe('the request', () => {
  it('trims what people type around their words, and leaves out what was not chosen', () => {
    const typed = { name: ' Mila ', mail: ' mila@voorbeeld.example ', phone: '\t0400 00 00 00 ' };
    const request = toRequest({ ...emptyDraft('k'), person: typed, reason: '  rug  ' }, 'fr', 'trap');
    expect(request).toMatchObject({
      person: { name: 'Mila', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' },
      reason: 'rug',
      language: 'fr',
      website: 'trap',
    });
    for (const absent of ['careGiver', 'prescription', 'hold', 'key', 'version']) {
      expect(request).not.toHaveProperty(absent);
    }
  });

  it('is, whole, what was chosen and typed, each text without the signs that came along with it', () => {
    const typed = {
      ...full,
      preferred: ['dinsdag'],
      known: true,
      person: { name: 'Mila\tPeeters', mail: 'mila@voorbeeld.example\n', phone: '0400\u202e 00' },
      reason: 'rug\r\nknie',
      answers: { arts: ' dr. B\u0007 ' },
      prescription: { date: '2026-11-02', prescriber: ' dr.\nA ', sessions: 9 },
    };
    expect(toRequest(typed, 'de')).toEqual({
      service: 'kine',
      careGiver: 'noor',
      slots: [slot],
      hold: { id: 'h', token: 'geheim' },
      preferred: ['dinsdag'],
      person: { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00' },
      known: true,
      reason: 'rug\nknie',
      answers: { arts: 'dr. B' },
      prescription: { date: '2026-11-02', prescriber: 'dr. A', sessions: 9 },
      consent: true,
      language: 'de',
      website: '',
    });
  });

  it('carries of a hold what proves it, and no more', () => {
    expect(toRequest(full, 'nl').hold).toEqual({ id: 'h', token: 'geheim' });
  });
});

describe('what is kept for a reload', () => {
  it('is what was chosen, and nothing that was typed or agreed to', () => {
    const typed = {
      ...full,
      person: { name: 'XnameX', mail: 'XmailX', phone: 'XphoneX' },
      reason: 'XreasonX',
      preferred: ['XmomentX'],
      known: true,
      prescription: { date: '2026-11-02', prescriber: 'XdoctorX', sessions: 9 },
      answers: { allergy: 'XanswerX' },
      key: 'XkeyX',
    };
    expect(Object.keys(JSON.parse(toKeep(typed)) as object)).toEqual([
      'version',
      'service',
      'careGiver',
      'slots',
      'hold',
    ]);
    expect(toKeep(typed)).not.toMatch(/X\w+X|consent|known|2026-11-02/);
  });

  it('comes back as what was chosen, under a fresh key', () => {
    const { service, careGiver, slots } = full;
    expect(readDraft(toKeep(full), 'fresh')).toEqual({ ...emptyDraft('fresh'), service, careGiver, slots, hold });
    expect(readDraft(toKeep(emptyDraft()), 'fresh')).toEqual(emptyDraft('fresh'));
  });

  it('is no longer than a server would say, and has no hold without an hour', () => {
    const kept = (more: object) => readDraft(JSON.stringify({ version: 2, service: '', careGiver: '', ...more }), 'k');
    const long = kept({ service: 's'.repeat(61), careGiver: 'g'.repeat(61), slots: Array(19).fill(slot) })!;
    expect([long.service, long.careGiver, long.slots.length]).toEqual(['s'.repeat(60), 'g'.repeat(60), 18]);
    expect(kept({ slots: 'x', hold })).toEqual(emptyDraft('k'));
    expect(kept({ slots: [slot], hold: { ...hold, token: 5 } })!.hold).toBeUndefined();
    expect(kept({ slots: [slot], hold: { ...hold, timed: true } })!.hold).toEqual({ ...hold, timed: false });
    for (const wrong of [{ service: 5 }, { careGiver: null }, { version: '2' }, { version: 3 }])
      expect(kept(wrong), JSON.stringify(wrong)).toBeUndefined();
    expect(readDraft('{"version":2,"service":"","careGiver":""}')?.key).toMatch(/^[0-9a-f]{32}$/);
  });

  it('brings nothing that was typed, whatever stands there', () => {
    const strange = {
      version: 2,
      service: 'kine',
      careGiver: '',
      slots: [],
      hold,
      person,
      reason: 'rug',
      consent: true,
    };
    expect(readDraft(JSON.stringify(strange), 'fresh')).toEqual({ ...emptyDraft('fresh'), service: 'kine' });
  });

  it.each([
    undefined,
    null,
    '',
    '{',
    'null',
    '5',
    '[]',
    '{"version":1,"service":"a","careGiver":"b","person":{"name":"An"}}',
    '{"version":2}',
  ])('is nothing when it is damaged or of another version: %j', (kept) => expect(readDraft(kept)).toBeUndefined());

  it('leaves out hours that cannot be read, and never throws', () => {
    const bad = [null, 5, { ...slot, start: 'morgen' }, { ...slot, id: '' }, { ...slot, careGiver: 'x'.repeat(201) }];
    const kept = JSON.stringify({ version: 2, service: 'kine', careGiver: '', slots: [...bad, slot] });
    expect(readDraft(kept)?.slots).toEqual([slot]);
    fc.assert(
      fc.property(fc.json(), (json) => {
        const read = readDraft(json);
        expect(read === undefined || read.reason === '').toBe(true);
      }),
    );
  });
});
