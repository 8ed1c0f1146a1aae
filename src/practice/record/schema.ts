/**
 * The shape of the on-device record, and the reader that keeps what is valid of any JSON. Pure; downloaded with the
 * store, so every rule here pays for its bytes. A new field needs a new version and a row in migrate.ts.
 */
import { isObject } from '../../platform/is-object.js';
import type { ScoreScale } from '../pain-log/pain-log.js';
import { dict, list, number, oneOf, readParts, shape, text, when, where, whole } from '../read.js';

export const VERSION = 2;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A pain score as it is kept. Within a list, entries with the same `at`, scale, moment, kind and text are one entry. `at`: ISO 8601, UTC. */
export interface PainEntry {
  at: string;
  /** IANA zone the person was in. */
  zone: string;
  /** The two scales are never mixed in one trend. */
  scale: ScoreScale;
  /** 0-10; whole numbers on the NRS, any on the VAS (centimetres of the ten-centimetre line). */
  value: number;
  /** 'before', 'during', 'after', … as the widget names it; at most 40 characters. */
  moment?: string;
  /** How fast it settled, as the widget names it; at most 40 characters. */
  settle?: string;
  /** The person's own words, at most 2000 characters. */
  note?: string;
  /** When the activity it belongs to began: the scores of one check over two nights share it. ISO 8601, UTC. */
  check?: string;
  /** Id of the exercise in `plan` it was about. */
  exercise?: string;
}

/** What makes the water rise, or lets it drain. */
export interface TriggerEntry {
  at: string;
  kind: 'rises' | 'drains';
  text: string;
  /** Id of the factor it feeds. */
  factor?: string;
}

export interface QuestionEntry {
  at: string;
  text: string;
  asked?: boolean;
}

export interface KineRecord {
  version: typeof VERSION;
  /** Present once the person agreed that the device remembers. */
  consent?: { given: string };
  painLog: PainEntry[];
  /** Factor id → level 0-4. */
  factors: Record<string, number>;
  /**
   * The recovery tap and the size of the glass, in the units of the body model; `example`: ids of factors that stand as in the
   * opening story, as nobody set them.
   */
  body: { tap?: number; capacity?: number; example?: string[] };
  /** Steps a day: own baseline, and per day 'YYYY-MM-DD'; whole numbers, 0-200000. */
  steps: { baseline?: number; log: Record<string, number> };
  /** Last input of the protein calculator. */
  protein?: Record<string, Json>;
  /** The plan to build up, as graded-plan reads it. */
  plan?: Record<string, Json>;
  /** What was done of the plan: 'YYYY-MM-DD' → id of the exercise → how much, in its own unit. */
  doses: Record<string, Record<string, number>>;
  triggers: TriggerEntry[];
  questions: QuestionEntry[];
  /** What one widget remembers for itself, by tag. Entries with an `at` in its `log` are kept from both of two tabs. */
  widgets: Record<string, Json>;
}

export const emptyRecord = (): KineRecord => ({
  version: VERSION,
  painLog: [],
  factors: {},
  body: {},
  steps: { log: {} },
  doses: {},
  triggers: [],
  questions: [],
  widgets: {},
});

const iso = when((raw): raw is string => typeof raw === 'string' && /^\d{4}-\d\d-\d\dT/.test(raw) && !!Date.parse(raw));
const word = text(40, 0);
const note = text(2000, 0);
const steps = whole(0, 2e5);
const day = /^\d{4}-\d\d-\d\d$/;
const json = when((raw): raw is Json => raw !== undefined);
const jsonObject = when((raw): raw is Record<string, Json> => isObject(raw));
const pain = shape<PainEntry>(
  {
    at: iso,
    zone: text(64, 0),
    scale: oneOf(['nrs', 'vas']),
    value: number(0, 10),
    moment: word,
    settle: word,
    note,
    check: iso,
    exercise: word,
  },
  ['at', 'zone', 'scale', 'value'],
);

const record = shape<KineRecord>(
  {
    version: oneOf([VERSION]),
    consent: shape<{ given: string }>({ given: iso }, ['given']),
    painLog: list(where(pain, ({ scale, value }) => scale === 'vas' || Number.isInteger(value))),
    factors: dict(/^[a-z][\w-]*$/i, number(0, 4)),
    body: shape<KineRecord['body']>({ tap: number(0, 1e3), capacity: number(0, 1e3), example: list(word) }, []),
    steps: shape<KineRecord['steps']>({ baseline: steps, log: dict(day, steps) }, []),
    protein: jsonObject,
    plan: jsonObject,
    doses: dict(day, dict(/^[a-z][\w-]*$/i, number(0, 1e5))),
    triggers: list(
      shape<TriggerEntry>({ at: iso, kind: oneOf(['rises', 'drains']), text: note, factor: word }, [
        'at',
        'kind',
        'text',
      ]),
    ),
    questions: list(shape<QuestionEntry>({ at: iso, text: note, asked: oneOf([true, false]) }, ['at', 'text'])),
    widgets: dict(/^[a-z]/, json),
  },
  [],
);

/** What is valid of `raw`, with the missing parts empty. `whole`: nothing had to be left out. Never throws. */
export const readRecord = (raw: unknown): { record: KineRecord; whole: boolean } => {
  const { value, problems } = readParts(record, raw);
  const empty = emptyRecord();
  return {
    record: { ...empty, ...value, steps: { ...empty.steps, ...value?.steps }, version: VERSION },
    whole: !problems.length,
  };
};
