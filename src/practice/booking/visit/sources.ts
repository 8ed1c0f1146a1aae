// Which source of slots a page means, and the source itself. The code of each is fetched only when it is the one.
import type { BookingSource, BookingPractice } from '../source.js';
import { isObject } from '../../../platform/is-object.js';
import { isZone } from '../../../platform/time/zone.js';
import type { PracticeInfo } from '../../info.js';
import type { AgendaChoice, AgendaInfo } from '../agendas/told.js';

export type Choice =
  | { readonly kind: 'given'; readonly source: BookingSource }
  | { readonly kind: 'rest'; readonly url: string }
  | AgendaChoice
  | { readonly kind: 'none' };

export interface Told {
  readonly source?: BookingSource | undefined;
  readonly context?: BookingSource | undefined;
  readonly url?: string | undefined;
  readonly practice?: PracticeInfo | undefined;
}

/** A practice without a booking system, as the booking steps want to know it. */
export function describe(info: PracticeInfo, link?: string): BookingPractice {
  const zone = info.booking?.settings?.['zone'];
  return {
    kind: link ? 'link' : 'request',
    name: info.name ?? '',
    zone: typeof zone === 'string' && isZone(zone) ? zone : 'Europe/Brussels',
    services: [],
    careGivers: (info.careGivers ?? []).map(({ id, name, role, photo }) => ({
      id,
      name,
      ...(role ? { speciality: { nl: role } } : {}),
      ...(photo ? { photo } : {}),
    })),
    questions: [],
    prescription: false,
    noticeMinutes: 0,
    horizonDays: 84,
    can: { hold: false, manage: false, waitingList: false },
    ...(info.phone ? { phone: info.phone } : {}),
    ...(info.mail ? { mail: info.mail } : {}),
    ...(info.address ? { address: info.address } : {}),
    ...(info.consent?.privacyUrl ? { privacy: info.consent.privacyUrl } : {}),
    ...(link ? { link } : {}),
  };
}

const methods = ['describe', 'slots', 'hold', 'extend', 'release', 'book', 'read', 'reschedule', 'cancel'] as const;

/** Pages set it by script, so it may be anything. */
const isSource = (given: unknown): given is BookingSource =>
  isObject(given) && methods.every((name) => typeof given[name] === 'function');

/** An address as a text or as a URL; '' for anything else. */
const addressIn = (given: unknown): string =>
  typeof given === 'string' ? given.trim() : given instanceof URL ? given.href : '';

/** What is left when the others are not meant. */
type Elsewhere = Omit<AgendaInfo, 'practice'> & { readonly kind: 'fhir' | 'smart' | 'ical' };

/** The nearest wins: property, context, attribute, the practice's configuration, its telephone or mail. */
export function choose({ source, context, url, practice }: Told): Choice {
  const given = [source, context].find(isSource);
  if (given) return { kind: 'given', source: given };
  const { booking, bookingUrl } = practice ?? {};
  const rest = addressIn(url) || (booking?.kind === 'rest' ? booking.url : undefined);
  if (rest) return { kind: 'rest', url: rest };
  const link = booking?.kind === 'link' ? (booking.url ?? bookingUrl) : booking ? undefined : bookingUrl;
  if (practice && link) return { kind: 'link', practice: describe(practice, link) };
  if (practice && booking?.url && booking.kind !== 'request') {
    const { kind, url: at, settings } = booking as Elsewhere;
    return { kind, url: at, settings, hours: practice.hours, practice: describe(practice) };
  }
  return practice?.mail || practice?.phone ? { kind: 'request', practice: describe(practice) } : { kind: 'none' };
}

/** Do two choices lead to the same source? Then the one there is stays, with what it remembers. */
export const same = (a: Choice, b: Choice): boolean =>
  a.kind === 'given' && b.kind === 'given'
    ? a.source === b.source
    : a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);

/** Fetches the code of the source; rejects when it cannot be had, like every import. */
export async function open(choice: Choice): Promise<BookingSource | undefined> {
  switch (choice.kind) {
    case 'given':
      return choice.source;
    case 'rest':
      return (await import('../rest.js')).restSource({ base: choice.url });
    case 'none':
      return undefined;
    default:
      return (await import('../agendas/open-agenda.js')).openAgenda(choice);
  }
}
