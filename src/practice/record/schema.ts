/**
 * The shape of the on-device record, and the reader that keeps what is valid of any JSON. Pure; downloaded with the
 * store, so every rule here pays for its bytes. A new field needs a new version and a row in migrate.ts.
 */
import { isObject } from '../../platform/is-object.js';

export const VERSION = 1;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Within a list, entries with the same `at`, scale, moment, kind and text are one entry. `at`: ISO 8601, UTC. */
export interface PainEntry {
  at: string;
  /** IANA zone the person was in. */
  zone: string;
  /** The two scales are never mixed in one trend. */
  scale: 'nrs' | 'vas';
  /** 0-10; whole numbers on the NRS, any on the VAS (centimetres of the ten-centimetre line). */
  value: number;
  /** 'before', 'during', 'after', … as the widget names it; at most 40 characters. */
  moment?: string;
  /** How fast it settled, as the widget names it; at most 40 characters. */
  settle?: string;
  /** The person's own words, at most 2000 characters. */
  note?: string;
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
  /** The recovery tap and the size of the glass, in the units of the body model. */
  body: { tap?: number; capacity?: number };
  /** Steps a day: own baseline, and per day 'YYYY-MM-DD'; whole numbers, 0-200000. */
  steps: { baseline?: number; log: Record<string, number> };
  /** Last input of the protein calculator. */
  protein?: Record<string, Json>;
  plan?: Record<string, Json>;
  triggers: TriggerEntry[];
  questions: QuestionEntry[];
  /** What one widget remembers for itself, by tag. */
  widgets: Record<string, Json>;
}

export const emptyRecord = (): KineRecord => ({
  version: VERSION,
  painLog: [],
  factors: {},
  body: {},
  steps: { log: {} },
  triggers: [],
  questions: [],
  widgets: {},
});

/** The valid part of `raw`, or undefined; calls `lose` for whatever is left out. */
type Read = (raw: unknown, lose: () => void) => unknown;
type Test = (raw: unknown) => unknown;

const when =
  (test: Test): Read =>
  (raw, lose) =>
    test(raw) ? raw : lose();

/** fromEntries, not assignment: a key '__proto__' stays an ordinary key. */
const entries =
  (pick: (key: string) => Read | undefined): Read =>
  (raw, lose) =>
    isObject(raw)
      ? Object.fromEntries(
          Object.entries(raw)
            .map(([key, value]) => [key, (pick(key) ?? lose)(value, lose)] as const)
            .filter(([, value]) => value !== undefined),
        )
      : lose();

const shape = (
  fields: Record<string, Read>,
  must = '',
  also: (value: Record<string, unknown>) => boolean = () => true,
): Read => {
  const read = entries((key) => (Object.hasOwn(fields, key) ? fields[key] : undefined));
  return (raw, lose) => {
    const value = read(raw, lose) as Record<string, unknown> | undefined;
    if (!value) return;
    return must.split(' ').every((key) => !key || key in value) && also(value) ? value : lose();
  };
};

const dict = (key: RegExp, read: Read): Read => entries((name) => (key.test(name) ? read : undefined));

const list =
  (read: Read): Read =>
  (raw, lose) =>
    Array.isArray(raw) ? raw.map((item) => read(item, lose)).filter((item) => item !== undefined) : lose();

const text = (max: number): Read => when((raw) => typeof raw === 'string' && raw.length <= max);
const number = (max: number, whole?: boolean): Read =>
  when(
    (raw) => (whole ? Number.isInteger(raw) : Number.isFinite(raw)) && (raw as number) >= 0 && (raw as number) <= max,
  );
const one = (...of: unknown[]): Read => when((raw) => of.includes(raw));
const iso = when((raw) => /^\d{4}-\d\d-\d\dT/.test(raw as string) && Date.parse(raw as string));
const word = text(40);
const note = text(2000);
const steps = number(2e5, true);
const json = when((raw) => raw !== undefined);
const jsonObject = when(isObject);

const record = shape({
  version: one(VERSION),
  consent: shape({ given: iso }, 'given'),
  painLog: list(
    shape(
      { at: iso, zone: text(64), scale: one('nrs', 'vas'), value: number(10), moment: word, settle: word, note },
      'at zone scale value',
      ({ scale, value }) => scale === 'vas' || Number.isInteger(value),
    ),
  ),
  factors: dict(/^[a-z][\w-]*$/i, number(4)),
  body: shape({ tap: number(1e3), capacity: number(1e3) }),
  steps: shape({ baseline: steps, log: dict(/^\d{4}-\d\d-\d\d$/, steps) }),
  protein: jsonObject,
  plan: jsonObject,
  triggers: list(shape({ at: iso, kind: one('rises', 'drains'), text: note, factor: word }, 'at kind text')),
  questions: list(shape({ at: iso, text: note, asked: one(true, false) }, 'at text')),
  widgets: dict(/^[a-z]/, json),
});

/** What is valid of `raw`, with the missing parts empty. `whole`: nothing had to be left out. Never throws. */
export const readRecord = (raw: unknown): { record: KineRecord; whole: boolean } => {
  let whole = true;
  const found = (record(raw, () => void (whole = false)) ?? {}) as Partial<KineRecord>;
  const empty = emptyRecord();
  return {
    record: { ...empty, ...found, steps: { ...empty.steps, ...found.steps }, version: VERSION },
    whole,
  };
};
