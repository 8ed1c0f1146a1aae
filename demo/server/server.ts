// The demo: kinekit-booking on SQLite with the practice of the demo, and the site and dist/ on the same address. Mails are
// not sent but written to outbox/ beside the data file. Touches the data file, the secret beside it, outbox/ and one port.
import { dirname, join } from 'node:path';
import type { Practice } from '../../booking/server/src/agenda/practice.js';
import type { Adapter } from '../../booking/server/src/bridge/adapter.js';
import type { CalendarSource } from '../../booking/server/src/busy/fetch.js';
import type { Caps, Desk } from '../../booking/server/src/desk/desk.js';
import { openSecret } from '../../booking/server/src/guard/tokens.js';
import { folderTransport } from '../../booking/server/src/mail/transport.js';
import type { Transport } from '../../booking/server/src/mail/transport.js';
import { startService } from '../../booking/server/src/service.js';
import type { RunningService } from '../../booking/server/src/service.js';
import { openStore } from '../../booking/server/src/store/open.js';
import type { Language } from '../../src/practice/booking/source.js';
import { readFiles, siteOf } from './files.js';
import { deLinde } from './practice.js';
import { visitPages } from './visit-pages.js';

/** How to start; all but port and data have a default. */
export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** File of the database; the secret and outbox/ stand beside it. */
  readonly data: string;
  /** Address of a PostgreSQL database instead of the file. */
  readonly database?: string | undefined;
  readonly root?: string;
  readonly dist?: string;
  readonly practice?: Practice;
  /** Time in ms. */
  readonly now?: () => number;
  /** Requests a minute and sessions held, per address; sessions booked per address and day, and ahead per mail. */
  readonly limits?: { readonly reads?: number; readonly writes?: number; readonly holds?: number } & Partial<Caps>;
  /** Zero bits of the proof of work. */
  readonly difficulty?: number;
  /** Shortest time between challenge and request. */
  readonly minimumSeconds?: number;
  /** Where it is reached, when that is not where it listens. */
  readonly address?: string;
  /** Days an appointment is kept after its last session. */
  readonly keepDays?: number;
  readonly trustedProxies?: readonly string[];
  readonly origins?: readonly string[];
  /** Care givers' own calendars. */
  readonly calendars?: readonly CalendarSource[];
  /** For tests: how long one may take, ms. */
  readonly calendarPatience?: number;
  /** For tests: the agenda of another program it stands in front of. */
  readonly adapter?: Adapter;
  /** For tests: 'naive' looks before it takes. */
  readonly claim?: Desk['claim'];
  /** For tests: without it the database lets two have the same hour. */
  readonly guarded?: boolean;
  /** For tests: work is done, but the reply is lost. */
  readonly dropReply?: (method: string, path: string) => boolean;
  /** For tests: when a claim on a mail is of a sender that is gone, ms. */
  readonly staleAfter?: number;
  /** For tests: how mails leave; into outbox/ when not told. */
  readonly transport?: Transport;
  /** Where the log goes; nowhere when not told. */
  readonly log?: { write(line: string): void };
}

/** A server that runs. */
export type RunningServer = RunningService;

/** Starts the demo; rejects when the port or the data file cannot be used, or the key is none. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    practice = deLinde,
    now = Date.now,
    limits = {},
    data,
    log,
    origins,
    trustedProxies,
    claim,
    dropReply,
  } = options;
  const files = readFiles(options.root ?? 'demo/site', options.dist ?? 'dist');
  const secret = openSecret(`${data}.key`);
  const store = await openStore(options.database ?? data, { guarded: options.guarded ?? true });
  return startService({
    practice,
    store,
    secret,
    transport:
      options.transport ?? folderTransport(join(dirname(data), 'outbox'), practice.mail.split('@')[1] ?? 'localhost'),
    host: options.host ?? '127.0.0.1',
    port: options.port,
    address: options.address,
    keepDays: options.keepDays,
    pages: (url) => {
      const page = (language: Language): string => url + visitPages[language];
      return { manage: page, book: page };
    },
    now,
    caps: { held: limits.held ?? limits.holds ?? 20, perDay: limits.perDay ?? 60, perMail: limits.perMail ?? 40 },
    limits: { reads: limits.reads ?? 240, writes: limits.writes ?? 40 },
    difficulty: options.difficulty ?? 12,
    minimumSeconds: options.minimumSeconds ?? 2,
    staleAfter: options.staleAfter,
    logger: log ? { level: 'info', stream: log } : false,
    elsewhere: siteOf(files),
    ...(origins ? { origins } : {}),
    ...(trustedProxies ? { trustedProxies } : {}),
    adapter: options.adapter,
    calendars: options.calendars,
    calendarPatience: options.calendarPatience,
    ...(claim ? { claim } : {}),
    ...(dropReply ? { dropReply } : {}),
  });
}
