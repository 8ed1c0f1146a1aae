// Reads the forms of the admin page: an hour, a person, what was told. The rules are those of the API, but that a mail address
// may be missing: not everybody who calls has one. Pure.
import { addDays, isDay } from '../../../../../src/platform/time/zone.js';
import { plainLine } from '../../../../../src/practice/plain-text.js';
import type { Language, Person, Slot } from '../../../../../src/practice/booking/source.js';
import { personFaults, requestFaults } from '../../api/rules.js';
import type { Practice } from '../../agenda/practice.js';
import { knownLanguage } from '../../store/languages.js';
import type { Told } from '../../store/kept.js';
import type { Faults } from '../pages/form.js';
import { dayIn, giverIn } from '../visit.js';
import type { Fields, Visit } from '../visit.js';
import { isClock, placeAt, weeksFrom } from './arrange.js';

/** What is looked for: which service, with whom, on which day. */
export interface Wanted {
  readonly service: string;
  readonly careGiver: string;
  readonly day: string;
}

/** From an address or a form; what is not known becomes what is likely. */
export function wantedOf(visit: Visit, fields: Fields): Wanted {
  const { services } = visit.house.desk.practice;
  const asked = giverIn(visit, fields.one('giver'));
  const able = services.filter((one) => asked === undefined || one.careGivers.includes(asked));
  const service = able.find(({ id }) => id === fields.one('service')) ?? able[0] ?? services[0]!;
  return { service: service.id, careGiver: asked ?? service.careGivers[0] ?? '', day: dayIn(visit, fields.one('day')) };
}

/** The hour that was chosen, HH:MM; empty when there is none. */
export function hourOf(fields: Fields): string {
  const chosen = fields.one('hour');
  const hour = chosen === 'other' || chosen === '' ? fields.one('other') : chosen;
  return isClock(hour) ? hour : '';
}

/** The slots of a form. */
export function slotsOf(
  { house }: Visit,
  { service, careGiver, day }: Wanted,
  hour: string,
  weeks: number,
): { readonly slots: readonly Slot[]; readonly faults: Faults } {
  if (!hour) return { slots: [], faults: { hour: 'clock' } };
  const slots = weeksFrom(day, weeks).map((one) => placeAt(house.desk.practice, service, careGiver, one, hour));
  const known = slots.filter((slot) => slot !== undefined);
  return known.length === slots.length ? { slots: known, faults: {} } : { slots: [], faults: { giver: 'unknown' } };
}

/** How many weeks in a row, as far as the service goes. */
export function weeksOf(practice: Practice, service: string, fields: Fields): number | undefined {
  const most = practice.services.find(({ id }) => id === service)?.sessions ?? 1;
  const weeks = fields.has('weeks') ? Number(fields.one('weeks')) : 1;
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= most ? weeks : undefined;
}

/** Who calls and what was told. */
export interface Caller {
  readonly person: Person;
  readonly language: Language;
  readonly told: Told;
}

/** As it was typed. */
export function callerOf(fields: Fields): Caller {
  const date = fields.one('prescribed-on');
  const prescriber = fields.one('prescriber');
  const sessions = fields.one('prescribed-sessions');
  return {
    person: { name: fields.one('name'), mail: plainLine(fields.one('mail')), phone: plainLine(fields.one('phone')) },
    language: knownLanguage(fields.one('language')),
    told: {
      known: fields.has('known'),
      reason: fields.text('reason'),
      answers: {},
      prescription: date || prescriber || sessions ? { date, prescriber, sessions: Number(sessions) } : undefined,
    },
  };
}

/** What is wrong with it, by field of the form. */
export function callerFaults({ house }: Visit, { person, language, told }: Caller, today: string): Faults {
  const { practice } = house.desk;
  const { reason, known, prescription } = told;
  const request = { service: '', slots: [], preferred: [], consent: true, website: '', language, person };
  const found = requestFaults(
    { ...request, reason, known, answers: {}, ...(prescription ? { prescription } : {}) },
    { questions: [], prescription: practice.prescription },
  );
  const persons = personFaults(person);
  const future = prescription && isDay(prescription.date) && prescription.date > addDays(today, 1);
  return {
    name: persons['person.name'],
    phone: persons['person.phone'],
    mail: person.mail ? persons['person.mail'] : undefined,
    reason: found['reason'],
    'prescribed-on': future ? 'date' : found['prescription.date'],
    prescriber: found['prescription.prescriber'],
    'prescribed-sessions': found['prescription.sessions'],
  };
}

/** Whether anything is wrong. */
export const anyFault = (faults: Faults): boolean => Object.values(faults).some((one) => one !== undefined);
