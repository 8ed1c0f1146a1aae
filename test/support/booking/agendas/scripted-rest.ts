// A source that speaks the booking API to a server that is a script: what was asked is kept, and what is answered is said.
import { emptyDraft, toRequest } from '../../../../src/practice/booking/draft.js';
import { restSource } from '../../../../src/practice/booking/rest.js';
import type { BookingSource, Slot } from '../../../../src/practice/booking/source.js';

export const now = Date.parse('2026-12-01T09:00:00Z');
export const slot = (id: string, start = '2026-12-07T10:00:00+01:00', more: Partial<Slot> = {}): Slot => ({
  id,
  start,
  end: new Date(Date.parse(start) + 18e5).toISOString(),
  service: 'kine',
  careGiver: 'noor',
  ...more,
});
export const person = { name: 'Mila', mail: 'm@a.example', phone: '0400 000 000' };
export const hold = { id: 'h/1', token: 't', slots: [slot('a')], expires: '2026-12-01T09:10:00Z', extensionsLeft: 1 };
export const appointment = {
  id: 'z',
  sessions: [{ id: 's', slot: slot('a'), status: 'booked', sequence: 0, uid: 'u@a.example' }],
  manage: 'm',
  person,
};
export const request = toRequest(
  { ...emptyDraft('x'), service: 'kine', slots: [slot('a'), slot('b')], preferred: ['dinsdag'], person, consent: true },
  'nl',
);

export interface Asked {
  readonly what: string;
  readonly body: Record<string, unknown> | undefined;
  readonly headers: Record<string, string>;
}
/** What the server says to a question; undefined is no answer at all. Challenges it answers by itself. */
export type Script = (asked: Asked) => { readonly status?: number; readonly json?: unknown } | undefined;

export const problem = (name: string, more: object = {}, status = 409) => ({
  status,
  json: { type: `urn:kinekit:problem:${name}`, ...more },
});

/** `asked` grows with each question. */
export const scripted = (asked: Asked[], script: Script, base = 'https://a.example/api/'): BookingSource =>
  restSource({
    base,
    now: () => now,
    wait: async () => undefined,
    fetch: async (url, init) => {
      const one: Asked = {
        what: `${init!.method} ${String(url).replace('https://a.example/api', '')}`,
        body: init!.body === undefined ? undefined : (JSON.parse(init!.body as string) as Record<string, unknown>),
        headers: init!.headers as Record<string, string>,
      };
      asked.push(one);
      if (one.what === 'POST /challenges')
        return Response.json({ challenge: `c${asked.length}`, difficulty: 0, expires: '2026-12-01T09:30:00Z' });
      const said = script(one);
      if (!said) throw new TypeError('no net');
      const { status = 200, json } = said;
      if (status === 204) return new Response(null, { status });
      const type = status < 400 ? 'application/json' : 'application/problem+json';
      return new Response(JSON.stringify(json), { status, headers: { 'content-type': type, 'retry-after': '7' } });
    },
  });
