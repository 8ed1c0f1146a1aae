// How the agenda is drawn: columns, rows, and the one style sheet, whose colours are the kit's.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, minutesOf, rowsOf, spanOfColumns } from '../../../booking/server/src/admin/agenda/columns.js';
import { sheet } from '../../../booking/server/src/admin/style/sheet.js';
import { accent, colours } from '../../../booking/server/src/admin/style/tokens.js';
import { adminWords } from '../../../booking/server/src/admin/words/words.js';
import type { AgendaEntry } from '../../../booking/server/src/store/admin/kept.js';
import { deLinde } from '../../../demo/server/practice.js';
import { readTree } from '../../support/sources/tree.js';
import { appointment, hour, time } from '../../support/booking/kept.js';
import { monday, sunday } from '../../support/booking/booking-server.js';

const zone = deLinde.zone;
const eight = Date.parse('2026-11-23T08:00:00+01:00');

const entry = (id: string, from: number, minutes: number, status: 'booked' | 'cancelled' = 'booked'): AgendaEntry => {
  const kept = appointment(id, [time(`${id}-1`, from, minutes)]);
  const session = { ...kept.sessions[0]!, status };
  return { ...kept, session, from, to: from + minutes * 60_000, appointment: id };
};
const shut = (from: number, to: number) => ({ id: 'x', careGiver: 'noor', from, to, note: '' });

it('draws what is booked and blocked, and what is left of the hours of work', () => {
  const entries = [entry('b', eight + hour, 60), entry('a', eight, 30), entry('c', eight + 3 * hour, 30, 'cancelled')];
  const column = columnOf(
    deLinde,
    { careGiver: 'noor', day: monday },
    entries,
    [shut(eight + 6 * hour, eight + 20 * hour)],
    sunday,
  );
  const said = column.items.map(({ kind, from, to }) => `${kind} ${(from - eight) / 60_000} ${(to - eight) / 60_000}`);
  expect(said).toEqual([
    'session 0 30',
    'free 30 60',
    'session 60 120',
    'free 120 240',
    'free 300 360',
    'block 360 1200',
  ]);
  expect(column.gone.map(({ appointment: id }) => id)).toEqual(['c']);
  const later = columnOf(deLinde, { careGiver: 'noor', day: monday }, entries, [], eight + 8 * hour + 61_000);
  expect(later.items.filter(({ kind }) => kind === 'free').map(({ from }) => (from - eight) / 60_000)).toEqual([485]);
});

it('keeps the clock of a day on which it changes, and every row within its drawing', () => {
  const day = '2026-10-25';
  const first = Date.parse('2026-10-25T00:00:00+02:00');
  expect(minutesOf(first + 3 * hour, day, zone)).toBe(120);
  expect(minutesOf(first + 11 * hour, day, zone)).toBe(600);
  expect([minutesOf(first - 1, day, zone), minutesOf(first + 25 * hour, day, zone)]).toEqual([0, 1440]);
  const empty = columnOf(deLinde, { careGiver: 'noor', day: '2026-11-29' }, [], [], sunday);
  expect([empty.items, spanOfColumns([empty], zone)]).toEqual([[], { from: 480, to: 1080 }]);
  fc.assert(
    fc.property(fc.integer({ min: -900, max: 2500 }), fc.integer({ min: 1, max: 1500 }), (start, length) => {
      const from = first + start * 60_000;
      const { row, rows } = rowsOf({ from, to: from + length * 60_000 }, day, zone, { from: 480, to: 1080 });
      expect([Number.isInteger(row), Number.isInteger(rows), row >= 1, rows >= 1, row + rows <= 121]).toEqual([
        true,
        true,
        true,
        true,
        true,
      ]);
    }),
  );
});

it('has the colours of the kit, light and dark', () => {
  const styles = [...readTree(['src/ui'])]
    .filter(([file]) => /tokens\.ts$|base\.styles\.ts$/.test(file))
    .map(([, text]) => text);
  const kit = new Map(
    [...styles.join('\n').matchAll(/\b([a-z-]+(?:-\d)?) ([\da-f]{6}) ([\da-f]{6}) \d /g)].map(([, name, ...both]) => [
      name!,
      both,
    ]),
  );
  expect(Object.entries(colours).filter(([name, both]) => kit.get(name)?.join() !== both.join())).toEqual([]);
  expect(styles.join('\n')).toContain(`--kine-accent, #${accent[0]}`);
  expect(styles.join('\n')).toContain(`--kine-accent, #${accent[1]}`);
  for (const [, name] of sheet.matchAll(/var\(--([a-z-]+\d?)\)/g))
    expect([name, sheet.includes(`--${name}:`)]).toEqual([name, true]);
});

it('asks nothing of another address', () => {
  expect(sheet).not.toMatch(/url\(|@import|https?:/);
});

it('says everything in each language in its own words', () => {
  const flat = (value: unknown, key = ''): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : typeof value === 'function'
        ? []
        : Object.entries(value as object).flatMap(([name, one]) => flat(one, `${key}.${name}`));
  const nl = new Map(flat(adminWords.nl));
  // Words two languages share.
  const same = new Set(['Menu', 'Patient', 'Name', 'Agenda']);
  for (const language of ['fr', 'en', 'de'] as const) {
    const words = flat(adminWords[language]);
    expect(words.map(([key]) => key)).toEqual([...nl.keys()]);
    expect(words.filter(([key, text]) => nl.get(key) === text && !same.has(text)).map(([key]) => key)).toEqual(
      language === 'en' ? ['.menu.week'] : [],
    );
  }
});

it('has no way around escaping', () => {
  const admin = [...readTree(['booking/server/src/admin'])];
  expect(admin.length).toBeGreaterThan(25);
  const around = /dangerouslySetInnerHTML|innerHTML|__html|srcdoc/;
  expect(admin.filter(([, text]) => around.test(text)).map(([file]) => file)).toEqual([]);
});
