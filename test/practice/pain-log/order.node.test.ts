// Days of three numbers, whatever they are: the order is found where they tell it and asked where they do not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn, orderIn, plain, wallIn, type Order } from '../../../src/practice/pain-log/moment.js';
import { logOf, rowsOf } from '../../../src/practice/pain-log/pain-csv.js';
import { leftOut } from '../../../src/practice/pain-log/pain-log.js';

const day = fc
  .date({ min: new Date('1972-01-02'), max: new Date('2067-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const written = (iso: string, order: Order, sign = '/'): string => {
  const [year = '', month = '', date = ''] = iso.split('-');
  const [m, d] = [String(+month), String(+date)];
  return (order === 'day' ? [d, m, year] : [m, d, year]).join(sign);
};
const order = fc.constantFrom<Order>('day', 'month');

describe('days of three numbers', () => {
  it('are read as they were written, or asked about, never otherwise', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), order, (days, how) => {
        const texts = days.map((each) => written(each, how));
        const said = orderIn(texts);
        if (!said.ok) {
          expect(said.between).toContain(how);
          // Nothing but days up to the twelfth may leave it open.
          expect(days.every((each) => +each.slice(8) <= 12)).toBe(true);
        }
        const used = said.ok ? said.order : how;
        expect(texts.map((text) => wallIn(text, used)?.day)).toEqual(days);
      }),
    );
  });

  it('are told by a single day beyond the twelfth, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 8 }),
        order,
        fc.integer({ min: 13, max: 28 }),
        (days, how, late) => {
          const texts = [...days, `2025-03-${late}`].map((each) => written(each, how));
          for (const list of [texts, texts.toReversed()]) expect(orderIn(list)).toEqual({ ok: true, order: how });
        },
      ),
    );
  });

  it('begin with the day where points stand between them, and with the year where it has four figures', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(orderIn([written(each, 'day', '.')])).toEqual({ ok: true, order: 'day' });
        expect(wallIn(each.replaceAll('-', '/'), 'day')).toEqual({ day: each });
        expect(wallIn(each.replaceAll('-', ''), 'day')).toEqual({ day: each });
      }),
    );
  });

  it('do not heed what is no date, nor the same date again', () => {
    expect(orderIn([undefined, 4, '', 'x', '2025-03-04', '3/4', '99/99/2025'])).toEqual({ ok: true, order: 'day' });
    expect(orderIn(['3/4/2025', '3/4/2025'])).toMatchObject({ ok: false, example: '3/4/2025' });
  });
});

describe('a clock', () => {
  const two = (n: number): string => String(n).padStart(2, '0');

  it('is the same in every way of writing it, each minute of the day', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const [h, m] = [Math.floor(minute / 60), two(minute % 60)];
      const half = h < 12 ? 'AM' : 'PM';
      const forms = [
        `${two(h)}:${m}`,
        `${h}:${m}`,
        `${h} h ${m}`,
        `${h}h${m}`,
        `${h}u${m}`,
        `${h} u ${m}`,
        `${h}:${m} Uhr`,
      ];
      forms.push(`${h % 12 || 12}:${m} ${half}`, `${h % 12 || 12}.${m}${half.toLowerCase()}`, `${h}:${m}:00`);
      if (m === '00') forms.push(`${h} h`, `${h} uur`, `${h} heures`, `${h % 12 || 12} ${half}`);
      for (const form of forms) expect(clockIn(plain(form))?.past, form).toBe(minute * 6e4);
    }
  });

  it('is read to its second and parts of it, and as a share of the day', () => {
    expect(clockIn('9:05:06.25')).toEqual({ past: ((9 * 60 + 5) * 60 + 6) * 1e3 + 250, offset: undefined });
    expect(clockIn('0,34375')).toEqual({ past: 495 * 6e4 });
    expect(clockIn('0.5')).toEqual({ past: 432e5 });
    expect(clockIn('9:05+0130')?.offset).toBe('+01:30');
    expect(clockIn('9:05z')?.offset).toBe('Z');
  });

  it.each(['', '8', '24:01', '25:00', '8:60', '8:05:60', '13:00 pm', '0:10 pm', '0.25', 'noon', '8:5'])(
    'is not %j',
    (text) => expect(clockIn(text)).toBe(undefined),
  );
});

it('every row of a file is a score or named, whatever is in it', () => {
  const cell = fc.oneof(
    fc.constantFrom('2025-03-14', '14/03/2025', '3/16/2025', '45720', '6', '6,5', '6/10', '11', 'x', '', ' '),
    fc.string({ unit: fc.constantFrom('a', '1', '/', '.', ' '), maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }), (rows) => {
      const found = rowsOf(`date;pain;note\n${rows.map((row) => row.join(';')).join('\n')}`);
      if (!found.ok) return;
      const log = logOf(found, 'Europe/Brussels');
      const full = rows.filter((row) => row.some((each) => each.trim())).length;
      expect(log.at.length + leftOut(log.faults) + (log.faults.twice ?? 0)).toBe(full);
      expect(log.lost).toHaveLength(leftOut(log.faults));
    }),
  );
});
