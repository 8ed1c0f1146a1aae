/**
 * The record as FHIR R4 for a patient file (hl7.org/fhir/R4): pain, steps and weight as Observations with LOINC and UCUM, what
 * no Observation fits as one QuestionnaireResponse. Pure.
 */
import { withOffset } from '../../platform/time/zone.js';
import { heardOf, type QuestionnaireResponse } from './fhir-answers.js';
import { cleanText } from './fhir-text.js';
import type { KineRecord, PainEntry } from './schema.js';

export type { QuestionnaireResponse };

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
  /** Absent where it is not known when: then `issued` says when it was handed over. */
  effectiveDateTime?: string;
  issued?: string;
  valueQuantity: { value: number; unit: string; system: string; code: string };
  note?: { text: string }[];
}

export interface Bundle {
  resourceType: 'Bundle';
  type: 'collection';
  timestamp: string;
  /** Absent when there is nothing: FHIR has no empty arrays. */
  entry?: { fullUrl: string; resource: Observation | QuestionnaireResponse }[];
}

const codes = {
  nrs: ['72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'],
  vas: ['38214-3', 'Pain severity [Score] Visual analog score'],
  steps: ['41950-7', 'Number of steps in 24 hour Measured'],
  weight: ['29463-7', 'Body weight'],
} as const;

const units = { nrs: '{score}', vas: '{score}', steps: '{steps}/d', weight: 'kg' } as const;
const categories = { nrs: 'survey', vas: 'survey', steps: 'activity', weight: 'vital-signs' } as const;
const names = { survey: 'Survey', activity: 'Activity', 'vital-signs': 'Vital Signs' } as const;

const observation = (
  kind: keyof typeof codes,
  when: Pick<Observation, 'effectiveDateTime' | 'issued'>,
  value: number,
  id: string,
): Observation => {
  const [code, display] = codes[kind];
  const [unit, category] = [units[kind], categories[kind]];
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
            display: names[category],
          },
        ],
      },
    ],
    code: { coding: [{ system: 'http://loinc.org', code, display }] },
    ...when,
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
  };
};

/** Kilograms as the protein calculator was told them; nothing for what is no weight of an adult. */
const weightOf = ({ protein }: KineRecord): number | undefined => {
  const kilos = Number(String(protein?.['weight'] ?? '').replace(',', '.'));
  return kilos >= 20 && kilos <= 400 ? kilos : undefined;
};

/** What the person wrote, and when it was and how it settled. */
const notes = ({ moment, settle, note }: PainEntry): { note?: { text: string }[] } => {
  const texts = [moment, settle, note].map((text) => cleanText(text ?? '')).filter(Boolean);
  return texts.length ? { note: texts.map((text) => ({ text })) } : {};
};

/**
 * A Bundle without a name in it: the file it goes into knows whose it is. `nowIso`: when it was made, ISO 8601 with an offset;
 * `newId`: a fresh UUID at each call. Pain scores run 0-10, on the VAS in centimetres. Of a weight it is not known when.
 */
export const toFhir = (record: KineRecord, nowIso: string, newId: () => string): Bundle => {
  const weight = weightOf(record);
  const heard = heardOf(record, nowIso);
  const all: (Observation | QuestionnaireResponse)[] = [
    ...record.painLog.map((pain) => ({
      ...observation(
        pain.scale,
        { effectiveDateTime: withOffset(Date.parse(pain.at), pain.zone) },
        pain.value,
        newId(),
      ),
      ...notes(pain),
    })),
    ...Object.entries(record.steps.log).map(([day, count]) =>
      observation('steps', { effectiveDateTime: day }, count, newId()),
    ),
    ...(weight === undefined ? [] : [observation('weight', { issued: nowIso }, weight, newId())]),
    ...(heard ? [{ ...heard, id: newId() }] : []),
  ];
  const entry = all.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }));
  return { resourceType: 'Bundle', type: 'collection', timestamp: nowIso, ...(entry.length ? { entry } : {}) };
};
