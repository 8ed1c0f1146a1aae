// Hours and holds as a server or a tab gives them: which are read, and which are left out.
import { describe, expect, it } from 'vitest';
import { readHold, readSlot, readSlots } from '../../../../src/practice/booking/read-slot.js';

const slot = {
  id: 's1',
  start: '2026-12-07T10:00:00+01:00',
  end: '2026-12-07T10:30:00+01:00',
  service: 'kine',
  careGiver: 'noor',
};
const after = Date.UTC(2026, 11, 1);
const hold = { id: 'h', token: 't', slots: [slot], expires: '2026-12-07T09:10:00+01:00', extensionsLeft: 2 };

describe('an hour', () => {
  it('is read with what it is, and what a newer server says besides is left', () => {
    expect(readSlot(slot)).toEqual(slot);
    expect(readSlot({ ...slot, room: 4, link: 'https://a.example/' })).toEqual(slot);
  });

  it('lasts something, and eight hours at most, by whatever offset', () => {
    const to = (end: string) => readSlot({ ...slot, end });
    expect(to('2026-12-07T18:00:00+01:00')).toBeDefined();
    expect(to('2026-12-07T18:00:01+01:00')).toBeUndefined();
    expect(to('2026-12-07T17:00:00Z')).toBeDefined();
    expect(to(slot.start)).toBeUndefined();
    expect(to('2026-12-07T09:59:59+01:00')).toBeUndefined();
  });

  it('has all five, each of its kind and no longer than one is', () => {
    for (const key of Object.keys(slot)) {
      const { [key as 'id']: _gone, ...rest } = slot;
      expect(readSlot(rest), `without ${key}`).toBeUndefined();
      for (const wrong of ['', 5, null, ['a'], 'x'.repeat(201)])
        expect(readSlot({ ...slot, [key]: wrong }), `${key} ${String(wrong)}`).toBeUndefined();
    }
    expect(
      readSlot({ ...slot, id: 'x'.repeat(200), service: 'x'.repeat(60), careGiver: 'x'.repeat(60) }),
    ).toBeDefined();
    expect(readSlot({ ...slot, service: 'x'.repeat(61) })).toBeUndefined();
    expect(readSlot({ ...slot, careGiver: 'x'.repeat(61) })).toBeUndefined();
    for (const wrong of [undefined, null, 'x', 5, [slot]]) expect(readSlot(wrong)).toBeUndefined();
  });
});

describe('a list of hours', () => {
  const other = { ...slot, id: 's2', start: '2026-12-07T11:00:00+01:00', end: '2026-12-07T11:30:00+01:00' };

  it('is each once, the first of a name, after a moment and not at it, in its order', () => {
    expect(readSlots([other, slot, { ...slot, careGiver: 'bram' }], after)).toEqual([other, slot]);
    const start = Date.parse(slot.start);
    expect(readSlots([slot, other], start)).toEqual([other]);
    expect(readSlots([slot, other], start - 1)).toEqual([slot, other]);
    expect(readSlots([slot, other], after, ({ id }) => id === 's2')).toEqual([other]);
  });

  it('leaves out one that cannot be read; is no list where none can, and an empty one where there are none', () => {
    expect(readSlots([{ ...slot, start: 'straks' }, other, null], after)).toEqual([other]);
    expect(readSlots([{ ...slot, start: 'straks' }, null], after)).toBeUndefined();
    expect(readSlots([], after)).toEqual([]);
    expect(readSlots([slot], Date.parse(slot.start))).toEqual([]);
    for (const wrong of [undefined, null, {}, 'x', { length: 1, 0: slot }])
      expect(readSlots(wrong, after)).toBeUndefined();
  });

  it('has twenty thousand at most', () => {
    const many = (n: number): unknown[] => [slot, ...Array<undefined>(n - 1)];
    expect(readSlots(many(20_000), after)).toEqual([slot]);
    expect(readSlots(many(20_001), after)).toBeUndefined();
  });
});

describe('a hold', () => {
  it('is read with its hours, its proof, its end and how often it may be made longer', () => {
    expect(readHold(hold)).toEqual(hold);
    expect(readHold({ ...hold, newer: true })).toEqual(hold);
    for (const extensionsLeft of [0, 100]) expect(readHold({ ...hold, extensionsLeft })).toBeDefined();
    expect(readHold({ ...hold, slots: Array(18).fill(slot) })).toBeDefined();
    expect(readHold({ ...hold, id: 'x'.repeat(100), token: 'x'.repeat(500) })).toBeDefined();
  });

  it('is none where any of it is not as it should be', () => {
    for (const key of Object.keys(hold)) {
      const { [key as 'id']: _gone, ...rest } = hold;
      expect(readHold(rest), `without ${key}`).toBeUndefined();
    }
    for (const wrong of [
      { id: '' },
      { id: 'x'.repeat(101) },
      { token: '' },
      { token: 'x'.repeat(501) },
      { slots: [slot, { ...slot, end: slot.start }] },
      { slots: Array(19).fill(slot) },
      { slots: {} },
      { expires: 'straks' },
      { extensionsLeft: -1 },
      { extensionsLeft: 101 },
      { extensionsLeft: 1.5 },
    ])
      expect(readHold({ ...hold, ...wrong }), JSON.stringify(wrong).slice(0, 60)).toBeUndefined();
    expect(readHold(undefined)).toBeUndefined();
  });
});
