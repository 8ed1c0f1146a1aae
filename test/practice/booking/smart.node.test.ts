// SMART Scheduling Links: files that a host of files gives, as the specification has them.
import { describe, expect, it } from 'vitest';
import { smartSource } from '../../../src/practice/booking/agendas/smart-source.js';
import type { Slot } from '../../../src/practice/booking/source.js';
import { infoAt, linde } from '../../support/booking/agendas/agenda-info.js';
import { bookingContract } from '../../support/booking/booking-contract.js';
import { monday, sunday, wish } from '../../support/booking/booking-server.js';
import { serveFiles, type FileServer } from '../../support/booking/agendas/file-server.js';

const now = (): number => sunday;
const deepLink = 'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link';
const lines = (resources: readonly unknown[]): string => resources.map((one) => JSON.stringify(one)).join('\n');

const schedule = {
  resourceType: 'Schedule',
  id: 'kine_noor',
  actor: [{ reference: 'Location/linde' }],
  serviceType: [
    {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/service-type', code: '65', display: 'Physiotherapy' },
        { system: 'urn:linde', code: 'kine', display: 'Kinesitherapie' },
      ],
    },
  ],
};
const location = {
  resourceType: 'Location',
  id: 'linde',
  name: 'Praktijk De Linde, Gent',
  telecom: [{ system: 'phone', value: '09 000 00 00' }],
};
const slotOf = (hour: number, extra: object = {}): Record<string, unknown> => ({
  resourceType: 'Slot',
  id: `s_${hour}`,
  schedule: { reference: 'Schedule/kine_noor' },
  status: 'free',
  start: `2026-11-23T${String(hour).padStart(2, '0')}:00:00+01:00`,
  end: `2026-11-23T${String(hour).padStart(2, '0')}:30:00+01:00`,
  extension: [{ url: deepLink, valueUrl: `https://agenda.example/boek?slot=${hour}` }],
  ...extra,
});

async function publish(slots: readonly unknown[], more: readonly unknown[] = []): Promise<FileServer> {
  const files = await serveFiles({
    '/data/schedules.ndjson': lines([schedule]),
    '/data/locations.ndjson': lines([location]),
    '/data/slots-1.ndjson': lines(slots),
  });
  const output = [
    { type: 'Schedule', url: `${files.base}/data/schedules.ndjson` },
    { type: 'Location', url: `${files.base}/data/locations.ndjson` },
    // Beside the manifest, as some write it.
    { type: 'Slot', url: 'data/slots-1.ndjson' },
    ...more,
  ];
  files.files.set('/$bulk-publish', JSON.stringify({ transactionTime: '2026-11-22T08:00:00Z', output, error: [] }));
  return files;
}
const at = (files: FileServer, practice = linde): ReturnType<typeof smartSource> =>
  smartSource(infoAt(`${files.base}/$bulk-publish`, {}, practice), { now });

for (const [name, extra] of [
  ['SMART links with a page for each hour', {}],
  ['SMART links by telephone', { extension: [] }],
] as const) {
  bookingContract(name, async () => {
    const files = await publish([9, 10, 14].map((hour) => slotOf(hour, extra)));
    return { source: at(files), asked: () => files.asked.length, close: () => files.stop() };
  });
}

async function hours(slots: readonly unknown[], more?: readonly unknown[]): Promise<readonly Slot[] | string> {
  const files = await publish(slots, more);
  const found = await at(files).slots({ service: 'kine', from: monday, to: monday });
  await files.stop();
  return found.ok ? found.slots : found.reason;
}
const idsOf = (found: readonly Slot[] | string): unknown =>
  typeof found === 'string' ? found : found.map(({ id }) => id);

describe('published hours', () => {
  it('lead to the page of that very hour, and to no address that runs or is in the clear', async () => {
    const linked = (valueUrl: string): object => ({ extension: [{ url: deepLink, valueUrl }] });
    const found = await hours([
      slotOf(9),
      slotOf(10, linked('javascript:alert(1)')),
      slotOf(11, linked('http://agenda.example/x')),
      slotOf(12, linked('https://a:b@agenda.example/x')),
    ]);
    expect(typeof found !== 'string' && found.map(({ link }) => link)).toEqual([
      'https://agenda.example/boek?slot=9',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are read line by line: one that is wrong takes nothing along', async () => {
    const wrong = [
      null,
      3,
      'x',
      {},
      { ...slotOf(8), start: 'soon' },
      { ...slotOf(8), id: '../x' },
      { ...slotOf(8), status: 'busy' },
    ];
    expect(
      idsOf(await hours([...wrong, slotOf(9), { ...slotOf(10), schedule: { reference: 'Schedule/other' } }])),
    ).toEqual(['s_9']);
  });

  it('may have their offset in hours alone, as in the specification’s own example', async () => {
    const old = { start: '2026-11-23T09:00:00+01', end: '2026-11-23T09:30:00+01' };
    expect(idsOf(await hours([slotOf(9, old)]))).toEqual(['s_9']);
  });

  it('are not read without end: too long a file, too many lines, too many files', async () => {
    const files = await publish([slotOf(9)]);
    files.files.set('/data/slots-1.ndjson', 'x'.repeat(4_000_001));
    expect(await at(files).slots({ service: 'kine', from: monday, to: monday })).toEqual({
      ok: false,
      reason: 'malformed',
    });
    files.files.set('/data/slots-1.ndjson', '{}\n'.repeat(20_001));
    expect(await at(files).slots({ service: 'kine', from: monday, to: monday })).toEqual({
      ok: false,
      reason: 'malformed',
    });
    const many = Array.from({ length: 60 }, (_, i) => ({ type: 'Slot', url: `${files.base}/data/more-${i}.ndjson` }));
    files.files.set('/data/slots-1.ndjson', lines([slotOf(9)]));
    for (let i = 0; i < 60; i++) files.files.set(`/data/more-${i}.ndjson`, '');
    const manifest = JSON.parse(files.files.get('/$bulk-publish')!) as { output: unknown[] };
    files.files.set('/$bulk-publish', JSON.stringify({ ...manifest, output: [...manifest.output, ...many] }));
    files.asked.length = 0;
    expect((await at(files).slots({ service: 'kine', from: monday, to: monday })).ok).toBe(true);
    expect(files.asked.filter((path) => /slots|more/.test(path)).length).toBe(20);
    await files.stop();
  });

  it('of a host that is wrong are none', async () => {
    const files = await publish([slotOf(9)]);
    for (const [manifest, reason] of [
      ['<html>', 'malformed'],
      ['{}', 'malformed'],
      ['{"output":[{"type":"Slot","url":3}]}', 'malformed'],
      [
        JSON.stringify({
          output: [
            { type: 'Schedule', url: 'http://evil.example/a' },
            { type: 'Slot', url: 'x' },
          ],
        }),
        'malformed',
      ],
    ] as const) {
      files.files.set('/$bulk-publish', manifest);
      expect(await at(files).describe()).toEqual({ ok: false, reason });
    }
    files.files.delete('/$bulk-publish');
    expect(await at(files).describe()).toEqual({ ok: false, reason: 'gone' });
    await files.stop();
  });
});

describe('booking', () => {
  it('goes to the page of the hour, also when the page was loaded anew and knows the hour alone', async () => {
    const files = await publish([slotOf(9)]);
    const [slot] = (await hours([slotOf(9)])) as Slot[];
    const outcome = await at(files).book(wish([slot!]), { key: 'k' });
    expect(outcome).toEqual({
      ok: true,
      kind: 'hand-over',
      handOver: { url: 'https://agenda.example/boek?slot=9', text: '' },
    });
    files.files.set('/data/slots-1.ndjson', lines([slotOf(9, { status: 'busy' })]));
    expect(await at(files).book(wish([slot!]), { key: 'k' })).toMatchObject({ ok: false, reason: 'slot-taken' });
    await files.stop();
  });

  it('goes by the telephone of the place where the practice says none', async () => {
    const files = await publish([slotOf(9, { extension: [] })]);
    const { phone: _phone, mail: _mail, ...silent } = linde;
    const source = at(files, silent);
    const found = await source.slots({ service: 'kine', from: monday, to: monday });
    const outcome = await source.book(wish(found.ok ? found.slots : []), { key: 'k' });
    expect(outcome).toMatchObject({ ok: true, kind: 'hand-over', handOver: { tel: 'tel:090000000' } });
    await files.stop();
  });
});
