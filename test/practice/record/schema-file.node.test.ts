// The published schema of the record says what its reader takes: an outside validator and the reader agree.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyRecord, readRecord, VERSION, type KineRecord } from '../../../src/practice/record/schema.js';
import { openRecord } from '../../../src/practice/record/store.js';
import { ownRecord } from '../../../scripts/look/own-record.js';
import { device } from './fake.js';

const schema = JSON.parse(fs.readFileSync('docs/record.schema.json', 'utf8')) as { properties: { version: object } };
const check = new Ajv2020({ strict: false }).compile(schema);
const full = (): KineRecord => ({
  ...ownRecord(Date.UTC(2026, 10, 22)),
  body: { tap: 0.5, capacity: 2, example: ['worry'] },
  protein: { weight: '70' },
});

describe('the schema', () => {
  it('is of the version that is written', () => {
    expect(schema.properties.version).toEqual({ const: VERSION });
  });

  it('takes what a device exports, empty and full', () => {
    const store = openRecord(device().tab());
    expect(check(JSON.parse(store.export()))).toBe(true);
    store.update(full);
    expect(check(JSON.parse(store.export())), JSON.stringify(check.errors)).toBe(true);
    expect(Object.keys(JSON.parse(store.export()) as object).sort()).toEqual(
      Object.keys({ ...emptyRecord(), ...full() }).sort(),
    );
  });

  it('refuses whatever the reader would leave out, and only that', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      -1,
      2.5,
      99,
      '',
      'x',
      'rises',
      'nrs',
      true,
      [],
      {},
      '2026-11-22T10:00:00Z',
    );
    const places = [
      ['painLog', 0, 'at'],
      ['painLog', 0, 'value'],
      ['painLog', 0, 'scale'],
      ['painLog', 0, 'zone'],
      ['painLog', 0, 'extra'],
      ['painLog'],
      ['factors', 'stress'],
      ['factors', '9'],
      ['body', 'tap'],
      ['steps', 'baseline'],
      ['steps', 'log', '2026-11-20'],
      ['steps', 'log', 'vandaag'],
      ['protein'],
      ['plan'],
      ['doses', '2026-11-20', 'walking'],
      ['triggers', 0, 'kind'],
      ['triggers', 0, 'text'],
      ['questions', 0, 'asked'],
      ['questions', 0, 'at'],
      ['widgets'],
      ['unknown'],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (place, value) => {
        const raw = JSON.parse(JSON.stringify(full())) as Record<string | number, unknown>;
        let at = raw;
        for (const key of place.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
        at[place.at(-1)!] = value;
        expect(check(raw), `${place.join('.')} ${JSON.stringify(value)}`).toBe(readRecord(raw).whole);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two devices', () => {
  it('have the same record after either brought in the other’s file, however often', () => {
    const [one, two] = [openRecord(device().tab()), openRecord(device().tab())];
    one.update(() => ({ ...full(), questions: full().questions.slice(0, 2) }));
    two.update(() => ({ ...full(), painLog: full().painLog.slice(20), questions: full().questions.slice(1) }));
    for (let turn = 0; turn < 3; turn++) {
      expect(one.import(two.export())).toEqual({ ok: true, whole: true });
      expect(two.import(one.export())).toEqual({ ok: true, whole: true });
    }
    const sorted = (record: KineRecord): unknown => ({
      ...record,
      painLog: [...record.painLog].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    });
    expect(sorted(one.get())).toEqual(sorted(two.get()));
    expect(one.get().painLog).toHaveLength(full().painLog.length);
    expect(one.get().questions).toHaveLength(3);
    expect(one.get().triggers).toHaveLength(full().triggers.length);
  });

  it('get back from a file exactly what was erased', () => {
    const store = openRecord(device().tab());
    store.update(full);
    const file = store.export();
    store.erase();
    expect(store.get()).toEqual(emptyRecord());
    store.import(file);
    expect(JSON.parse(store.export())).toEqual(JSON.parse(file));
  });
});
