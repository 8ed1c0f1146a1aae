/**
 * Pain and steps of the record as FHIR R4 for a patient file (hl7.org/fhir/R4/observation.html). For a page that hands the
 * record over (`kinekit/practice/record/fhir`); no widget offers it yet. Pure.
 */
import { withOffset } from '../../platform/time/zone.js';
import type { KineRecord, PainEntry } from './schema.js';

interface Coding {
  system: string;
  code: string;
  display: string;
}

export interface Observation {
  resourceType: 'Observation';
  id: string;
  status: 'final';
  category: { coding: Coding[] }[];
  code: { coding: Coding[] };
  effectiveDateTime: string;
  valueQuantity: { value: number; unit: string; system: string; code: string };
  note?: { text: string }[];
}

export interface Bundle {
  resourceType: 'Bundle';
  type: 'collection';
  timestamp: string;
  /** Absent when there is nothing: FHIR has no empty arrays. */
  entry?: { fullUrl: string; resource: Observation }[];
}

const codes = {
  nrs: ['72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'],
  vas: ['38214-3', 'Pain severity [Score] Visual analog score'],
  steps: ['41950-7', 'Number of steps in 24 hour Measured'],
} as const;

const observation = (
  kind: keyof typeof codes,
  category: 'survey' | 'activity',
  effectiveDateTime: string,
  value: number,
  id: string,
): Observation => {
  const [code, display] = codes[kind];
  const unit = kind === 'steps' ? '{steps}/d' : '{score}';
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: category,
            display: category === 'survey' ? 'Survey' : 'Activity',
          },
        ],
      },
    ],
    code: { coding: [{ system: 'http://loinc.org', code, display }] },
    effectiveDateTime,
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
  };
};

/** What the person wrote, and when it was and how it settled; FHIR texts hold no control characters but line ends. */
const notes = ({ moment, settle, note }: PainEntry): { note?: { text: string }[] } => {
  const texts = [moment, settle, note]
    .map((text) => text?.replace(/[^\P{Cc}\t\r\n]|\p{Surrogate}/gu, '').trim())
    .filter((text): text is string => !!text);
  return texts.length ? { note: texts.map((text) => ({ text })) } : {};
};

/**
 * A Bundle of Observations without a name in it: the file it goes into knows whose it is. `nowIso`: when it was made,
 * ISO 8601 with an offset; `newId`: a fresh UUID at each call. Pain scores run 0-10, on the VAS in centimetres.
 */
export const toFhir = (record: KineRecord, nowIso: string, newId: () => string): Bundle => {
  const all = [
    ...record.painLog.map((pain) => ({
      ...observation(pain.scale, 'survey', withOffset(Date.parse(pain.at), pain.zone), pain.value, newId()),
      ...notes(pain),
    })),
    ...Object.entries(record.steps.log).map(([day, count]) => observation('steps', 'activity', day, count, newId())),
  ];
  const entry = all.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }));
  return { resourceType: 'Bundle', type: 'collection', timestamp: nowIso, ...(entry.length ? { entry } : {}) };
};
