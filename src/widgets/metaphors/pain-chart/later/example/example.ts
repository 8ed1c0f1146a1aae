// The course shown to those without scores of their own, with its words. Fetched then.
import type { PainLog } from '../../../../../practice/pain-log/pain-log.js';
import { exampleScores } from '../../../../../science/pain/example.js';
import type { Host } from '../../../../../ui/base/controllers/host.js';
import { Words } from '../../../../../ui/base/i18n/words.js';
import { strings } from './strings/index.js';
import type { ExampleTexts } from './strings/nl.js';

export interface Shown {
  readonly t: ExampleTexts;
  readonly log: PainLog;
}

/** The example in the reader's language; undefined while its words are on their way. */
export type Example = () => Shown | undefined;

/** The sketched scores as a log, with a note where something happened. */
export function exampleLog(notes: ExampleTexts['example']): PainLog {
  const scores = exampleScores();
  const said = scores.flatMap(({ note }, i) => (note ? [[i, { note: notes[note] }] as const] : []));
  return {
    at: Float64Array.from(scores, ({ at }) => at),
    value: Float64Array.from(scores, ({ value }) => value),
    vas: new Uint8Array(scores.length),
    zone: new Uint16Array(scores.length),
    zones: ['UTC'],
    texts: new Map(said),
    faults: {},
    lost: [],
    strangeZones: 0,
  };
}

export function example(host: Host): Example {
  const words = new Words<ExampleTexts>(host, strings);
  let shown: Shown | undefined;
  return () => {
    const t = words.current;
    if (!t) return undefined;
    if (shown?.t !== t) shown = { t, log: exampleLog(t.example) };
    return shown;
  };
}
