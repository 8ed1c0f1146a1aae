// Two who change one appointment at the same moment: the desk and the patient, or two servers. Neither writes over the other.
import { expect, it, vi } from 'vitest';
import { callOff, freeOn, moveTo } from '../../../booking/server/src/admin/acts/arrange.js';
import { cancel, confirm, lapse, move } from '../../../booking/server/src/desk/appointments.js';
import { timeOf, type Desk } from '../../../booking/server/src/desk/desk.js';
import { postOf } from '../../../booking/server/src/mail/post.js';
import type { Store, Writes } from '../../../booking/server/src/store/store.js';
import { deLinde } from '../../../demo/server/practice.js';
import { monday, sunday } from '../../support/booking/booking-server.js';
import { appointment } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 120_000 });

const minute = 60_000;

const deskOf = (store: Store, now = sunday): Desk => ({
  practice: deLinde,
  store,
  post: postOf(deLinde, Buffer.alloc(32), { manage: () => 'https://x.example/', book: () => 'https://x.example/' }),
  caps: { held: 99, perDay: 99, perMail: 99 },
  now: () => now,
  claim: 'atomic',
  mailed: () => undefined,
});

let keys = 0;
const key = () => ({ hash: `key ${++keys}`, print: 'p' });

/** Opens when so many came. */
function gate(many: number): () => Promise<void> {
  let came = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    if (++came === many) open();
    return opened;
  };
}

/**
 * A store of one of two who change the same appointment: having read it, it waits until the other has read it too, or waits for
 * its turn to. `locked: false` takes no turns.
 */
const meeting = (store: Store, meet: () => Promise<void>, locked: boolean): Store => ({
  ...store,
  write: (work) =>
    store.write((writes) => {
      let met = false;
      const come = async (): Promise<void> => {
        if (met) return;
        met = true;
        await meet();
      };
      const watched: Writes = {
        ...writes,
        async lock(name) {
          if (!name.startsWith('appointment ')) return writes.lock(name);
          if (!locked) return;
          const other = come();
          await writes.lock(name);
          await other;
        },
        async appointment(id) {
          const found = await writes.appointment(id);
          await come();
          return found;
        },
      };
      return work(watched);
    }),
});

/** Two desks on stores of their own. SQLite lets one write at a time, so that nobody can be met there. */
function desks([one, other]: readonly [Store, Store], locked = true, now = sunday): readonly [Desk, Desk] {
  if (one.kind === 'sqlite') return [deskOf(one, now), deskOf(other, now)];
  const meet = gate(2);
  return [deskOf(meeting(one, meet, locked), now), deskOf(meeting(other, meet, locked), now)];
}

/** An appointment in the first free hour of a day, and the id of another hour that is free. */
async function booked(store: Store, id: string, confirmBy?: number): Promise<{ session: string; other: string }> {
  const desk = deskOf(store);
  const [slot, , , , other] = await freeOn(desk, 'kine', 'noor', monday);
  const session = `${id}-1`;
  const times = [timeOf(desk, session, slot!)];
  const made = appointment(id, times, confirmBy === undefined ? {} : { confirmBy });
  const sessions = [{ ...made.sessions[0]!, slot: slot! }];
  await store.write((writes) => writes.addAppointment({ ...made, sessions }, times, sunday));
  return { session, other: other!.id };
}

const busyOn = (store: Store, now = sunday) =>
  store.read.busy(Date.parse(`${monday}T00:00:00Z`), Date.parse(`${monday}T23:59:00Z`), now);

/** Whether what is taken is what the session says. */
async function agrees(store: Store, id: string): Promise<boolean> {
  const [session] = (await store.read.appointment(id))!.sessions;
  const taken = (await busyOn(store)).map(({ from }) => from);
  return (
    JSON.stringify(taken) === JSON.stringify(session!.status === 'booked' ? [Date.parse(session!.slot.start)] : [])
  );
}

const won = (done: readonly PromiseSettledResult<unknown>[]) =>
  done.filter(({ status }) => status === 'fulfilled').length;

onBoth('an appointment that two change at once', (use) => {
  it(
    'is called off by the desk or moved by the patient, never both, and its time is what it says',
    use(async ({ open }) => {
      const stores = [await open(), await open()] as const;
      for (let turn = 0; turn < 12; turn++) {
        const id = `a${turn}`;
        const { session, other } = await booked(stores[0], id);
        const [desk, visitor] = desks(stores);
        const deeds = [
          () => callOff(desk, 'Ria', { appointment: id, session, sequence: 0 }, true),
          () => move(visitor, id, session, other, key()),
        ];
        const done = await Promise.allSettled((turn % 2 ? deeds : deeds.reverse()).map((act) => act()));
        expect([turn, won(done), await agrees(stores[0], id)]).toEqual([turn, 1, true]);
        await cancel(deskOf(stores[0]), id, undefined, key());
      }
    }),
  );

  it(
    'is moved by the desk or cancelled by the patient: whoever comes second sees what the first did',
    use(async ({ open }) => {
      const stores = [await open(), await open()] as const;
      for (let turn = 0; turn < 6; turn++) {
        const id = `a${turn}`;
        const { session, other } = await booked(stores[0], id);
        const slot = (await freeOn(deskOf(stores[0]), 'kine', 'noor', monday)).find((one) => one.id === other)!;
        const [desk, visitor] = desks(stores);
        const [moved, gone] = await Promise.allSettled([
          moveTo(desk, 'Ria', { appointment: id, session, sequence: 0 }, slot, true),
          cancel(visitor, id, undefined, key()),
        ]);
        const [after] = (await stores[0].read.appointment(id))!.sessions;
        expect(gone.status).toBe('fulfilled');
        expect([after!.status, after!.sequence]).toEqual(['cancelled', moved.status === 'fulfilled' ? 2 : 1]);
        expect(await busyOn(stores[0])).toEqual([]);
      }
    }),
  );

  it(
    'stands once it was confirmed, also while it was moved: nobody takes its time later',
    use(async ({ open }) => {
      const stores = [await open(), await open()] as const;
      const until = sunday + 30 * minute;
      for (let turn = 0; turn < 6; turn++) {
        const id = `a${turn}`;
        const { session, other } = await booked(stores[0], id, until);
        const [one, two] = desks(stores);
        await Promise.all([confirm(one, id), move(two, id, session, other, key())]);
        await stores[0].write((writes) => writes.sweep(until + minute));
        const after = (await stores[0].read.appointment(id))!;
        expect([after.confirmBy, after.sessions[0]!.slot.id]).toEqual([undefined, other]);
        expect(await busyOn(stores[0], until + minute)).toHaveLength(1);
        await cancel(deskOf(stores[0]), id, undefined, key());
      }
    }),
  );

  it(
    'lapses once, and is told of once, with two servers that look at the same moment',
    use(async ({ open }) => {
      const stores = [await open(), await open()] as const;
      const until = sunday + 30 * minute;
      await booked(stores[0], 'a', until);
      await Promise.all(desks(stores, true, until).map((desk) => lapse(desk)));
      const mails = await stores[0].write((writes) => writes.claimMails(until, 0, 9));
      expect(mails.map(({ kind }) => kind)).toEqual(['lapsed']);
      expect((await stores[0].read.appointment('a'))!.sessions[0]).toMatchObject({ status: 'cancelled', sequence: 1 });
    }),
  );

  it(
    'control: without taking turns PostgreSQL lets both go on from what they read; SQLite, with one that writes, does not',
    use(async ({ open }) => {
      const stores = [await open(), await open()] as const;
      const both = stores[0].kind === 'postgres' ? 2 : 1;
      const { session, other } = await booked(stores[0], 'a');
      const [desk, visitor] = desks(stores, false);
      const done = await Promise.allSettled([
        callOff(desk, 'Ria', { appointment: 'a', session, sequence: 0 }, true),
        move(visitor, 'a', session, other, key()),
      ]);
      expect(won(done)).toBe(both);
      const until = sunday + 30 * minute;
      await booked(stores[0], 'b', until);
      await Promise.all(desks(stores, false, until).map((one) => lapse(one)));
      const mails = await stores[0].write((writes) => writes.claimMails(until, 0, 99));
      expect(mails.filter(({ kind }) => kind === 'lapsed')).toHaveLength(both);
    }),
  );
});
