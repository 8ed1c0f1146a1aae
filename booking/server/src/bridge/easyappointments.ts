// Easy!Appointments 1.5 by its published REST API (/index.php/api/v1, openapi.yml of its repository). Two things of it shape this
// file: it writes whatever time it is given, taken or not, so what was written is looked at again; and its times are those of the
// practice's clock, without offset. Touches that server.
import { clockOf, dayOf, instantOf, isDay } from '../../../../src/platform/time/zone.js';
import { AgendaDown, Gone, Lost } from './adapter.js';
import type { Adapter, Entry } from './adapter.js';

/** Where it is and how it is spoken to. */
export interface EasyOptions {
  /** As far as index.php. */
  readonly url: string;
  /** Its API token. */
  readonly key: string;
  /** The practice's zone, which must be that of its providers. */
  readonly zone: string;
  /** Its numbers for our care givers and services. */
  readonly givers: Readonly<Record<string, number>>;
  readonly services: Readonly<Record<string, number>>;
  /** ms for one answer. */
  readonly timeout?: number | undefined;
}

interface Reply {
  readonly status: number;
  readonly json: unknown;
}

/** Bytes; an answer with more is none of what is asked here. */
const mostBytes = 2_000_000;

/** It gives twenty when not told; a day of one care giver has fewer. */
const wholeDay = 500;

async function bodyOf(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) throw new AgendaDown('odd');
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

type Ask = (
  method: string,
  path: string,
  query?: Readonly<Record<string, string | number>>,
  body?: object,
) => Promise<Reply>;

/** Asks; a refusal or a fault of the server is thrown without a word of what it said. */
const askerOf =
  ({ url, key, timeout = 8000 }: EasyOptions): Ask =>
  async (method, path, query = {}, body) => {
    const address = new URL(`${url.replace(/\/+$/, '')}/api/v1${path}`);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
    let response: Response;
    let json: unknown;
    try {
      response = await fetch(address, {
        method,
        // With the key a redirect would go to somebody else.
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${key}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      json = await bodyOf(response);
    } catch (error) {
      throw error instanceof AgendaDown ? error : new AgendaDown('silent');
    }
    const { status } = response;
    if (status === 401 || status === 403) throw new AgendaDown('refused');
    if (status === 429) throw new AgendaDown('busy');
    if (status >= 500) throw new AgendaDown('fault');
    return { status, json };
  };

/** A record of the answer, or a thrown fault: nothing is guessed. */
function listOf(reply: Reply): readonly Readonly<Record<string, unknown>>[] {
  if (reply.status !== 200 || !Array.isArray(reply.json)) throw new AgendaDown('odd');
  return reply.json.filter((one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null);
}

function idOf({ status, json }: Reply, ...good: readonly number[]): number {
  const { id } = (json ?? {}) as { readonly id?: unknown };
  if (!good.includes(status) || !Number.isInteger(id)) throw new AgendaDown('odd');
  return id as number;
}

/** One name in the two fields it wants. */
function namesOf(name: string) {
  const words = name.trim().split(/\s+/);
  return { firstName: words.slice(0, -1).join(' ') || '-', lastName: words.at(-1) ?? '-' };
}

/** An adapter to one installation. */
export function easyAppointments(options: EasyOptions): Adapter {
  const { zone, givers, services } = options;
  const ask = askerOf(options);
  const provider = (careGiver: string) => givers[careGiver] ?? -1;
  const said = (at: number) => `${dayOf(at, zone)} ${clockOf(at, zone)}:00`;

  function read(text: unknown): number {
    const [, day, clock] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)/.exec(String(text)) ?? [];
    if (!day || !clock || !isDay(day)) throw new AgendaDown('odd');
    return instantOf(day, clock, zone);
  }

  /** What a care giver has on a day: numbers and times only, and with `notes` what an entry of ours is known by. */
  async function dayOfGiver({ careGiver, from }: Pick<Entry, 'careGiver' | 'from'>, notes = false) {
    const fields = notes ? 'id,start,end,notes' : 'id,start,end';
    const query = { providerId: provider(careGiver), date: dayOf(from, zone), length: wholeDay, fields };
    return listOf(await ask('GET', '/appointments', query)).map((one) => ({
      id: Number(one['id']),
      from: read(one['start']),
      to: read(one['end']),
      notes: typeof one['notes'] === 'string' ? one['notes'] : '',
    }));
  }

  /** Whether nobody else has the time of an entry that was just written. */
  async function isAlone(id: number, entry: Entry): Promise<boolean> {
    const all = await dayOfGiver(entry);
    return !all.some((one) => one.id !== id && one.from < entry.to && entry.from < one.to);
  }

  async function customerOf({ person }: Entry): Promise<number> {
    const mail = person.mail.trim();
    const found = listOf(await ask('GET', '/customers', { q: mail, length: wholeDay, fields: 'id,email' }));
    const same = found.find(({ email }) => String(email).toLowerCase() === mail.toLowerCase());
    if (same) return Number(same['id']);
    const made = { ...namesOf(person.name), email: mail, phone: person.phone, timezone: zone };
    return idOf(await ask('POST', '/customers', {}, made), 201);
  }

  const payload = (entry: Entry) => ({
    start: said(entry.from),
    end: said(entry.to),
    providerId: provider(entry.careGiver),
    serviceId: services[entry.service] ?? -1,
    notes: `${entry.note}\n[${entry.mark}]`,
  });

  /** The number of an entry whose answer was lost, when it was written after all. */
  async function findLost(entry: Entry): Promise<number | undefined> {
    const all = await dayOfGiver(entry, true);
    return all.find(({ notes }) => notes.includes(`[${entry.mark}]`))?.id;
  }

  async function removeNumber(id: number): Promise<void> {
    const { status } = await ask('DELETE', `/appointments/${id}`);
    if (![200, 204, 404].includes(status)) throw new AgendaDown('odd');
  }

  async function write(entry: Entry, customerId: number): Promise<number> {
    try {
      return idOf(await ask('POST', '/appointments', {}, { ...payload(entry), customerId }), 201);
    } catch (error) {
      const there = await findLost(entry).catch(() => undefined);
      if (there === undefined) throw error;
      return there;
    }
  }

  async function isOffered(entry: Entry): Promise<boolean> {
    return (await starts(entry.service, entry.careGiver, dayOf(entry.from, zone))).includes(entry.from);
  }

  async function starts(service: string, careGiver: string, day: string): Promise<readonly number[]> {
    const query = { providerId: provider(careGiver), serviceId: services[service] ?? -1, date: day };
    const { status, json } = await ask('GET', '/availabilities', query);
    const clocks = Array.isArray(json) ? (json as unknown[]) : undefined;
    const good = (one: unknown): one is string => typeof one === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(one);
    if (status !== 200 || !clocks?.every(good)) throw new AgendaDown('odd');
    return clocks.map((clock) => instantOf(day, clock, zone));
  }

  return {
    starts,
    async add(entry) {
      if (!(await isOffered(entry))) throw new Gone();
      const id = await write(entry, await customerOf(entry));
      const alone = await isAlone(id, entry).catch(async (error: unknown) => {
        await removeNumber(id).catch(() => undefined);
        throw error;
      });
      if (alone) return String(id);
      await removeNumber(id);
      throw new Gone();
    },
    async move(id, to, from) {
      const put = async (entry: Entry) => {
        const { notes: _kept, ...place } = payload(entry);
        const { status } = await ask('PUT', `/appointments/${id}`, {}, place);
        if (status === 404) throw new Lost();
        if (status !== 200) throw new AgendaDown('odd');
      };
      try {
        await put(to);
        if (await isAlone(Number(id), to)) return;
      } catch (error) {
        if (error instanceof AgendaDown) await put(from).catch(() => undefined);
        throw error;
      }
      await put(from);
      throw new Gone();
    },
    remove: (id) => removeNumber(Number(id)),
  };
}
