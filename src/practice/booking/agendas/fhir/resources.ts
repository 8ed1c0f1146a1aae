// Reads what a FHIR R4 server or a published file says of schedules and slots: each resource by itself, and one that is not
// what it should be is left out. Pure.
import { isObject } from '../../../../platform/is-object.js';
import { readInstant, withOffset } from '../../../../platform/time/zone.js';
import { oneLine } from '../../../plain-text.js';
import { ignore, list, oneOf, readWhole, shape, text, when, type Read } from '../../../read.js';
import type { CareGiver, Service, Slot } from '../../source.js';

const said: Read<string> = (raw, to) => oneLine(text(300)(raw, to) ?? '') || undefined;

/** Of a resource; underscores are of published files. At most 60: so long may an id be that is kept over a reload. */
const id = when((raw): raw is string => typeof raw === 'string' && /^[\w.-]{1,60}$/.test(raw));

/** An instant in ms. Some files write an offset in hours alone. */
const instant: Read<number> = (raw, to) => {
  const at =
    typeof raw === 'string' ? raw.replace(/([+-]\d\d)$/, '$1:00').replace(/T(\d\d:\d\d)(?=[Z+-])/, 'T$1:00') : raw;
  return readInstant(at) ?? to.lose();
};

interface Reference {
  readonly reference?: string;
  readonly display?: string;
}
const reference = shape<Reference>({ reference: text(300), display: said }, [], ignore);

interface Coding {
  readonly code?: string;
  readonly display?: string;
}
interface Concept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}
const concept = shape<Concept>(
  { coding: list(shape<Coding>({ code: text(60), display: said }, [], ignore), 20), text: said },
  [],
  ignore,
);

export interface FhirSchedule {
  readonly id: string;
  readonly active?: boolean;
  readonly actor: readonly Reference[];
  readonly serviceType?: readonly Concept[];
}
const schedule = shape<FhirSchedule>(
  { id, active: oneOf([true, false]), actor: list(reference, 20), serviceType: list(concept, 50) },
  ['id', 'actor'],
  ignore,
);

interface Extension {
  readonly url: string;
  readonly valueUrl?: string;
}

export interface FhirSlot {
  readonly id: string;
  readonly schedule: Reference;
  readonly status: string;
  readonly start: number;
  readonly end: number;
  readonly extension?: readonly Extension[];
}
const slot = shape<FhirSlot>(
  {
    id,
    schedule: reference,
    status: text(40),
    start: instant as Read<number>,
    end: instant as Read<number>,
    extension: list(shape<Extension>({ url: text(300), valueUrl: text(2000) }, ['url'], ignore), 50),
  },
  ['id', 'schedule', 'status', 'start', 'end'],
  ignore,
);

/** Somebody or some place: a name as a text, or as FHIR takes names of people apart. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly phone?: string;
}

/** A practitioner, a place or a service; undefined without a name. */
export function readNamed(raw: unknown): Named | undefined {
  if (!isObject(raw)) return undefined;
  const found = readWhole(id, raw['id']);
  const first: unknown = Array.isArray(raw['name']) ? raw['name'][0] : raw['name'];
  const parts = isObject(first)
    ? [
        first['text'] ??
          [first['prefix'], first['given'], first['family']]
            .flat()
            .filter((part) => typeof part === 'string')
            .join(' '),
      ]
    : [first];
  const name = typeof parts[0] === 'string' ? oneLine(parts[0].slice(0, 300)) : '';
  const telecom: readonly unknown[] = Array.isArray(raw['telecom']) ? raw['telecom'].slice(0, 20) : [];
  const phone = telecom.find((one) => isObject(one) && one['system'] === 'phone' && typeof one['value'] === 'string');
  return found && name
    ? { id: found, name, ...(isObject(phone) ? { phone: oneLine(String(phone['value']).slice(0, 40)) } : {}) }
    : undefined;
}

export const readSchedule = (raw: unknown): FhirSchedule | undefined => readWhole(schedule, raw);

/** At most eight hours; undefined for what is none. */
export function readFhirSlot(raw: unknown): FhirSlot | undefined {
  const found = readWhole(slot, raw);
  return found && found.end > found.start && found.end - found.start <= 8 * 3_600_000 ? found : undefined;
}

/** 'Practitioner/noor', also as a whole address or with a version, is of type Practitioner and has the id noor. */
export function idIn(said: string | undefined, type?: string): string | undefined {
  const found = /([A-Za-z]+)\/([\w.-]{1,60})(?:\/_history\/[^/]+)?$/.exec(said ?? '');
  return found && (!type || found[1] === type) ? found[2] : undefined;
}

/** Who or what is booked: the person, else whatever else has the schedule. */
export const actorOf = ({ actor }: FhirSchedule): Reference | undefined =>
  actor.find((one) => /Practitioner(Role)?\//.test(one.reference ?? '')) ?? actor[0];

/** A concept as something to book; of several codes of one thing the last is the nearest to it. */
function serviceIn({ coding, text: words }: Concept): { id: string; name: string } | undefined {
  const code = coding?.findLast((one) => one.code)?.code;
  const name = words ?? coding?.findLast((one) => one.display)?.display ?? code;
  return name ? { id: code ?? name.slice(0, 60), name } : undefined;
}

/** The schedules as services and care givers, and which of them is whose. */
export interface Diary {
  readonly services: readonly Service[];
  readonly careGivers: readonly CareGiver[];
  /** Ids of schedules of a service, of one care giver or of all. */
  schedules(service: string, careGiver?: string): readonly string[];
  giverOf(schedule: string): string | undefined;
  /** What a care giver is called among resources: 'Practitioner/noor'. */
  referenceOf(careGiver: string): string | undefined;
}

/**
 * `nameOf`: what a reference is called, where the schedule does not say. `only`: what is booked where no schedule names
 * anything.
 */
export function diaryOf(
  schedules: readonly FhirSchedule[],
  nameOf: (id: string) => string | undefined,
  only: Service,
): Diary {
  const givers = new Map<string, CareGiver>();
  const services = new Map<string, { name: string; careGivers: Set<string> }>();
  const references = new Map<string, string>();
  const rows: { id: string; giver: string; services: ReadonlySet<string> }[] = [];
  for (const one of schedules.slice(0, 500)) {
    const actor = actorOf(one);
    const giver = idIn(actor?.reference) ?? one.id;
    const offered = (one.serviceType ?? []).flatMap((type) => serviceIn(type) ?? []);
    if (one.active === false) continue;
    if (actor?.reference && giver !== one.id) references.set(giver, actor.reference);
    if (!givers.has(giver)) givers.set(giver, { id: giver, name: actor?.display ?? nameOf(giver) ?? giver });
    for (const { id: key, name } of offered.length ? offered : [{ id: only.id, name: '' }]) {
      const known = services.get(key) ?? { name, careGivers: new Set<string>() };
      known.careGivers.add(giver);
      services.set(key, known);
    }
    rows.push({ id: one.id, giver, services: new Set(offered.length ? offered.map((type) => type.id) : [only.id]) });
  }
  return {
    careGivers: [...givers.values()].slice(0, 100),
    services: [...services].slice(0, 100).map(([key, { name, careGivers }]) => ({
      ...only,
      id: key,
      name: name ? { nl: name } : only.name,
      careGivers: [...careGivers],
    })),
    schedules: (service, careGiver) =>
      rows.filter((row) => row.services.has(service) && (!careGiver || row.giver === careGiver)).map((row) => row.id),
    giverOf: (key) => rows.find((row) => row.id === key)?.giver,
    referenceOf: (careGiver) => references.get(careGiver),
  };
}

/** A slot as the visitor sees it, on the practice's clock. */
export const shown = (one: FhirSlot, service: string, careGiver: string, zone: string): Slot => ({
  id: one.id,
  start: withOffset(one.start, zone),
  end: withOffset(one.end, zone),
  service,
  careGiver,
});
