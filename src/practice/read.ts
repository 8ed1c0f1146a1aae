/**
 * Reading what came from outside: what is valid is kept; what is not is left out, and told with its place. For settings of a
 * practice, the record on the device, and what a booking server answers. Pure.
 */
import { isObject } from '../platform/is-object.js';

/** `path`: where, as in 'hours[1].from'. 'unknown': no such field. 'type': another shape. 'unsafe': refused content. */
export interface Problem {
  path: string;
  reason: 'unknown' | 'type' | 'unsafe';
}

/** The valid part of `raw`, or undefined; what is left out has been told to `to`. */
export type Read<T> = (raw: unknown, to: Reading) => T | undefined;

/** One reading: where it is, and what it left out. */
export class Reading {
  readonly problems: Problem[] = [];
  /** Keys and indexes down to here; put into words only when there is something to tell. */
  readonly #at: (string | number)[] = [];

  /** Tells that what is read here is left out. */
  lose(reason: Problem['reason'] = 'type'): undefined {
    const path = this.#at.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key)).join('');
    this.problems.push({ path, reason });
  }

  /** Reads what stands under `key`. */
  part<T>(key: string | number, raw: unknown, read: Read<T>): T | undefined {
    this.#at.push(key);
    const found = read(raw, this);
    this.#at.pop();
    return found;
  }
}

const unknown: Read<never> = (_raw, to) => to.lose('unknown');

export const when =
  <T>(test: (raw: unknown) => raw is T): Read<T> =>
  (raw, to) =>
    test(raw) ? raw : to.lose();

/** Of `min` to `max` characters. */
export const text = (max: number, min = 1): Read<string> =>
  when((raw): raw is string => typeof raw === 'string' && raw.length >= min && raw.length <= max);

export const number = (min: number, max: number): Read<number> =>
  when((raw): raw is number => Number.isFinite(raw) && (raw as number) >= min && (raw as number) <= max);

export const whole = (min: number, max: number): Read<number> =>
  when((raw): raw is number => Number.isInteger(raw) && (raw as number) >= min && (raw as number) <= max);

export const oneOf = <T>(of: readonly T[]): Read<T> => when((raw): raw is T => of.includes(raw as T));

/** What may be absent: then nothing is told. */
export const maybe =
  <T>(read: Read<T>, absent: (raw: unknown) => boolean = (raw) => raw === undefined): Read<T> =>
  (raw, to) =>
    absent(raw) ? undefined : read(raw, to);

/** What is read, if `test` says so too. */
export const where =
  <T>(read: Read<T>, test: (value: T) => boolean): Read<T> =>
  (raw, to) => {
    const value = read(raw, to);
    return value === undefined || test(value) ? value : to.lose();
  };

export const list =
  <T>(item: Read<T>, max = Infinity): Read<T[]> =>
  (raw, to) =>
    Array.isArray(raw) && raw.length <= max
      ? raw.map((each, i) => to.part(i, each, item)).filter((each) => each !== undefined)
      : to.lose();

/** fromEntries, not assignment: a key '__proto__' stays an ordinary key. */
const entries =
  (pick: (key: string) => Read<unknown>): Read<Record<string, unknown>> =>
  (raw, to) =>
    isObject(raw)
      ? Object.fromEntries(
          Object.entries(raw)
            .map(([key, value]) => [key, to.part(key, value, pick(key))] as const)
            .filter(([, value]) => value !== undefined),
        )
      : to.lose();

export const dict = <T>(key: RegExp, item: Read<T>): Read<Record<string, T>> =>
  entries((name) => (key.test(name) ? item : unknown)) as Read<Record<string, T>>;

/** An object without one of `must` is none. `other`: what becomes of fields that are not named. */
export const shape = <T extends object>(
  fields: { [K in keyof Required<T>]: Read<Required<T>[K]> },
  must: readonly (keyof T & string)[],
  other: Read<unknown> = unknown,
): Read<T> => {
  const read = entries((key) => (Object.hasOwn(fields, key) ? (fields as Record<string, Read<unknown>>)[key]! : other));
  return (raw, to) => {
    const value = read(raw, to);
    const missing = value && must.find((key) => !(key in value));
    if (!missing) return value as T | undefined;
    if (!(missing in (raw as object))) to.part(missing, undefined, (_raw, at) => at.lose());
    return undefined;
  };
};

/** For `shape`: fields that are not named are nobody's fault, as in the answer of a newer server. */
export const ignore: Read<never> = () => undefined;

/** What is valid of `raw`, and what was left out. */
export const readParts = <T>(read: Read<T>, raw: unknown): { value: T | undefined; problems: Problem[] } => {
  const to = new Reading();
  return { value: read(raw, to), problems: to.problems };
};

/** All of `raw`, or undefined as soon as anything in it is not what it should be. */
export const readWhole = <T>(read: Read<T>, raw: unknown): T | undefined => {
  const { value, problems } = readParts(read, raw);
  return problems.length ? undefined : value;
};

/** A text that is cut rather than refused; '' for anything else. */
export const cutText = (raw: unknown, max: number): string => (typeof raw === 'string' ? raw.slice(0, max) : '');
