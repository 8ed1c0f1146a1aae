/** Pain scores in order of time, in columns. Pure; how they are read: read-pain-log.ts. */

export type ScoreScale = 'nrs' | 'vas';

/** One score, as it is worked with; the record keeps it as a `PainEntry`. `at`: ms since 1970; `zone`: IANA; `value`: 0-10. */
export interface PainScore {
  readonly at: number;
  readonly zone: string;
  readonly scale: ScoreScale;
  readonly value: number;
  readonly note?: string;
  /** Name of the cycle it belongs to, as whoever wrote it down calls it. */
  readonly cycle?: string;
  readonly moment?: string;
  readonly settle?: string;
}

/**
 * Why a row was left out: no time that exists, no number, outside 0-10, a fraction on the NRS, a scale that is neither,
 * no row at all, more cells than there are columns, something else than pain, or the very same score twice.
 */
export type Fault = 'time' | 'value' | 'range' | 'fraction' | 'scale' | 'shape' | 'cells' | 'other' | 'twice';
export type Faults = Partial<Record<Fault, number>>;

/** A row that was left out. */
export interface Lost {
  /** Its place: in a list from 0, in a file as a spreadsheet numbers it. */
  readonly row: number;
  readonly why: Fault;
}

/** What few scores carry. */
export type Texts = Pick<PainScore, 'note' | 'cycle' | 'moment' | 'settle'>;

/**
 * Scores in order of time, in columns: ten years of hours as one object each would cost the first picture. `reading`
 * gives one whole; `readings` makes all of them, at each call.
 */
export interface PainLog {
  /** ms since 1970, never falling. */
  readonly at: Float64Array;
  readonly value: Float64Array;
  /** 1 where the score was given on a VAS, 0 on an NRS. */
  readonly vas: Uint8Array;
  /** Places in `zones`. */
  readonly zone: Uint16Array;
  /** IANA names. */
  readonly zones: readonly string[];
  /** By place, for those that have any. */
  readonly texts: ReadonlyMap<number, Texts>;
  readonly faults: Faults;
  /** The first of the rows that were left out, but for those that were there twice. */
  readonly lost: readonly Lost[];
  /** Readings whose zone this machine does not know: their moment or their day is taken in `zone` instead. */
  readonly strangeZones: number;
}

/** The score at place `i`. */
export const readingOf = ({ at, value, vas, zone, zones, texts }: PainLog, i: number): PainScore => ({
  at: at[i]!,
  zone: zones[zone[i]!]!,
  scale: vas[i] ? 'vas' : 'nrs',
  value: value[i]!,
  ...texts.get(i),
});

/** All scores, each whole: for a file, a table's export; not for a picture. */
export const readingsOf = (log: PainLog): PainScore[] => Array.from(log.at, (_, i) => readingOf(log, i));

/** The scores at `places`, in that order. */
export function chosenOf(log: PainLog, places: ArrayLike<number>): PainLog {
  const n = places.length;
  const at = new Float64Array(n);
  const value = new Float64Array(n);
  const vas = new Uint8Array(n);
  const zone = new Uint16Array(n);
  const texts = new Map<number, Texts>();
  for (let i = 0; i < n; i++) {
    const place = places[i]!;
    at[i] = log.at[place]!;
    value[i] = log.value[place]!;
    vas[i] = log.vas[place]!;
    zone[i] = log.zone[place]!;
    const said = log.texts.get(place);
    if (said) texts.set(i, said);
  }
  return { ...log, at, value, vas, zone, texts };
}

/** How many rows could not be read: not those that were simply there twice, nor those of something else than pain. */
export const leftOut = (faults: Faults): number =>
  Object.entries(faults).reduce((sum, [why, count]) => sum + (why === 'twice' || why === 'other' ? 0 : count), 0);

/** Whether anything is to be told of what was read. */
export const hasFaults = ({ faults, strangeZones }: PainLog): boolean =>
  strangeZones > 0 || Object.values(faults).some(Boolean);
