// What a widget notes with its moment, day after day: on the page at once, on the device once the person agreed.
import { isObject } from '../../../platform/is-object.js';
import { systemClock } from '../../../platform/time/clock.js';
import { dayOf, zoneOrUtc } from '../../../platform/time/zone.js';
import type { Json, KineRecord } from '../../../practice/record/schema.js';
import type { Host } from '../../base/controllers/host.js';
import type { Words } from '../../base/i18n/words.js';
import { Memory } from './memory.js';

/** `at`: ISO 8601, UTC; `zone`: where the person was then. */
export interface Noted {
  readonly at: string;
  readonly zone: string;
}

/** An entry to note: its moment is now where it brings none. */
type Entry<E> = E extends Noted ? Omit<E, keyof Noted> & Partial<Noted> : never;

/** More than a year of five a day: what is older says nothing a visit needs. */
const most = 2000;

const isNoted = (raw: unknown): raw is Noted =>
  isObject(raw) && typeof raw.zone === 'string' && typeof raw.at === 'string' && !Number.isNaN(Date.parse(raw.at));

/** What is valid of what a widget kept; `fits` says what else an entry must have. */
export const logOf = <E extends Noted>(
  kept: Json | undefined,
  fits: (raw: Noted & Record<string, unknown>) => boolean,
) =>
  (isObject(kept) && Array.isArray(kept.log) ? kept.log : []).filter(
    (raw) => isNoted(raw) && fits(raw as Noted & Record<string, unknown>),
  ) as unknown as readonly E[];

/** Both, each moment once and as the second has it, in the order of time. */
export const together = <E extends Noted>(one: readonly E[], other: readonly E[]): readonly E[] =>
  [...new Map([...one, ...other].map((each) => [each.at, each])).values()]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .slice(-most);

/** The calendar day of an entry, where the person was then. */
export const dayNoted = ({ at, zone }: Noted): string => dayOf(Date.parse(at), zoneOrUtc(zone));

export interface DiaryOf<E extends Noted> {
  /** Under which name the record keeps it. */
  readonly tag: string;
  readonly fits: (raw: Noted & Record<string, unknown>) => boolean;
  /** What the widget remembers beside its entries, to keep and as it was kept. */
  readonly own?: () => Record<string, Json>;
  readonly recall?: (own: Record<string, Json>, log: readonly E[]) => void;
}

export class Diary<E extends Noted> {
  readonly memory: Memory;
  #log: readonly E[] = [];
  /** Noted here, and in no record yet. All else is as the record has it: what is gone there is gone here. */
  #waiting: readonly E[] = [];
  /** Noted in a lesson: nobody's own. */
  #lesson: readonly E[] = [];

  constructor(
    private readonly host: Host & { readonly lesson: boolean },
    words: Words<object>,
    private readonly of: DiaryOf<E>,
  ) {
    this.memory = new Memory(host, words, ({ widgets }) => {
      // Nobody's own values in a lesson.
      if (host.lesson) return;
      const own = widgets[of.tag];
      const kept = logOf<E>(own, of.fits);
      this.#log = together(kept, this.#waiting);
      if (isObject(own)) of.recall?.(own as Record<string, Json>, this.log);
    });
  }

  get log(): readonly E[] {
    return this.host.lesson ? this.#lesson : this.#log;
  }

  /** Those of today, where the person is now. */
  get today(): readonly E[] {
    const day = dayOf(systemClock.now(), systemClock.zone());
    return this.log.filter((entry) => dayNoted(entry) === day);
  }

  /** Notes this now; `entry` may bring its own moment. */
  add(entry: Entry<E>): void {
    const now = { at: new Date(systemClock.now()).toISOString(), zone: systemClock.zone() };
    const noted = [{ ...now, ...entry } as unknown as E];
    if (this.host.lesson) this.#lesson = together(this.#lesson, noted);
    else {
      this.#log = together(this.#log, noted);
      this.#waiting = together(this.#waiting, noted);
      this.changed();
    }
  }

  /** Into the page's record, where there is one: a first word about keeping is the person's. */
  changed(): void {
    if (this.memory.store && !this.host.lesson) void this.memory.change(this.#note);
  }

  /** Changes what was noted, here and everywhere: what `change` leaves out is gone. */
  rewrite(change: (log: readonly E[]) => readonly E[]): void {
    if (this.host.lesson) return void (this.#lesson = change(this.#lesson));
    this.#log = change(this.#log);
    if (this.memory.store) void this.memory.change((record) => this.#written(record, change));
    else this.#waiting = change(this.#waiting);
  }

  /** Takes out what was noted here and everywhere. */
  clear(): void {
    this.rewrite(() => []);
  }

  readonly keep = (): void => {
    void this.memory.keep(this.#note);
  };

  readonly #note = (record: KineRecord): KineRecord => this.#written(record, (log) => log);

  #written(record: KineRecord, change: (log: readonly E[]) => readonly E[]): KineRecord {
    const log = change(together(logOf<E>(record.widgets[this.of.tag], this.of.fits), this.#waiting));
    this.#waiting = [];
    const kept = {
      ...this.of.own?.(),
      ...(log.length && { log: log.map((each) => ({ ...each }) as unknown as Json) }),
    };
    return { ...record, widgets: { ...record.widgets, [this.of.tag]: kept } };
  }
}
