// Where what is noticed is written: on the page at once, and on the device once the person agreed. Days are those of where
// the person is.
import { dayOf, noonOf } from '../../../platform/time/zone.js';
import { systemClock } from '../../../platform/time/index.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import type { Levels } from '../../../science/body/factors.js';
import { readLevels } from '../../../science/body/read.js';
import type { Host } from '../../../ui/base/controllers/host.js';
import type { Words } from '../../../ui/base/i18n/words.js';
import { Memory } from '../../../ui/shared/memory/memory.js';
import * as noted from './noted.js';

type Change = (notes: noted.Notes) => noted.Notes;

export class Notebook {
  /** The factors of the page's record. */
  levels: Levels = {};
  readonly memory: Memory;
  #now = noted.nothingNoted;
  /** Noted here, and in no record yet. All else is as the record has it: what is gone there is gone here. */
  #waiting = noted.nothingNoted;
  /** Noted in a lesson: nobody's own. */
  #lesson = noted.nothingNoted;

  constructor(
    private readonly host: Host & { readonly lesson: boolean },
    words: Words<object>,
  ) {
    this.memory = new Memory(host, words, (record) => {
      // Nobody's own notes in a lesson.
      if (host.lesson) return;
      this.#now = noted.joined(noted.fromRecord(record), this.#waiting);
      this.levels = readLevels(record.factors) ?? {};
    });
  }

  get now(): noted.Notes {
    return this.host.lesson ? this.#lesson : this.#now;
  }

  get today(): string {
    return dayOf(systemClock.now(), systemClock.zone());
  }

  /** Whether anything was noted. */
  get begun(): boolean {
    return !!(this.now.triggers.length || this.now.days.length);
  }

  /** Whether today hurt more than usual, where that was said. */
  get more(): boolean | undefined {
    return this.now.days.find(({ at }) => at === noonOf(this.today))?.more;
  }

  /** It was noticed today, or was not after all. */
  again(thing: Pick<noted.Thing, 'kind' | 'text' | 'factor'>, on: boolean): void {
    const { today } = this;
    this.#change((notes) => noted.noticedOn(notes, today, thing, on));
  }

  hurt(more: boolean): void {
    const { today } = this;
    const zone = systemClock.zone();
    this.#change((notes) => noted.hurtOn(notes, today, zone, more));
  }

  feed(key: string, factor: string): void {
    this.#change((notes) => noted.withFactor(notes, key, factor));
  }

  erase(key: string): void {
    this.#change((notes) => noted.withoutThing(notes, key));
  }

  clear(): void {
    this.#change(() => noted.nothingNoted);
  }

  readonly keep = (): void => void this.memory.keep(this.#laid((notes) => notes));

  /** On the page, and into its record where there is one: a first word about keeping is the person's. */
  #change(fn: Change): void {
    if (this.host.lesson) this.#lesson = fn(this.#lesson);
    else {
      this.#now = fn(this.#now);
      if (this.memory.store) void this.memory.change(this.#laid(fn));
      else this.#waiting = fn(this.#waiting);
    }
    this.host.requestUpdate();
  }

  /** As the record is changed: what was noted here before there was one goes with it. */
  #laid(fn: Change): (record: KineRecord) => KineRecord {
    return (record) => {
      const all = noted.joined(noted.fromRecord(record), this.#waiting);
      this.#waiting = noted.nothingNoted;
      return noted.intoRecord(record, fn(all));
    };
  }
}
