// Runs in the page of the benchmark: a record of so many days in this browser's own storage, opened, added to and exported.
import { toCsv } from '../../src/practice/record/csv.js';
import { toFhir } from '../../src/practice/record/fhir.js';
import { emptyRecord, type KineRecord } from '../../src/practice/record/schema.js';
import { KEY, openRecord, type Edges } from '../../src/practice/record/store.js';
import { summaryOf } from '../../src/practice/summary/summary.js';
import { keys, onChange, readText, removeText, writeText } from '../../src/platform/storage/texts.js';
import { systemClock } from '../../src/platform/time/index.js';

const day = 864e5;
const end = Date.UTC(2026, 10, 29, 12);
const zone = 'Europe/Brussels';

/** Three scores, steps, a dose and a night a day, and something noticed every other day. */
function kept(days: number): KineRecord {
  const ago = Array.from({ length: days }, (_, i) => end - (days - 1 - i) * day);
  const date = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const byDay = <T>(value: (i: number) => T): Record<string, T> =>
    Object.fromEntries(ago.map((at, i) => [date(at), value(i)]));
  return {
    ...emptyRecord(),
    consent: { given: new Date(ago[0]!).toISOString() },
    painLog: ago.flatMap((at, i) =>
      [8, 4, 0].map((hours, part) => ({
        at: new Date(at - hours * 36e5).toISOString(),
        zone,
        scale: 'nrs' as const,
        value: (i + part * 3) % 11,
      })),
    ),
    steps: { baseline: 4800, log: byDay((i) => 4000 + (i % 30) * 100) },
    doses: byDay((i) => ({ walking: 10 + (i % 20) })),
    triggers: ago
      .filter((_, i) => i % 2)
      .map((at) => ({ at: new Date(at).toISOString(), kind: 'rises', text: 'lang rijden' })),
    widgets: {
      'sleep-window': {
        wake: '07:00',
        hours: 8,
        log: ago.map((at) => ({ at: new Date(at).toISOString(), zone, bed: 1380, up: 420 })),
      },
    },
  };
}

const edges: Edges = { storage: { keys, onChange, readText, removeText, writeText }, clock: systemClock };

/** ms each act takes, and characters the record has. */
export type Times = Readonly<Record<'size' | 'open' | 'add' | 'json' | 'csv' | 'fhir' | 'import' | 'summary', number>>;

function time(days: number): Times {
  localStorage.clear();
  const text = JSON.stringify(kept(days));
  localStorage.setItem(KEY, text);
  const of = (act: () => unknown): number => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  };
  let store = openRecord(edges);
  const open = of(() => (store = openRecord(edges)));
  const { length } = store.get().painLog;
  const at = new Date(end + 1000).toISOString();
  const add = of(() =>
    store.update((record) => ({ ...record, painLog: [...record.painLog, { at, zone, scale: 'nrs', value: 4 }] })),
  );
  // What was added is on the device, with all that was there.
  const back = (JSON.parse(localStorage.getItem(KEY)!) as KineRecord).painLog.length;
  if (length !== days * 3 || back !== length + 1 || store.status() !== 'saved') throw new Error(`${length}, ${back}`);
  const whole = store.export();
  let other = openRecord(edges);
  return {
    size: text.length,
    open,
    add,
    json: of(() => store.export()),
    csv: of(() => toCsv(store.get(), ';')),
    fhir: of(() => JSON.stringify(toFhir(store.get(), at, () => crypto.randomUUID()))),
    import: of(() => {
      other.erase();
      other = openRecord(edges);
      if (!other.import(whole).ok) throw new Error('import');
    }),
    summary: of(() => summaryOf(store.get(), at.slice(0, 10), zone)),
  };
}

Object.assign(globalThis, { time });
document.documentElement.dataset['ready'] = '';
