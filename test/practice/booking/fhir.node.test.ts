// An agenda that speaks FHIR R4, on a real R4 server: the contract, the race for one slot, and servers that are wrong.
import { describe, expect, it } from 'vitest';
import { abilitiesIn } from '../../../src/practice/booking/agendas/fhir/describe.js';
import { fhirSource } from '../../../src/practice/booking/agendas/fhir/fhir-source.js';
import type { BookingSource, Slot } from '../../../src/practice/booking/source.js';
import { infoAt } from '../../support/booking/agendas/agenda-info.js';
import { bookingContract } from '../../support/booking/booking-contract.js';
import { freshKey, monday, sunday, wish } from '../../support/booking/booking-server.js';
import { startAgenda, type R4Agenda } from '../../support/booking/agendas/r4-agenda.js';

const now = (): number => sunday;

bookingContract('FHIR R4', async () => {
  const server = await startAgenda();
  let asked = 0;
  const counting: typeof fetch = (...args) => (asked++, fetch(...args));
  return {
    source: fhirSource(infoAt(server.base), { now, fetch: counting }),
    asked: () => asked,
    close: () => server.stop(),
  };
});

const hours = async (source: BookingSource): Promise<readonly Slot[]> => {
  const found = await source.slots({ service: 'kine', from: monday, to: monday });
  return found.ok ? found.slots : expect.fail(found.reason);
};

async function on(use: (server: R4Agenda) => Promise<void>): Promise<void> {
  const server = await startAgenda();
  try {
    await use(server);
  } finally {
    await server.stop();
  }
}

/** Fifty visitors press at once; how many were told yes, and how many appointments there are. */
async function race(server: R4Agenda, net: typeof fetch): Promise<{ told: number; made: number; taken: number }> {
  const sources = Array.from({ length: 50 }, () => fhirSource(infoAt(server.base), { now, fetch: net }));
  const [slot] = await hours(sources[0]!);
  for (const source of sources) await source.describe();
  const outcomes = await Promise.all(sources.map((source) => source.book(wish([slot!]), { key: freshKey() })));
  return {
    told: outcomes.filter((one) => one.ok).length,
    made: (await server.all('Appointment')).length,
    taken: outcomes.filter((one) => !one.ok && one.reason === 'slot-taken').length,
  };
}

describe('fifty claims at one slot', () => {
  it('have one winner, and one appointment is made', () =>
    on(async (server) => expect(await race(server, fetch)).toEqual({ told: 1, made: 1, taken: 49 })));

  it('have more where the claim names no version: that is what decides', () =>
    on(async (server) => {
      const careless: typeof fetch = (input, init) => {
        const headers = new Headers(init?.headers);
        headers.delete('if-match');
        return fetch(input, { ...init, headers });
      };
      const { told, made } = await race(server, careless);
      expect(told).toBeGreaterThan(1);
      expect(made).toBeGreaterThan(1);
    }));
});

describe('an appointment that cannot be made', () => {
  const answering =
    (status: number, body = '{}'): typeof fetch =>
    (input, init) =>
      init?.method === 'POST' && String(input).endsWith('/Appointment')
        ? Promise.resolve(new Response(body, { status }))
        : fetch(input, init);
  it.each([
    [400, 'refused'],
    [403, 'refused'],
    [422, 'refused'],
    [500, 'server'],
  ])('gives the slot back: %i', (status, reason) =>
    on(async (server) => {
      const source = fhirSource(infoAt(server.base), { now, fetch: answering(status) });
      const before = await hours(source);
      expect(await source.book(wish([before[0]!]), { key: freshKey() })).toEqual({ ok: false, reason });
      expect(await hours(source)).toEqual(before);
      expect(await server.all('Appointment')).toEqual([]);
    }),
  );

  it('keeps the slot when the answer is lost, and the same key makes it once', () =>
    on(async (server) => {
      let drop: 'before' | 'after' | undefined;
      const losing: typeof fetch = async (input, init) => {
        const it = init?.method === 'POST' && String(input).endsWith('/Appointment') ? drop : undefined;
        if (it === 'before') throw new TypeError('lost');
        const response = await fetch(input, init);
        if (it === 'after') throw new TypeError('lost');
        return response;
      };
      for (drop of ['before', 'after'] as const) {
        const source = fhirSource(infoAt(server.base), { now, fetch: losing });
        const [slot] = await hours(source);
        const key = freshKey();
        const how = drop;
        const first = await source.book(wish([slot!]), { key });
        // What was made is found although its answer is lost.
        expect(first.ok, how).toBe(how === 'after');
        drop = undefined;
        const again = await source.book(wish([slot!]), { key });
        expect(again.ok && again.kind).toBe('booked');
        const made = (await server.all('Appointment')).map((one) => JSON.stringify(one['slot']));
        expect(made.filter((one) => one.includes(slot!.id)).length, how).toBe(1);
      }
    }));

  it('goes on under its claim when the visitor changed what is sent meanwhile', () =>
    on(async (server) => {
      let away = true;
      const source = fhirSource(infoAt(server.base), {
        now,
        fetch: (input, init) =>
          away && init?.method === 'POST' ? Promise.reject(new TypeError('away')) : fetch(input, init),
      });
      const [slot, next] = await hours(source);
      expect(await source.book(wish([slot!]), { key: freshKey() })).toEqual({ ok: false, reason: 'offline' });
      away = false;
      const booked = await source.book(wish([slot!], { language: 'fr' }), { key: freshKey() });
      expect(booked).toMatchObject({ ok: true, kind: 'booked', earlier: false });
      expect((await server.all('Appointment')).length).toBe(1);
      // And another hour is free to take: the first claim is an appointment now.
      expect(await source.book(wish([next!]), { key: freshKey() })).toMatchObject({ ok: true });
    }));

  it('gives the claimed slot back when the visitor turns to another hour', () =>
    on(async (server) => {
      let away = true;
      const source = fhirSource(infoAt(server.base), {
        now,
        fetch: (input, init) =>
          away && init?.method === 'POST' ? Promise.reject(new TypeError('away')) : fetch(input, init),
      });
      const [slot, next] = await hours(source);
      await source.book(wish([slot!]), { key: freshKey() });
      away = false;
      await source.book(wish([next!]), { key: freshKey() });
      const free = (await hours(source)).map(({ id }) => id);
      expect([free.includes(slot!.id), free.includes(next!.id)]).toEqual([true, false]);
    }));
});

describe('the appointment on the server', () => {
  it('holds who comes and why, in the appointment itself: no patient is looked up or made', () =>
    on(async (server) => {
      const source = fhirSource(infoAt(server.base), { now });
      const [slot] = await hours(source);
      await source.book(wish([slot!], { reason: 'Knie', known: true }), { key: freshKey() });
      const [made] = await server.all('Appointment');
      expect(made).toMatchObject({
        status: 'booked',
        contained: [{ resourceType: 'Patient', name: [{ text: 'Mila Peeters' }] }],
        slot: [{ reference: `Slot/${slot!.id}` }],
        comment: 'Knie\nknown patient\nlanguage: nl',
      });
      expect(JSON.stringify(made!['participant'])).toContain(`Practitioner/${slot!.careGiver}`);
      expect(await server.all('Patient')).toEqual([]);
    }));

  it('is nobody else’s: a token without its key opens nothing', () =>
    on(async (server) => {
      const source = fhirSource(infoAt(server.base), { now });
      const [slot] = await hours(source);
      const booked = await source.book(wish([slot!]), { key: freshKey() });
      const manage = booked.ok && booked.kind === 'booked' ? booked.appointment.manage : '';
      const other = manage.replace(/.{5}$/, 'xxxxx');
      expect(await source.read(other)).toEqual({ ok: false, reason: 'gone' });
      expect(await source.cancel(other, undefined, { key: freshKey() })).toEqual({ ok: false, reason: 'gone' });
      expect(await source.read(manage)).toMatchObject({ ok: true });
    }));
});

describe('what a server says it can do', () => {
  const stated = (
    slot: readonly string[],
    appointment: readonly string[],
    operation: readonly string[] = [],
  ): unknown => ({
    rest: [
      {
        resource: [
          { type: 'Slot', interaction: slot.map((code) => ({ code })) },
          {
            type: 'Appointment',
            interaction: appointment.map((code) => ({ code })),
            operation: operation.map((name) => ({ name })),
          },
        ],
      },
    ],
  });
  it.each([
    [undefined, { book: true, manage: true, operations: false }],
    [stated(['read'], ['read']), { book: false, manage: false, operations: false }],
    [stated(['update'], ['create']), { book: true, manage: false, operations: false }],
    [stated(['update'], ['create', 'read', 'update']), { book: true, manage: true, operations: false }],
    [stated(['read'], ['read'], ['find', '$hold', 'book']), { book: true, manage: false, operations: true }],
    [{ rest: [{}, null, { resource: 3 }] }, { book: true, manage: true, operations: false }],
  ])('decides what is offered %#', (statement, abilities) => expect(abilitiesIn(statement)).toEqual(abilities));
});

describe('a server that is wrong', () => {
  const answering = (body: string, status = 200): BookingSource =>
    fhirSource(infoAt('https://fhir.example/r4'), { now, fetch: async () => new Response(body, { status }) });
  it.each(['', 'null', '[]', '{"resourceType":"Patient"}', '<html>', '"x"', '{"resourceType":"Bundle"}'])(
    'is no agenda: %j',
    async (body) => {
      const told = await answering(body).describe();
      expect(told.ok ? 'ok' : told.reason).toMatch(/^(malformed|refused)$/);
    },
  );
  it('leaves out slots that cannot be read, of others, taken or past, and follows no page to another server', async () => {
    const asked: string[] = [];
    const schedule = { resourceType: 'Schedule', id: 's1', actor: [{ reference: 'Practitioner/p1', display: 'P' }] };
    const slot = {
      resourceType: 'Slot',
      id: 'a',
      status: 'free',
      schedule: { reference: 'Schedule/s1' },
      start: '2026-11-23T08:00:00Z',
      end: '2026-11-23T08:30:00Z',
    };
    const bundle = (resources: readonly unknown[], next?: string): string =>
      JSON.stringify({
        resourceType: 'Bundle',
        entry: resources.map((resource) => ({ resource })),
        link: next ? [{ relation: 'next', url: next }] : [],
      });
    const source = fhirSource(infoAt('https://fhir.example/r4'), {
      now,
      fetch: async (input) => {
        asked.push(String(input));
        if (String(input).includes('/metadata')) return new Response('', { status: 404 });
        if (String(input).includes('Schedule?'))
          return new Response(bundle([schedule, { ...schedule, id: 'x y' }, null, 3]));
        const bad = [
          { ...slot, id: 'b', start: 'soon' },
          { ...slot, id: 'c', end: slot.start },
          { ...slot, id: 'd', status: 'busy' },
          { ...slot, id: 'e', schedule: { reference: 'Schedule/other' } },
          { ...slot, id: '../../x' },
          { ...slot, id: 'f', start: '2026-11-20T08:00:00Z', end: '2026-11-20T08:30:00Z' },
        ];
        return new Response(bundle([slot, ...bad], 'https://evil.example/next'));
      },
    });
    const found = await source.slots({ service: 'appointment', from: monday, to: monday });
    expect(found.ok && found.slots.map(({ id }) => id)).toEqual(['a']);
    expect(asked.filter((one) => one.includes('evil'))).toEqual([]);
  });
  it('hears nothing in the clear', async () => {
    let asked = 0;
    const source = fhirSource(infoAt('http://fhir.example/r4'), {
      now,
      fetch: async () => (asked++, new Response('{}')),
    });
    expect(await source.describe()).toEqual({ ok: false, reason: 'refused' });
    expect(asked).toBe(0);
  });
});
