/**
 * A stand-in for Easy!Appointments: the shapes of its published REST API (openapi.yml of its repository, read in November 2026),
 * and what its controllers do with them: it writes an appointment whether the time is taken or not. It is not that program.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface EasyAppointment {
  id: number;
  start: string;
  end: string;
  notes: string;
  customerId: number;
  providerId: number;
  serviceId: number;
}

export type EasyFault = '401' | '429' | '500' | 'silent' | 'odd' | 'lost' | 'huge' | 'elsewhere';

export interface Easy {
  readonly url: string;
  readonly appointments: EasyAppointment[];
  readonly customers: { id: number; email: string; firstName: string; lastName: string; phone: string }[];
  /** What was asked, as method and path. */
  readonly asked: string[];
  /** What goes wrong with a question; 'lost' does it and says nothing. */
  fault: (method: string, path: string) => EasyFault | undefined;
  /** Somebody at its own page, just before an appointment is written. */
  meanwhile: () => void;
  /** Somebody books there. */
  book(start: string, providerId?: number, serviceId?: number): EasyAppointment;
  close(): Promise<void>;
}

export const easyKey = 'ea-token-5f2b9c7d41e8';
const minutes = { 6: 30, 7: 45 } as Readonly<Record<number, number>>;
const plan = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
] as const;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOf = (said: string): number => Number(said.slice(0, 2)) * 60 + Number(said.slice(3, 5));
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** Starts the stand-in. */
export async function openEasy(): Promise<Easy> {
  let number = 0;
  const state = { fault: (): EasyFault | undefined => undefined, meanwhile: () => undefined } as Pick<
    Easy,
    'fault' | 'meanwhile'
  >;
  const appointments: EasyAppointment[] = [];
  const customers: Easy['customers'] = [];
  const asked: string[] = [];

  const free = (providerId: number, serviceId: number, day: string): string[] => {
    if (isWeekend(day)) return [];
    const busy = appointments
      .filter((one) => one.providerId === providerId && one.start.startsWith(day))
      .map((one) => [minuteOf(one.start.slice(11)), minuteOf(one.end.slice(11))] as const);
    return plan.flatMap(([from, to]) => {
      const found: string[] = [];
      const length = minutes[serviceId] ?? 30;
      for (let at = minuteOf(from); at + length <= minuteOf(to); at += 15) {
        if (!busy.some(([begin, end]) => begin < at + length && at < end)) found.push(clock(at));
      }
      return found;
    });
  };

  const answers: Record<
    string,
    (query: URLSearchParams, body: Record<string, unknown>, id: number) => [number, unknown]
  > = {
    'GET /availabilities': (query) => [
      200,
      free(Number(query.get('providerId')), Number(query.get('serviceId')), query.get('date') ?? ''),
    ],
    'GET /appointments': (query) => [
      200,
      appointments
        .filter(
          (one) => one.providerId === Number(query.get('providerId')) && one.start.startsWith(query.get('date') ?? ''),
        )
        .slice(0, Number(query.get('length') ?? 20))
        .map((one) =>
          Object.fromEntries((query.get('fields') ?? 'id').split(',').map((name) => [name, one[name as 'id']])),
        ),
    ],
    'POST /appointments': (_, body) => {
      state.meanwhile();
      const made = { id: ++number, ...body } as EasyAppointment;
      if (!customers.some(({ id }) => id === made.customerId)) throw new Error('customer');
      appointments.push(made);
      return [201, { book: '2026-11-22 12:00:00', hash: 'apTWVbSvBJXR', ...made }];
    },
    'PUT /appointments': (_, body, id) => {
      const there = appointments.find((one) => one.id === id);
      return there ? [200, Object.assign(there, body)] : [404, ''];
    },
    'DELETE /appointments': (_, __, id) => {
      const at = appointments.findIndex((one) => one.id === id);
      if (at < 0) return [404, ''];
      appointments.splice(at, 1);
      return [204, ''];
    },
    'GET /customers': (query) => {
      const wanted = (query.get('q') ?? '').toLowerCase();
      return [
        200,
        customers.filter(({ email }) => email.toLowerCase().includes(wanted)).map(({ id, email }) => ({ id, email })),
      ];
    },
    'POST /customers': (_, body) => {
      const made = { id: 100 + customers.length, ...body } as Easy['customers'][number];
      if (!made.lastName || !made.email) throw new Error('required');
      customers.push(made);
      return [201, made];
    },
  };

  const say = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(status === 204 || body === '' ? undefined : JSON.stringify(body));
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://here');
    const [, name = '', id = ''] = /^\/index\.php\/api\/v1\/(\w+)(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    const method = request.method ?? 'GET';
    asked.push(`${method} /${name}`);
    const fault = state.fault(method, `/${name}`);
    const said = await text(request);
    if (fault === 'silent') return;
    if (fault === 'odd') return say(response, 200, { surprise: true });
    if (fault === 'huge') return void response.end(`["${'x'.repeat(3_000_000)}"]`);
    if (fault === 'elsewhere') return void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
    if (fault === '429') return say(response, 429, { success: false });
    if (request.headers.authorization !== `Bearer ${easyKey}` || fault === '401') {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="Easy!Appointments"' });
      return void response.end(`You are not authorized to use the API. ${request.headers.authorization ?? ''}`);
    }
    const answer = answers[`${method} /${name}`];
    if (!answer) return say(response, 404, '');
    if (fault === '500') return say(response, 500, { success: false, message: `Bearer ${easyKey} broke`, trace: [] });
    try {
      const [status, body] = answer(
        url.searchParams,
        said ? (JSON.parse(said) as Record<string, unknown>) : {},
        Number(id),
      );
      if (fault === 'lost') request.socket.destroy();
      else say(response, status, body);
    } catch (error) {
      say(response, 500, { success: false, message: String(error), trace: [] });
    }
  }

  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.php`,
    appointments,
    customers,
    asked,
    book(start: string, providerId = 2, serviceId = 6) {
      const end = `${start.slice(0, 11)}${clock(minuteOf(start.slice(11)) + (minutes[serviceId] ?? 30))}:00`;
      const made = { id: ++number, start, end, notes: 'by phone', customerId: 1, providerId, serviceId };
      appointments.push(made);
      return made;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}
