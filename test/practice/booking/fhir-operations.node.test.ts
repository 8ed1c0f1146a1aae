// IHE ITI Scheduling: `$find`, `$hold` and `$book`. No server of it runs here: what answers are the shapes of its specification
// (the example bundle of proposed appointments, `pending` for a hold, `booked` or an outcome alone for a booking), by a server of
// the test's own that keeps to them.
import { describe, expect, it } from 'vitest';
import { fhirSource } from '../../../src/practice/booking/agendas/fhir/fhir-source.js';
import type { Slot } from '../../../src/practice/booking/source.js';
import { infoAt } from '../../support/booking/agendas/agenda-info.js';
import { bookingContract } from '../../support/booking/booking-contract.js';
import { freshKey, monday, sunday, wish } from '../../support/booking/booking-server.js';

interface Appointment {
  readonly id: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

const base = 'https://fhir.example/r4';

/** As the example of the specification has it, at another time. */
const proposed = (id: string, start: string, end: string): Appointment => ({
  resourceType: 'Appointment',
  id,
  meta: { profile: ['https://profiles.ihe.net/ITI/Scheduling/StructureDefinition/ihe-sched-appt'] },
  status: 'proposed',
  serviceType: [
    {
      coding: [{ system: 'http://snomed.info/sct', code: '185389009', display: 'Follow-up visit' }],
      text: 'Office Call',
    },
  ],
  start,
  end,
  participant: [
    { actor: { reference: 'Practitioner/dr-y', display: 'Dr Y' }, required: 'required', status: 'needs-action' },
    { actor: { display: 'Napa Office' }, required: 'required', status: 'needs-action' },
  ],
});

const outcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'fatal', code: 'not-found', details: { text: 'no longer available' } }],
};

const bundle = (resources: readonly unknown[]): object => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});

interface Recorded {
  readonly net: typeof fetch;
  readonly sent: { readonly name: string; readonly body: unknown }[];
  readonly kept: Map<string, Appointment>;
  asked: number;
}

function recorded(): Recorded {
  const kept = new Map<string, Appointment>();
  for (const hour of [8, 9, 13]) {
    const id = `proposed-appt-${hour}`;
    const two = String(hour).padStart(2, '0');
    kept.set(id, proposed(id, `2026-11-23T${two}:00:00Z`, `2026-11-23T${two}:30:00Z`));
  }
  const sent: { readonly name: string; readonly body: unknown }[] = [];
  const operations: Record<string, (body: { parameter: Record<string, { [name: string]: string }>[] }) => object> = {
    find: () => bundle([...kept.values()].filter(({ status }) => status === 'proposed')),
    hold: ({ parameter }) => {
      const id = parameter[0]!['valueReference']!['reference']!.split('/')[1]!;
      const one = kept.get(id);
      if (one?.status !== 'proposed') return bundle([outcome]);
      kept.set(id, { ...one, status: 'pending' });
      return bundle([kept.get(id)]);
    },
    book: ({ parameter }) => {
      const given = parameter[0]!['resource'] as unknown as Appointment;
      const one = kept.get(given.id);
      // A held one goes back to the others when it is cancelled.
      if (given.status === 'cancelled' && one?.status === 'pending') kept.set(given.id, { ...one, status: 'proposed' });
      if (given.status === 'cancelled' || !one || !['proposed', 'pending'].includes(one.status))
        return bundle([outcome]);
      kept.set(given.id, { ...given, status: 'booked' });
      return bundle([kept.get(given.id)]);
    },
  };
  const answer = (path: string, body: string | undefined): [number, object] => {
    const name = /^\/Appointment\/\$(\w+)$/.exec(path)?.[1];
    if (name) {
      const said = JSON.parse(body!) as Parameters<(typeof operations)[string]>[0];
      sent.push({ name, body: said });
      return [200, operations[name]!(said)];
    }
    if (path === '/metadata') {
      const operation = ['find', 'hold', 'book'].map((one) => ({ name: one }));
      return [200, { resourceType: 'CapabilityStatement', rest: [{ resource: [{ type: 'Appointment', operation }] }] }];
    }
    if (path.startsWith('/Schedule?')) {
      const serviceType = [{ coding: [{ code: '185389009', display: 'Follow-up visit' }] }];
      return [
        200,
        bundle([
          {
            resourceType: 'Schedule',
            id: 's1',
            serviceType,
            actor: [{ reference: 'Practitioner/dr-y', display: 'Dr Y' }],
          },
        ]),
      ];
    }
    const one = kept.get(path.replace('/Appointment/', ''));
    return one ? [200, one] : [404, outcome];
  };
  const state: Recorded = {
    sent,
    kept,
    asked: 0,
    net: async (input, init) => {
      state.asked++;
      if (init?.signal?.aborted) throw new DOMException('gone', 'AbortError');
      const [status, body] = answer(String(input).slice(base.length), init?.body as string | undefined);
      return new Response(JSON.stringify(body), { status });
    },
  };
  return state;
}

const now = (): number => sunday;

bookingContract('IHE scheduling (recorded shapes)', async () => {
  const server = recorded();
  return {
    source: fhirSource(infoAt(base), { now, fetch: server.net }),
    asked: () => server.asked,
    close: async () => undefined,
  };
});

describe('a booking by operations', () => {
  const first = async (server: Recorded): Promise<[ReturnType<typeof fhirSource>, Slot]> => {
    const source = fhirSource(infoAt(base), { now, fetch: server.net });
    const found = await source.slots({ service: '185389009', from: monday, to: monday });
    return found.ok ? [source, found.slots[0]!] : expect.fail(found.reason);
  };

  it('asks for the proposals of a time, holds one by its reference and books it with the visitor in it', async () => {
    const server = recorded();
    const [source, slot] = await first(server);
    const held = await source.hold([slot], { key: freshKey() });
    const hold = held.ok ? { id: held.hold.id, token: held.hold.token } : expect.fail(held.reason);
    const booked = await source.book(wish([slot], { hold }), { key: freshKey() });
    expect(booked).toMatchObject({ ok: true, kind: 'booked', appointment: { person: { name: 'Mila Peeters' } } });
    expect(server.sent).toMatchObject([
      {
        name: 'find',
        body: {
          parameter: [
            { name: 'start', valueDateTime: '2026-11-22T23:00:00.000Z' },
            { name: 'end' },
            { name: 'visit-type' },
          ],
        },
      },
      {
        name: 'hold',
        body: {
          parameter: [{ name: 'appointment-reference', valueReference: { reference: `Appointment/${slot.id}` } }],
        },
      },
      {
        name: 'book',
        body: { parameter: [{ name: 'appointment-resource', resource: { id: slot.id, status: 'pending' } }] },
      },
    ]);
  });

  it('that was made although its answer was lost is found again', async () => {
    const server = recorded();
    let lose = false;
    const source = fhirSource(infoAt(base), {
      now,
      fetch: async (input, init) => {
        const response = await server.net(input, init);
        if (lose && String(input).endsWith('$book')) throw new TypeError('lost');
        return response;
      },
    });
    const found = await source.slots({ service: '185389009', from: monday, to: monday });
    lose = true;
    const booked = await source.book(wish(found.ok ? found.slots.slice(0, 1) : []), { key: freshKey() });
    expect(booked).toMatchObject({ ok: true, kind: 'booked' });
    expect([...server.kept.values()].filter(({ status }) => status === 'booked').length).toBe(1);
  });
});
