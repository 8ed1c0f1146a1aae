// What a FHIR server offers: schedules as services and care givers, and what it lets a visitor do. Touches the server only.
import { isObject } from '../../../../platform/is-object.js';
import type { BookingPractice, Call, Outcome } from '../../source.js';
import { refused } from '../fetching.js';
import { knownGiver, onlyService, withHours, type AgendaInfo } from '../told.js';
import type { Resource } from './appointment.js';
import { actorOf, diaryOf, idIn, readNamed, readSchedule, type Diary, type FhirSchedule } from './resources.js';
import type { Server } from './server.js';

/** What the CapabilityStatement says; without one a server may be tried. */
export interface Abilities {
  /** Slots are claimed and appointments made. */
  readonly book: boolean;
  /** They are read and changed again. */
  readonly manage: boolean;
  /** IHE ITI Scheduling: `$find`, `$hold` and `$book` of Appointment. */
  readonly operations: boolean;
}

export interface Described {
  readonly practice: BookingPractice;
  readonly diary: Diary;
  readonly abilities: Abilities;
}

const listOf = (raw: unknown, name: string): readonly Resource[] => {
  const said: unknown = isObject(raw) ? raw[name] : undefined;
  return Array.isArray(said) ? said.slice(0, 500).filter(isObject) : [];
};

/** Reads a CapabilityStatement; one that is absent or says nothing of a type forbids nothing. */
export function abilitiesIn(statement: unknown): Abilities {
  const resources = listOf(statement, 'rest').flatMap((rest) => listOf(rest, 'resource'));
  const of = (type: string): Resource | undefined => resources.find((one) => one['type'] === type);
  const may = (type: string, code: string): boolean => {
    const stated = of(type);
    return stated ? listOf(stated, 'interaction').some((one) => one['code'] === code) : !resources.length;
  };
  const named = listOf(of('Appointment'), 'operation').map((one) => String(one['name']).replace(/^\$/, ''));
  const operations = ['find', 'hold', 'book'].every((name) => named.includes(name));
  return {
    operations,
    book: operations || (may('Slot', 'update') && may('Appointment', 'create')),
    manage: !operations && may('Slot', 'update') && may('Appointment', 'read') && may('Appointment', 'update'),
  };
}

/** Servers that include nothing are asked for each name by itself, of so many at most. */
const mostNames = 30;

/** What actors are called that neither the schedule names nor the server has sent along. */
async function namesOf(
  server: Server,
  schedules: readonly FhirSchedule[],
  names: Map<string, string>,
  call: Call,
): Promise<void> {
  const unnamed = schedules.flatMap((one) => {
    const { reference, display } = actorOf(one) ?? {};
    const id = idIn(reference);
    return id && !display && !names.has(id) ? [/[A-Za-z]+\/[\w.-]+$/.exec(reference!)![0]] : [];
  });
  for (const reference of [...new Set(unnamed)].slice(0, mostNames)) {
    const found = await server.read(reference, call);
    const named = found.ok ? readNamed(found.resource) : undefined;
    if (named) names.set(named.id, named.name);
  }
}

export async function describeServer(server: Server, info: AgendaInfo, call: Call): Promise<Outcome<Described>> {
  const stated = await server.read('metadata', call);
  if (!stated.ok && stated.reason === 'aborted') return stated;
  const abilities = abilitiesIn(stated.ok ? stated.resource : undefined);
  const found = await server.search('Schedule?_include=Schedule:actor&_count=200', call);
  if (!found.ok) return found;
  const names = new Map(found.resources.flatMap((one) => readNamed(one) ?? []).map(({ id, name }) => [id, name]));
  const schedules = found.resources.flatMap((one) =>
    one['resourceType'] === 'Schedule' ? (readSchedule(one) ?? []) : [],
  );
  await namesOf(server, schedules, names, call);
  const diary = diaryOf(schedules, (id) => names.get(id), onlyService(info, []));
  if (!diary.services.length) return refused('refused');
  const givers = diary.careGivers.map((giver) => knownGiver(info, giver));
  const { book, manage, operations } = abilities;
  const practice = withHours(info, diary.services, givers, {
    hold: operations,
    manage,
    ...(book ? {} : { book: false }),
  });
  return { ok: true, practice, diary, abilities };
}
