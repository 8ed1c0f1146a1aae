// Who gets an hour when two hundred want it at the same moment: the database decides. Without its key the same requests give the
// hour away more than once, so the test can fail.
import assert from 'node:assert/strict';
import { test } from '../../e2e/support/runner.js';
import { ask, bookRaw, monday, type Sent } from '../../support/booking/booking-server.js';
import { prove, type Challenge, type Proof } from '../../../src/practice/booking/proof-of-work.js';
import type { Slot } from '../../../src/practice/booking/source.js';
import { agendaOf, nameOf, type Agenda, type Place } from './places.js';

const many = 200;

const free = async (agenda: Agenda, service: string, careGiver: string): Promise<Slot[]> =>
  (await ask(agenda, 'GET', `/slots?service=${service}&careGiver=${careGiver}&from=${monday}&to=${monday}`)).json
    .slots as Slot[];

/** All at once, each with a key, a proof and a mail of its own. */
async function race(agenda: Agenda, wanted: readonly Slot[], times: number): Promise<Sent[]> {
  const asked = await agenda.ask<Challenge[]>(`array_map( fn() => challenge(), range( 1, ${times} ) )`);
  const proofs = await Promise.all(asked.map(async (one) => proofIn(await prove(one))));
  return Promise.all(
    proofs.map((proof, i) =>
      bookRaw(agenda, [wanted[i % wanted.length]!], undefined, {
        proof,
        person: { name: 'Mila Peeters', mail: `mila${i}@voorbeeld.example`, phone: '0400 00 00 00' },
      }),
    ),
  );
}

const proofIn = (proved: Awaited<ReturnType<typeof prove>>): Proof => {
  if (!proved.ok) throw new Error(proved.reason);
  return proved.proof;
};

const statuses = (answers: readonly Sent[]): Record<number, number> => {
  const counted: Record<number, number> = {};
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
};

/** Pairs of standing sessions of one care giver that overlap. */
const overlaps = (agenda: Agenda): Promise<number> =>
  agenda.ask(
    `(int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}kinekit_session AS a JOIN {$wpdb->prefix}kinekit_session AS b ` +
      `ON a.care_giver = b.care_giver AND a.id < b.id AND a.from_at < b.to_at AND b.from_at < a.to_at WHERE a.status = 'booked' AND b.status = 'booked'" )`,
  );

/** The pieces of time without their key, as a plugin has them that looks before it takes. */
const withoutKey =
  `global $wpdb; $wpdb->query( "DROP TABLE {$wpdb->prefix}kinekit_grain" ); $wpdb->query( "CREATE TABLE {$wpdb->prefix}kinekit_grain ` +
  `( care_giver varchar(40) NOT NULL, grain int(11) NOT NULL, owner varchar(44) NOT NULL, expires bigint(20) NULL )" );`;

const withKey = `global $wpdb; $wpdb->query( "DROP TABLE {$wpdb->prefix}kinekit_grain" ); \\Kinekit\\Agenda\\first_tables();`;

export function raceTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  it('of two hundred who want one hour, one gets it', async (agenda) => {
    await agenda.clear();
    agenda.set({ delay: 150 });
    const [slot] = await free(agenda, 'kine', 'noor');
    const answers = await race(agenda, [slot!], many);
    agenda.set({ delay: 0 });
    assert.deepEqual(statuses(answers), { 201: 1, 409: many - 1 });
    const lost = answers.find(({ status }) => status === 409)!;
    assert.equal(lost.json.type, 'urn:kinekit:problem:slot-taken');
    assert.equal(lost.json.alternatives.length, 6);
    assert.equal(await overlaps(agenda), 0);
    assert.equal(await agenda.ask(`count( agenda( 0, PHP_INT_MAX ) )`), 1);
  });

  it('of sessions of two services that overlap, one is booked', async (agenda) => {
    await agenda.clear();
    agenda.set({ delay: 150 });
    const [long] = await free(agenda, 'eerste', 'noor');
    const [first, second] = await free(agenda, 'kine', 'noor');
    const answers = await race(agenda, [long!, first!, second!], 60);
    agenda.set({ delay: 0 });
    assert.deepEqual(statuses(answers), { 201: 1, 409: 59 });
    assert.equal(await overlaps(agenda), 0);
  });

  it('without the key of the database the same race is lost', async (agenda) => {
    await agenda.php(withoutKey);
    agenda.set({ delay: 400 });
    try {
      // On a busy machine those who ask may come one after the other: then nothing is raced for, and they ask again.
      const rounds: Record<number, number>[] = [];
      do {
        await agenda.clear();
        const [slot] = await free(agenda, 'kine', 'noor');
        rounds.push(statuses(await race(agenda, [slot!], 24)));
      } while ((rounds.at(-1)![201] ?? 0) < 2 && rounds.length < 6);
      assert.ok((rounds.at(-1)![201] ?? 0) > 1, JSON.stringify(rounds));
      assert.ok((await overlaps(agenda)) > 0);
    } finally {
      agenda.set({ delay: 0 });
      await agenda.php(withKey);
      await agenda.clear();
    }
    assert.equal(await agenda.ask('is_ready()'), true);
  });
}
