// One person, however the number was written: what is handed over and erased is looked for by it. On SQLite and on PostgreSQL.
import { expect, vi, it } from 'vitest';
import { add, hour, noon, time } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 60_000 });

onBoth('the same person', (use) => {
  it(
    'is found by the name and the number, with its country or without, and nobody whose name or number is another',
    use(async ({ open }) => {
      const store = await open();
      const people = [
        { name: 'Zoë D’Hoore', mail: 'zoe@voorbeeld.example', phone: '+32 400 12 34 56' },
        { name: 'Zoe D’HOORE', mail: '', phone: '0400 12 34 56' },
        { name: 'Zoë D’Hoore', mail: '', phone: '0032 (0)400/12.34.56' },
        { name: 'Zoë D’Hoore', mail: 'andere@voorbeeld.example', phone: '0400 12 34 57' },
        { name: 'Jan D’Hoore', mail: '', phone: '0400 12 34 56' },
        { name: 'Mia Zoë D’Hoore', mail: '', phone: '0400 12 34 56' },
      ];
      for (const [n, person] of people.entries()) {
        await add(store, `a${n}`, [time(`a${n}-1`, noon + n * hour, 30)], { person });
        const wish = { id: `w${n}`, service: 'kine', careGiver: '', weekdays: [], parts: [], person };
        await store.write((writes) => writes.addWish({ ...wish, language: 'nl' }, noon + n));
      }
      for (const person of people.slice(0, 3)) {
        const { appointments, wishes } = await store.read.alike(person);
        expect([person.phone, appointments.map(({ id }) => id), wishes.map(({ id }) => id)]).toEqual([
          person.phone,
          ['a0', 'a1', 'a2'],
          ['w0', 'w1', 'w2'],
        ]);
      }
      for (const typed of ['0400 12 34 56', '+32 400 12 34 56', '400123456', '0032400/12.34.56']) {
        const seen = await store.read.found(typed, 20);
        expect([typed, seen.map(({ id }) => id).sort()]).toEqual([typed, ['a0', 'a1', 'a2', 'a4', 'a5']]);
      }
      expect((await store.read.found('0400 12 34 57', 20)).map(({ id }) => id)).toEqual(['a3']);
      const { appointments } = await store.read.alike(people[4]!);
      expect(appointments.map(({ id }) => id)).toEqual(['a4']);
    }),
  );
});
