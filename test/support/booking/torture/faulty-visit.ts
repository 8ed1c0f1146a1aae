// Visits to the real booking server over a line that fails at any request, by a seed: what was done comes again the same.
import path from 'node:path';
import { openStore } from '../../../../booking/server/src/store/open.js';
import { restSource } from '../../../../src/practice/booking/rest.js';
import { BookingStore } from '../../../../src/practice/booking/visit/store.js';
import type { BookingSource, Language } from '../../../../src/practice/booking/source.js';
import { sunday, type Demo } from '../booking-server.js';

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const faults = ['before', 'after', 'server', 'slow', 'malformed'] as const;

/** A line that fails so often, and how often each fault came. */
export interface Line {
  readonly fetch: typeof fetch;
  readonly came: Record<(typeof faults)[number], number>;
  rate: number;
  /** Requests under way. */
  open: number;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function lineOf(random: () => number, rate: number, headers = (all: Headers): Headers => all): Line {
  const line: Line = {
    came: { before: 0, after: 0, server: 0, slow: 0, malformed: 0 },
    rate,
    open: 0,
    fetch: async (input, init) => {
      line.open++;
      try {
        const fault = random() < line.rate ? faults[Math.floor(random() * faults.length)]! : undefined;
        if (fault) line.came[fault]++;
        if (fault === 'before') throw new TypeError('lost on the way there');
        const response = await fetch(input, { ...init, headers: headers(new Headers(init?.headers)) });
        if (fault === 'after') throw new TypeError('lost on the way back');
        if (fault === 'server') return new Response('oops', { status: 500 });
        if (fault === 'malformed') return new Response('{"x":', { headers: { 'content-type': 'application/json' } });
        // Others come first meanwhile.
        for (let i = 0; fault === 'slow' && i < 50; i++) await turn();
        return response;
      } finally {
        line.open--;
      }
    },
  };
  return line;
}

export interface Visit {
  readonly store: BookingStore;
  readonly mail: string;
  readonly acts: number;
  /** What was typed and is no longer there; empty is what is asked. */
  readonly lost: readonly string[];
}

let visitors = 0;

/** Acts of a visitor over the faulty line; from then on it is whole. */
const patience = 30;

/** Acts as a visitor does until it is booked. `holds`: whether the hour is kept aside first. */
export async function visitOver(demo: Demo, line: Line, random: () => number, holds = true): Promise<Visit> {
  const mail = `bezoeker${++visitors}@voorbeeld.example`;
  const rate = line.rate;
  let language: Language = 'nl';
  const store = new BookingStore({
    changed: () => undefined,
    now: () => sunday,
    language: () => language,
    tell: () => true,
  });
  const rest = restSource({ base: demo.api, now: () => sunday, fetch: line.fetch, wait: turn });
  const source: BookingSource = {
    ...rest,
    describe: async (call) => {
      const told = await rest.describe(call);
      return told.ok ? { ok: true, practice: { ...told.practice, can: { ...told.practice.can, hold: holds } } } : told;
    },
  };
  const settled = async (): Promise<void> => {
    do await turn();
    while (store.busy || store.agenda.loading || line.open > 0);
  };
  const person = { name: 'Mila Peeters', mail, phone: '0400 00 00 00' };
  const lost: string[] = [];
  let reason = '';
  const act = async (): Promise<void> => {
    const again = store.refusal?.again;
    if (again && random() < 0.6) return again();
    if (!store.practice) return again ? again() : store.open(source, { service: 'kine' });
    const { step } = store.flow;
    if (step === 'service') return store.chooseService('kine');
    if (step === 'when') {
      const hours = store.agenda.slots;
      if (!hours.length) return store.agenda.refresh();
      store.pick(hours[Math.floor(random() * Math.min(hours.length, 40))]!);
      return store.goOn();
    }
    const roll = random();
    if (roll < 0.1) return void (language = (['nl', 'fr', 'en', 'de'] as const)[Math.floor(random() * 4)]!);
    if (roll < 0.15) return store.back();
    if (roll < 0.2) return store.extend();
    if (roll < 0.3) reason = `Rug ${Math.floor(random() * 1000)}`;
    store.type({ person, reason, consent: true });
    return store.book('');
  };
  let acts = 0;
  for (; store.flow.step !== 'done' && acts < patience + 60; acts++) {
    line.rate = acts < patience ? rate : 0;
    await act();
    await settled();
    const { draft } = store;
    if (draft.person.mail && (draft.person !== person || draft.reason !== reason))
      lost.push(`${acts}: ${store.flow.step}`);
  }
  line.rate = rate;
  return { store, mail, acts, lost };
}

/** How many appointments there are under each mail, on the server's own disk. */
export async function appointmentsOf(demo: Demo, mails: readonly string[]): Promise<number[]> {
  const store = await openStore(path.join(demo.folder, 'appointments.db'));
  try {
    return await Promise.all(mails.map(async (mail) => (await store.read.ahead(mail, sunday)).length));
  } finally {
    await store.close();
  }
}
