// What is no request of any page, and how it is refused. Nothing is written: slots in these bodies are nobody's.
import { readInstant } from '../../../../../src/platform/time/zone.js';
import { Fault, fits, freshKey, freshProof, known, LeftOut, refuses } from '../visit.js';
import type { Check } from '../visit.js';
import { hostileTexts, oddBodies } from './hostile.js';

const problemAt = 'components > schemas > Problem';
const keyAt = 'components > parameters > Key';

/** A slot nobody has. */
const noSlot = 'kinekit-check.nobody.20000101T000000Z';

const routes: Check = {
  name: 'unknown-routes',
  says: 'What is not there is a problem too',
  where: 'info',
  async run({ ask }) {
    refuses(await ask('GET', '/kinekit-check'), 'is nowhere', 'not-found');
    refuses(await ask('PUT', '/practice', { body: {} }), 'is no method of it', 'method-not-allowed', 'not-found');
    refuses(await ask('GET', '/holds'), 'is no method of it', 'method-not-allowed', 'not-found');
  },
};

const bodies: Check = {
  name: 'bad-bodies',
  says: 'Bodies that are no JSON or have another shape are refused as problem details',
  where: problemAt,
  async run({ ask }) {
    const send = (path: string, body: unknown, headers?: Readonly<Record<string, string>>) =>
      ask('POST', path, { body, key: freshKey(), headers });
    for (const path of ['/holds', '/appointments']) {
      for (const [why, body] of [
        ['with half a JSON', '{"slots":['],
        ['with a list', '[]'],
        ['with nothing in it', '{}'],
        ['with a number for slots', '{"slots":7}'],
        ['with numbers for ids', '{"slots":[1,2]}'],
      ] as const) {
        refuses(await send(path, body), why);
      }
      const text = await send(path, `{"slots":["${noSlot}"]}`, { 'content-type': 'text/plain' });
      refuses(text, 'as text/plain');
    }
    refuses(await send('/holds', { slots: [noSlot] }), 'for a slot nobody has', 'invalid', 'slot-taken', 'not-found');
    const many = Array.from({ length: 19 }, (_, index) => `${noSlot}.${index}`);
    refuses(await send('/holds', { slots: many }), 'for 19 slots', 'bad-request', 'invalid');
  },
};

const keys: Check = {
  name: 'keys-required',
  says: 'Without an Idempotency-Key, or with a short one, nothing is written',
  where: keyAt,
  async run({ ask }) {
    for (const path of ['/holds', '/appointments', '/appointments/recall']) {
      for (const key of [undefined, 'short', 'twenty-one-characters']) {
        const reply = await ask('POST', path, { body: { slots: [noSlot] }, key });
        refuses(
          reply,
          key === undefined ? 'without a key' : `with a key of ${key.length}`,
          'key-required',
          'bad-request',
        );
      }
    }
  },
};

const tokens: Check = {
  name: 'tokens-required',
  says: 'Without a token, or with a forged one, no hold and no appointment opens',
  where: 'components > securitySchemes > token',
  async run({ ask, practice }) {
    const forged = `${freshKey()}.${freshKey()}`;
    const { hold, manage } = known(practice, 'the practice').can;
    for (const token of [undefined, 'x', forged]) {
      const why = token === undefined ? 'without a token' : 'with a forged token';
      if (manage) refuses(await ask('GET', '/appointment', { token }), why, 'unauthorized');
      if (manage) {
        const reply = await ask('POST', '/appointment/cancel', { token, body: {}, key: freshKey() });
        refuses(reply, why, 'unauthorized');
      }
      if (hold) refuses(await ask('PATCH', '/holds/kinekit-check', { token }), why, 'unauthorized');
      if (hold) refuses(await ask('DELETE', '/holds/kinekit-check', { token }), why, 'unauthorized');
    }
  },
};

const challenge: Check = {
  name: 'challenge',
  says: 'A challenge is given, good for at most 30 minutes and never the same twice',
  where: 'components > schemas > Challenge',
  async run({ ask, there }) {
    type Given = { readonly challenge: string; readonly expires: string };
    const one = async () => fits<Given>(await ask('POST', '/challenges'), ['POST', '/challenges'], 201);
    const [first, second] = [await one(), await one()];
    if (first.challenge === second.challenge) throw new Fault('the same challenge was given twice');
    const left = ((readInstant(first.expires) ?? 0) - known(there, 'the time there')) / 60_000;
    if (left <= 0 || left > 40) throw new Fault(`it expires ${Math.round(left)} minutes from now`);
  },
};

const nowhere = 'kinekit-check@mail.invalid';

const find: Check = {
  name: 'find',
  says: 'Who looks for appointments learns nothing, and needs a proof of work',
  where: 'paths > /appointment/find > post',
  async run(visit) {
    const { ask, practice } = visit;
    if (!known(practice, 'the practice').can.find) throw new LeftOut('the practice says that find is not there');
    const send = (body: object) => ask('POST', '/appointment/find', { body, key: freshKey() });
    const proof = await freshProof(visit);
    fits(await send({ mail: nowhere, language: 'nl', proof }), ['POST', '/appointment/find'], 202);
    refuses(await send({ mail: nowhere, proof }), 'with a proof that was used', 'proof-needed');
    refuses(
      await send({ mail: 'nobody', proof: await freshProof(visit) }),
      'with what is no mail',
      'invalid',
      'bad-request',
    );
  },
};

const waiting: Check = {
  name: 'waiting-list',
  says: 'A wish for what is not there is refused by its field',
  where: 'components > schemas > Wish',
  async run(visit) {
    const { ask, practice, patient } = visit;
    if (!known(practice, 'the practice').can.waitingList) throw new LeftOut('the practice says that it has none');
    const person = { name: patient.name, mail: nowhere, phone: '0400 00 00 00' };
    const body = { service: 'kinekit-check', person, consent: true, language: 'nl', proof: await freshProof(visit) };
    refuses(await ask('POST', '/waiting-list', { body, key: freshKey() }), 'for no service', 'invalid', 'bad-request');
  },
};

/** Traces of a program's inside. */
const inside =
  /node_modules|\bat .+\.[jt]s:\d+|Stack trace|Fatal error|Uncaught|SQLSTATE|sqlite|syntax error at or near|wp-content\//i;

/** Many questions: for the end, since a server may want to be asked slowly. */
export const hostile: Check = {
  name: 'hostile',
  says: 'Whatever is sent, it never falls over and never shows its inside',
  where: 'info',
  async run({ ask }) {
    const wrong: string[] = [];
    const look = (shown: string, { status, text, asked }: Awaited<ReturnType<typeof ask>>) => {
      if (status >= 500) wrong.push(`${asked} with ${shown} answers ${status}`);
      else if (inside.test(text.replace(shown, ''))) wrong.push(`${asked} with ${shown} shows its inside`);
    };
    for (const text of hostileTexts) {
      const shown = JSON.stringify(text.slice(0, 40));
      look(shown, await ask('GET', '/slots', { query: { service: text, careGiver: text, from: text, to: text } }));
    }
    // Fewer, because a server rightly counts what wants to write.
    for (let from = 0; from < hostileTexts.length; from += 7) {
      const slots = hostileTexts.slice(from, from + 7);
      look('odd ids', await ask('POST', '/holds', { body: { slots }, key: freshKey() }));
    }
    for (const text of hostileTexts.slice(0, 10)) {
      look('an odd id', await ask('PATCH', `/holds/${encodeURIComponent(text)}`, { token: freshKey() }));
    }
    const bodies = oddBodies(noSlot);
    for (const [index, [shown, body]] of bodies.entries()) {
      look(shown, await ask('POST', index % 2 ? '/holds' : '/appointments', { body, key: freshKey() }));
    }
    if (wrong.length)
      throw new Fault(`${wrong.slice(0, 3).join('; ')}${wrong.length > 3 ? ` and ${wrong.length - 3} more` : ''}`);
  },
};

/** What is refused, however it is asked. */
export const refusalChecks: readonly Check[] = [routes, bodies, keys, tokens, challenge, find, waiting];
