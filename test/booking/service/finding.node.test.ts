// The link of an appointment, sent to its mail for who lost it: whoever asks learns nothing from the answer.
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openStore } from '../../../booking/server/src/store/open.js';
import {
  ask,
  bookRaw,
  freshKey,
  freshProof,
  kineOn,
  plenty,
  sunday,
  using,
  type Demo,
} from '../../support/booking/booking-server.js';
import { mailsIn, type ReadMail } from '../../support/booking/mails.js';

vi.setConfig({ testTimeout: 60_000 });

const mila = 'mila@voorbeeld.example';
const seek = async (demo: Demo, mail: unknown, patch: object = {}) => {
  const body = { mail, language: 'nl', proof: await freshProof(demo), ...patch };
  return ask(demo, 'POST', '/appointment/find', { body, key: freshKey() });
};
const found = async (demo: Demo): Promise<ReadMail[]> => {
  await demo.mailed();
  return (await mailsIn(demo.folder)).filter(({ text }) => /Je vroeg de link|You asked for the link/.test(text));
};

it('sends what is ahead to the mail it was made with, each with a link that opens it, and nothing to anybody else', () =>
  using(async (demo) => {
    const slots = await kineOn(demo);
    const made = [await bookRaw(demo, [slots[0]!]), await bookRaw(demo, [slots[4]!])];
    const gone = await bookRaw(demo, [slots[8]!]);
    await ask(demo, 'POST', '/appointment/cancel', { token: gone.json.manage, body: {}, key: freshKey() });
    const answers = [await seek(demo, 'niemand@voorbeeld.example'), await seek(demo, mila)];
    expect(answers.map(({ status, json }) => [status, json as unknown])).toEqual([
      [202, {}],
      [202, {}],
    ]);
    const [mail, ...more] = await expect
      .poll(() => found(demo))
      .not.toEqual([])
      .then(() => found(demo));
    expect([more, mail?.to]).toEqual([[], mila]);
    const tokens = [...(mail?.text ?? '').matchAll(/#manage=(\S+)/g)].map(([, token]) => token!);
    const opened = await Promise.all(tokens.map((token) => ask(demo, 'GET', '/appointment', { token })));
    expect(opened.map(({ json }) => json.id as string)).toEqual(made.map(({ json }) => json.id as string));
  }));

it('fills nobody’s letterbox: one mail, however often it is asked', () =>
  using(async (demo) => {
    await bookRaw(demo, [(await kineOn(demo))[0]!]);
    for (let i = 0; i < 3; i++) expect((await seek(demo, mila, { language: 'en' })).status).toBe(202);
    await expect.poll(async () => (await found(demo)).length).toBe(1);
    // A question to somebody else comes after all of those: what they were to send is out by then.
    await seek(demo, 'niemand@voorbeeld.example');
    expect((await found(demo)).length).toBe(1);
  }));

it('asks for a proof, a mail that can be one and an empty trap, as everything a visitor sends', () =>
  using(async (demo) => {
    expect((await seek(demo, 'geen mail')).json.errors).toEqual({ 'person.mail': 'mail' });
    expect((await seek(demo, '')).json.errors).toEqual({ 'person.mail': 'required' });
    expect((await seek(demo, mila, { website: 'https://spam.example' })).status).toBe(403);
    expect((await seek(demo, mila, { proof: { challenge: 'x.y', nonce: '1' } })).status).toBe(403);
    expect((await seek(demo, { not: 'text' })).status).toBe(400);
  }));

it('finds an appointment whatever the capitals of its mail address, and counts them as one', () =>
  using(
    async (demo) => {
      const slots = (await kineOn(demo)).filter((_, index) => index % 2 === 0);
      const named = (mail: string) => ({ person: { name: 'Mila', mail, phone: '0400 00 00 00' } });
      expect((await bookRaw(demo, slots.slice(0, 1), freshKey(), named('Mila@Voorbeeld.example'))).status).toBe(201);
      expect((await bookRaw(demo, slots.slice(1, 2), freshKey(), named('MILA@voorbeeld.example'))).status).toBe(201);
      expect((await bookRaw(demo, slots.slice(2, 3), freshKey(), named('mila@voorbeeld.example'))).status).toBe(429);
      const store = await openStore(path.join(demo.folder, 'appointments.db'));
      try {
        for (const typed of ['mila@voorbeeld.example', 'MILA@VOORBEELD.EXAMPLE', 'Mila@Voorbeeld.example']) {
          expect([typed, await store.read.ahead(typed, sunday)]).toEqual([
            typed,
            [expect.any(String), expect.any(String)],
          ]);
        }
        expect(await store.read.ahead('ila@voorbeeld.example', sunday)).toEqual([]);
      } finally {
        await store.close();
      }
    },
    { limits: { ...plenty, perMail: 2 } },
  ));
