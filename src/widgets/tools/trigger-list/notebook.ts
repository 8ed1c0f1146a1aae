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
  now = noted.nothingNoted;
  /** The factors of the page's record. */
  levels: Levels = {};
  readonly memory: Memory;
  /** What was noted here is in the page's record: from then on that says what there is. */
  #written = false;

  constructor(
    private readonly host: Host & { readonly lesson: boolean },
    words: Words<object>,
  ) {
    this.memory = new Memory(host, words, (record) => {
      // Nobody's own notes in a lesson.
      if (host.lesson) return;
      this.now = this.#written ? noted.fromRecord(record) : noted.joined(noted.fromRecord(record), this.now);
      this.levels = readLevels(record.factors) ?? {};
    });
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
    const laid = this.#laid(fn);
    this.now = fn(this.now);
    if (this.memory.store && !this.host.lesson) void this.memory.change(laid);
    this.host.requestUpdate();
  }

  /** As the record is changed: what was noted here before there was one goes with it. */
  #laid(fn: Change): (record: KineRecord) => KineRecord {
    const here = this.now;
    return (record) => {
      const was = noted.fromRecord(record);
      const all = this.#written ? was : noted.joined(was, here);
      this.#written = true;
      return noted.intoRecord(record, fn(all));
    };
  }
}
