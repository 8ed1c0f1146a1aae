// A practice's agenda on the R4 server of the tests: two care givers, one service, half hours of a Monday. Node only.
import { startR4, type R4Server } from '../../r4-server.js';

export interface R4Agenda extends R4Server {
  /** Ids of the free slots at the beginning, in order of their starts: care giver by care giver. */
  readonly slots: readonly string[];
  all(type: string): Promise<readonly Record<string, unknown>[]>;
}

const headers = { 'content-type': 'application/fhir+json' };

/** Monday 23 November 2026, from 9 o'clock in Brussels. */
const nine = Date.parse('2026-11-23T09:00:00+01:00');

export async function startAgenda(halfHours = 6): Promise<R4Agenda> {
  const server = await startR4();
  const make = async (resource: object): Promise<string> => {
    const { resourceType } = resource as { resourceType: string };
    const response = await fetch(`${server.base}/${resourceType}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(resource),
    });
    if (response.status !== 201) throw new Error(`${resourceType}: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { id: string }).id;
  };
  const slots: string[] = [];
  for (const [given, family] of [
    ['Noor', 'Verlinden'],
    ['Tomas', 'De Wit'],
  ]) {
    const practitioner = await make({ resourceType: 'Practitioner', name: [{ given: [given], family }] });
    const schedule = await make({
      resourceType: 'Schedule',
      active: true,
      serviceType: [{ coding: [{ system: 'urn:linde', code: 'kine', display: 'Kinesitherapie' }] }],
      actor: [{ reference: `Practitioner/${practitioner}` }],
    });
    for (let i = 0; i < halfHours; i++) {
      const [start, end] = [nine + i * 1_800_000, nine + (i + 1) * 1_800_000].map((at) => new Date(at).toISOString());
      slots.push(
        await make({
          resourceType: 'Slot',
          schedule: { reference: `Schedule/${schedule}` },
          status: 'free',
          start,
          end,
        }),
      );
    }
  }
  return {
    ...server,
    slots,
    async all(type) {
      const bundle = (await (await fetch(`${server.base}/${type}?_count=1000`)).json()) as {
        entry?: { resource: Record<string, unknown> }[];
      };
      return (bundle.entry ?? []).map(({ resource }) => resource);
    },
  };
}
