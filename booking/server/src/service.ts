// The booking server as a whole: store, desk, mails, API and the work that is done every minute. Touches what those touch.
import type { AddressInfo } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Practice } from './agenda/practice.js';
import { apiBase, appOf } from './api/app.js';
import type { AppOptions } from './api/app.js';
import type { Adapter } from './bridge/adapter.js';
import { bridgeTo } from './bridge/bridge.js';
import { keepCalendars } from './busy/keep.js';
import type { CalendarSource } from './busy/fetch.js';
import { lapse } from './desk/appointments.js';
import type { Caps, Desk } from './desk/desk.js';
import { gateOf } from './guard/gate.js';
import { postOf } from './mail/post.js';
import type { Pages } from './mail/post.js';
import { startSender } from './mail/sender.js';
import type { Transport } from './mail/transport.js';
import type { Store } from './store/store.js';

/** How a server is started. */
export interface ServiceOptions extends Pick<AppOptions, 'trustedProxies' | 'origins' | 'logger' | 'dropReply'> {
  readonly practice: Practice;
  readonly store: Store;
  readonly secret: Buffer;
  readonly transport: Transport;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the practice and its visitors reach this server; where it listens when not told. */
  readonly address?: string | undefined;
  /** Pages the mails link to; told the address where the server listens. */
  readonly pages: (url: string) => Pages;
  /** Time in ms. */
  readonly now: () => number;
  readonly caps: Caps;
  /** Requests a minute, per address. */
  readonly limits: { readonly reads: number; readonly writes: number };
  /** Zero bits of the proof of work. */
  readonly difficulty: number;
  /** Shortest time between challenge and request. */
  readonly minimumSeconds: number;
  /** Days an appointment is kept after its last session; undefined keeps it. */
  readonly keepDays?: number | undefined;
  /** A mail that was claimed so long ago was left by a sender that is gone, ms. */
  readonly staleAfter?: number | undefined;
  /** Care givers' own calendars, whose busy time is not offered. */
  readonly calendars?: readonly CalendarSource[] | undefined;
  /** ms for one of them to come, and to be read. */
  readonly calendarPatience?: number | undefined;
  /** The agenda of another program this server stands in front of. */
  readonly adapter?: Adapter | undefined;
  /** For tests: 'naive' looks before it takes. */
  readonly claim?: Desk['claim'];
  readonly elsewhere?: ((request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) | undefined;
}

/** A server that runs. */
export interface RunningService {
  readonly url: string;
  /** Base of the booking API. */
  readonly api: string;
  /** Resolves when every calendar was read once more, or could not be. */
  calendarsRead(): Promise<void>;
  /** Resolves when every mail that is due was tried. */
  mailed(): Promise<void>;
  /** Ends once everything is on disk. */
  close(): Promise<void>;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Calendars are asked for so often. */
const calendarMinutes = 10;

/** A mail server that does not answer keeps nobody from stopping: what is left goes out at the next start. ms */
const patience = 5000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** Removes what is no longer needed; that appointments went is noted. */
const purge = (store: Store, now: number, keepDays: number | undefined): Promise<void> =>
  store.write(async (writes) => {
    const gone = await writes.purge({
      // A page kept for thirty days may still repeat its key.
      keys: now - 31 * day,
      challenges: now - day / 24,
      holds: now - day,
      asked: now - 2 * day,
      wishes: now - 90 * day,
      failedMails: now - 31 * day,
      sentMails: now - 31 * day,
      staffSessions: now - day,
      audit: now - 400 * day,
      appointments: keepDays === undefined ? undefined : now - keepDays * day,
    });
    if (gone) await writes.noteAct({ at: now, staff: 'kinekit-booking', act: 'expired', about: undefined });
  });

/** Starts a server on a store that is open; closes the store when it cannot. */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { practice, store, secret, now, host, limits } = options;
  let url = '';
  const pages: Pages = {
    manage: (language) => options.pages(url).manage(language),
    book: (language) => options.pages(url).book(language),
  };
  let mailed = () => {};
  const desk: Desk = {
    practice,
    store,
    post: postOf(practice, secret, pages),
    caps: options.caps,
    now,
    ...(options.adapter ? { bridge: bridgeTo(options.adapter) } : {}),
    claim: options.claim ?? 'atomic',
    mailed: () => mailed(),
  };
  const gate = gateOf(secret, options.difficulty, options.minimumSeconds);
  const app = await appOf({
    ...options,
    house: { desk, gate, secret },
    address: () => options.address ?? url,
    reads: limits.reads,
    writes: limits.writes,
  });
  try {
    // Sessions keep the buffer they were booked with. Where the practice now keeps less, hours within it would be offered that
    // the database refuses.
    await store.write((writes) => writes.shortenBuffers(practice.bufferMinutes * minute, now()));
    await app.listen({ host, port: options.port });
  } catch (error) {
    await app.close();
    await store.close();
    throw error;
  }
  url = `http://${host.includes(':') ? `[${host}]` : host}:${(app.server.address() as AddressInfo).port}`;
  const sender = startSender({
    store,
    transport: options.transport,
    now,
    alone: store.kind === 'sqlite',
    ...(options.staleAfter === undefined ? {} : { staleAfter: options.staleAfter }),
    log: (line, about) => app.log.info(about, line),
  });
  mailed = () => sender.poke();
  let working: Promise<void> = Promise.resolve();
  let turn = 0;
  const { calendars = [] } = options;
  let reading: Promise<void> = Promise.resolve();
  const readCalendars = () => {
    // One after the other, beside everything else: a calendar may be slow.
    reading = reading
      .then(() => keepCalendars({ practice, store, calendars, now, patience: options.calendarPatience }))
      .catch((error: unknown) => app.log.error({ name: error instanceof Error ? error.name : 'error' }, 'calendars'));
    return reading;
  };
  const chores = () => {
    if (turn % calendarMinutes === 0) void readCalendars();
    working = working
      .then(() => lapse(desk))
      .then(() => (turn++ % 60 === 0 ? purge(store, now(), options.keepDays) : undefined))
      .catch((error: unknown) => app.log.error({ name: error instanceof Error ? error.name : 'error' }, 'chores'));
  };
  chores();
  const timer = setInterval(chores, 60_000);
  timer.unref();
  return {
    url,
    api: url + apiBase,
    mailed: () => sender.settled(),
    calendarsRead: readCalendars,
    async close() {
      clearInterval(timer);
      const late = setTimeout(() => app.server.closeAllConnections(), 2000);
      await app.close();
      clearTimeout(late);
      await working;
      await reading;
      await Promise.race([sender.settled(), pause(patience)]);
      await sender.stop();
      await store.close();
    },
  };
}
