// Reads the configuration file: YAML or JSON. Every fault is told at once, with its place. Touches that file and the
// password beside it.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parseDocument } from 'yaml';
import { isZone } from '../../../../src/platform/time/zone.js';
import type { Language, Words } from '../../../../src/practice/booking/source.js';
import type { Hours, Practice } from '../agenda/practice.js';
import type { Caps } from '../desk/desk.js';
import type { Pages } from '../mail/post.js';
import type { Smtp } from '../mail/transport.js';
import type { CalendarSource } from '../busy/fetch.js';
import { calendarFaults, calendarsOf } from './calendars.js';
import type { BusyFile } from './calendars.js';
import { bridgeFaults, bridgeOf } from './bridge.js';
import type { BridgeConfig, BridgeFile } from './bridge.js';
import { schema, weekdays } from './schema.js';

type Weekday = (typeof weekdays)[number];

/** One page for all, or one for each language the practice has pages in. */
type PageFile = string | Partial<Record<Language, string>>;

/** The page in a language; else in the practice's own, else in the first there is. */
const pageOf =
  (said: PageFile, own: Language): ((language: Language) => string) =>
  (language) =>
    typeof said === 'string' ? said : (said[language] ?? said[own] ?? Object.values(said)[0] ?? '');

interface File {
  readonly address: string;
  readonly listen?: { readonly host?: string; readonly port?: number };
  readonly proxies?: readonly string[];
  readonly database: string;
  readonly key: string;
  readonly origins?: readonly string[];
  readonly pages: { readonly book: PageFile; readonly manage?: PageFile };
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly secure?: boolean;
    readonly requireTls?: boolean;
    readonly user?: string;
    readonly passwordFile?: string;
  };
  readonly practice: Pick<Practice, 'name' | 'phone' | 'mail' | 'address' | 'zone' | 'language' | 'privacy'> & {
    readonly prescription?: boolean;
  };
  readonly careGivers: readonly {
    readonly id: string;
    readonly name: string;
    readonly speciality?: Words;
    readonly photo?: string;
    readonly busy?: BusyFile;
    readonly hours: Readonly<Partial<Record<Weekday, readonly string[]>>>;
    readonly exceptions?: readonly { readonly day: string; readonly hours: readonly string[] }[];
  }[];
  readonly services: readonly {
    readonly id: string;
    readonly name: Words;
    readonly minutes: number;
    readonly price?: Words;
    readonly careGivers: readonly string[];
    readonly sessions?: number;
  }[];
  readonly closures?: Practice['closures'];
  readonly questions?: readonly {
    readonly id: string;
    readonly label: Words;
    readonly required?: boolean;
    readonly max?: number;
  }[];
  readonly rules?: Partial<
    Pick<
      Practice,
      | 'noticeMinutes'
      | 'horizonDays'
      | 'bufferMinutes'
      | 'stepMinutes'
      | 'cancelHours'
      | 'remindHours'
      | 'confirmMinutes'
    >
  >;
  readonly limits?: Partial<
    Record<'readsPerMinute' | 'writesPerMinute' | 'heldSessions' | 'sessionsPerDay' | 'sessionsPerMail', number>
  >;
  readonly keepDays?: number;
  readonly bridge?: BridgeFile;
}

/** Everything a server needs to know before it starts. */
export interface Config {
  readonly address: string;
  readonly host: string;
  readonly port: number;
  readonly trustedProxies: readonly string[];
  /** A file, or the address of a PostgreSQL database. */
  readonly database: string;
  readonly keyFile: string;
  readonly origins: readonly string[];
  readonly pages: Pages;
  readonly smtp: Smtp;
  readonly practice: Practice;
  readonly caps: Caps;
  readonly limits: { readonly reads: number; readonly writes: number };
  readonly keepDays: number | undefined;
  readonly bridge: BridgeConfig | undefined;
  readonly calendars: readonly CalendarSource[];
}

/** The file cannot be used; `faults` say where and why. */
export class ConfigError extends Error {
  constructor(
    file: string,
    readonly faults: readonly string[],
  ) {
    super(`${file} cannot be used:\n${faults.map((one) => `  ${one}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
formats.default(ajv, ['date', 'uri']);
const validate = ajv.compile<File>(schema);

const dotted = (pointer: string) => pointer.slice(1).replaceAll('/', '.') || 'the file';

function shapeFaults(said: unknown): string[] {
  if (validate(said)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params, message, parentSchema }) => {
    const at = dotted(instancePath);
    if (keyword === 'additionalProperties') return `${at}: ${String(params['additionalProperty'])} is not known here`;
    const meant = (parentSchema as { description?: string } | undefined)?.description;
    return `${at}: ${message ?? 'is wrong'}${meant ? ` (${meant})` : ''}`;
  });
}

const hoursOf = (said: string): Hours => said.split('-') as [string, string];

function hourFaults(at: string, list: readonly string[]): string[] {
  const faults: string[] = [];
  let last = '00:00';
  for (const one of list) {
    const [from, to] = hoursOf(one);
    if (!/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(one))
      faults.push(`${at}: ${one} is no time of the day`);
    else if (from >= to) faults.push(`${at}: ${one} ends before it begins`);
    else if (from < last) faults.push(`${at}: ${one} begins before the one before it ends`);
    last = to;
  }
  return faults;
}

const twice = (at: string, ids: readonly string[]) =>
  ids.filter((one, index) => ids.indexOf(one) !== index).map((one) => `${at}: ${one} is there twice`);

/** What a schema cannot say. */
function senseFaults(file: File): string[] {
  const { practice, careGivers, services, closures = [], origins = [], smtp, address } = file;
  const givers = careGivers.map(({ id }) => id);
  return [
    ...(isZone(practice.zone) ? [] : [`practice.zone: ${practice.zone} is no time zone (such as Europe/Brussels)`]),
    ...twice('careGivers', givers),
    ...twice(
      'services',
      services.map(({ id }) => id),
    ),
    ...services.flatMap(({ id, careGivers: who }) =>
      who.filter((one) => !givers.includes(one)).map((one) => `services.${id}: nobody is called ${one}`),
    ),
    ...careGivers.flatMap(({ id, hours, exceptions = [] }) => [
      ...weekdays.flatMap((name) => hourFaults(`careGivers.${id}.hours.${name}`, hours[name] ?? [])),
      ...exceptions.flatMap(({ day, hours: other }) => hourFaults(`careGivers.${id}.exceptions.${day}`, other)),
    ]),
    ...closures.filter(({ from, to }) => from > to).map(({ from }) => `closures: ${from} ends before it begins`),
    ...origins
      .filter((one) => !URL.canParse(one) || new URL(one).origin !== one)
      .map((one) => `origins: ${one} is more than scheme, name and port (such as https://www.praktijk.be)`),
    ...(/^https?:\/\//.test(address) ? [] : ['address: begins with https:// (or http:// on a machine of your own)']),
    ...bridgeFaults(file),
    ...calendarFaults(file),
    ...(smtp.user === undefined || smtp.passwordFile ? [] : ['smtp.passwordFile: who signs in needs a password']),
  ];
}

function practiceOf({ practice, careGivers, services, closures = [], questions = [], rules = {} }: File): Practice {
  return {
    prescription: false,
    ...practice,
    services: services.map((service) => ({ sessions: 1, ...service })),
    careGivers: careGivers.map(({ hours: _hours, exceptions: _exceptions, busy: _busy, ...told }) => told),
    questions: questions.map((one) => ({ required: false, max: 200, ...one })),
    noticeMinutes: 120,
    horizonDays: 84,
    bufferMinutes: 0,
    stepMinutes: 15,
    cancelHours: 24,
    remindHours: 24,
    confirmMinutes: 0,
    ...rules,
    weekly: Object.fromEntries(
      careGivers.map(({ id, hours }) => [
        id,
        Object.fromEntries(weekdays.map((name, index) => [index + 1, (hours[name] ?? []).map(hoursOf)])),
      ]),
    ),
    exceptions: careGivers.flatMap(({ id, exceptions = [] }) =>
      exceptions.map(({ day, hours }) => ({ careGiver: id, day, hours: hours.map(hoursOf) })),
    ),
    closures,
  };
}

const isAddress = (place: string) => /^postgres(?:ql)?:\/\//.test(place);

/** Reads a configuration; paths in it are as seen from its folder. `DATABASE_URL` comes before what the file says. */
export function readConfig(path: string, environment: NodeJS.ProcessEnv = process.env): Config {
  const document = parseDocument(readFileSync(path, 'utf8'), { uniqueKeys: true });
  const slips = document.errors.map(({ message }) => message.split('\n')[0] ?? 'is no YAML');
  if (slips.length) throw new ConfigError(path, slips);
  const said = document.toJS() as unknown;
  const wrong = shapeFaults(said);
  if (wrong.length) throw new ConfigError(path, wrong);
  const file = said as File;
  const senseless = senseFaults(file);
  if (senseless.length) throw new ConfigError(path, senseless);
  const beside = (name: string) => resolve(dirname(path), name);
  const { smtp, limits = {}, pages, listen = {} } = file;
  const place = environment['DATABASE_URL'] || file.database;
  return {
    address: file.address.replace(/\/+$/, ''),
    host: listen.host ?? '127.0.0.1',
    port: listen.port ?? 8080,
    trustedProxies: file.proxies ?? [],
    database: isAddress(place) ? place : beside(place),
    keyFile: beside(file.key),
    origins: file.origins ?? [],
    pages: {
      book: pageOf(pages.book, file.practice.language),
      manage: pageOf(pages.manage ?? pages.book, file.practice.language),
    },
    smtp: {
      host: smtp.host,
      port: smtp.port,
      secure: smtp.secure ?? smtp.port === 465,
      requireTls: smtp.requireTls ?? true,
      ...(smtp.user === undefined ? {} : { user: smtp.user }),
      ...(smtp.passwordFile ? { password: readFileSync(beside(smtp.passwordFile), 'utf8').trim() } : {}),
    },
    practice: practiceOf(file),
    caps: {
      held: limits.heldSessions ?? 20,
      perDay: limits.sessionsPerDay ?? 60,
      perMail: limits.sessionsPerMail ?? 40,
    },
    limits: { reads: limits.readsPerMinute ?? 240, writes: limits.writesPerMinute ?? 40 },
    keepDays: file.keepDays,
    calendars: calendarsOf(path, file),
    bridge: file.bridge && bridgeOf(path, file.bridge, file.practice.zone, environment),
  };
}
