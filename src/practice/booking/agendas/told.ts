// The practice of an agenda of others: what the page says of it, and what of its settings the agenda needs. Pure.
import type { OpeningHours, PracticeInfo } from '../../info.js';
import type { BookingPractice, CareGiver, Service, Words } from '../source.js';

/** What the page told, as a source needs it. */
export interface AgendaInfo {
  readonly practice: BookingPractice;
  /** Of the agenda. */
  readonly url: string;
  readonly hours?: readonly OpeningHours[] | undefined;
  readonly settings?: NonNullable<PracticeInfo['booking']>['settings'] | undefined;
}

/** Any source but one that is given and the booking API. */
export type AgendaChoice =
  | { readonly kind: 'request' | 'link'; readonly practice: BookingPractice }
  /** An agenda of others: asked when the visitor opens it, never before. */
  | ({ readonly kind: 'fhir' | 'smart' | 'ical' } & AgendaInfo);

/** A whole number of the settings, or what stands for it. */
export function numberOf({ settings }: AgendaInfo, name: string, min: number, max: number, otherwise: number): number {
  const said = settings?.[name];
  return typeof said === 'number' && Number.isInteger(said) && said >= min && said <= max ? said : otherwise;
}

export const textOf = ({ settings }: AgendaInfo, name: string): string => {
  const said = settings?.[name];
  return typeof said === 'string' ? said.trim().slice(0, 60) : '';
};

/** How long an appointment is when the agenda does not say, minutes. */
export const minutesOf = (info: AgendaInfo): number => numberOf(info, 'minutes', 5, 480, 30);

const anAppointment: Words = { nl: 'Afspraak', fr: 'Rendez-vous', en: 'Appointment', de: 'Termin' };

/** What is booked where the agenda names nothing: under the name of the settings. */
export function onlyService(info: AgendaInfo, careGivers: readonly CareGiver[]): Service {
  const name = textOf(info, 'service');
  return {
    id: 'appointment',
    name: name ? { nl: name } : anAppointment,
    minutes: minutesOf(info),
    careGivers: careGivers.map(({ id }) => id),
    sessions: 1,
  };
}

type Can = Partial<BookingPractice['can']>;

/** The practice with hours to choose from. */
export function withHours(
  info: AgendaInfo,
  services: readonly Service[],
  careGivers: readonly CareGiver[],
  can: Can,
): BookingPractice {
  return {
    ...info.practice,
    kind: 'slots',
    services,
    careGivers,
    noticeMinutes: numberOf(info, 'notice', 0, 100_000, 0),
    horizonDays: numberOf(info, 'days', 1, 1000, info.practice.horizonDays),
    can: { hold: false, manage: false, waitingList: false, ...can },
  };
}

/** What the page knows of a care giver, for one the agenda names: by the same name, or the same id. */
export function knownGiver(info: AgendaInfo, { id, name }: CareGiver): CareGiver {
  const known = info.practice.careGivers.find((one) => one.id === id || one.name === name);
  return known ? { ...known, id, name } : { id, name };
}
