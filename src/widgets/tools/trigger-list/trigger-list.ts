// <trigger-list>: what somebody noticed, day by day, with and without it counted. Rules: science/pain/noticed.
import { formatList } from '../../../platform/locale/format-list.js';
import { factorIds, type Levels } from '../../../science/body/factors.js';
import { Later, property, type TemplateResult } from '../../../ui/base/index.js';
import { FactorsChangedEvent } from '../../../ui/body/factors-changed.js';
import { EachMinute, keepRow, LessonElement } from '../../../ui/shared/index.js';
import { exampleDays, examplePond, exampleThing } from './example.js';
import { Notebook } from './notebook.js';
import { asked, each, keyOf, noticedDays, pondOf, thingsOf, tidy, type Kind, type Thing } from './noted.js';
import { told } from './trigger-list.answer.js';
import { form } from './trigger-list.parts.js';
import { triggerListPicture, type Drawn } from './trigger-list.picture.js';
import { styles } from './trigger-list.styles.js';
import type { TriggerListTexts } from './strings/nl.js';

/**
 * What somebody noticed on a day, and whether it hurt more: days with it and without are counted side by side, and never
 * called a cause. What belongs to a factor can be laid into the glass, where every picture of the body follows it.
 *
 * @summary What makes the water rise or drain, by day, with and without it counted before anything is said.
 * @event {Event} input - While the person types.
 * @event {Event} change - When the person has noted something, or how the day hurt.
 * @event {FactorsChangedEvent} kine-factors-changed - When the person laid what was noticed into the glass.
 * @csspart picture - The pond under clouds, with the pipe that drains it; clouds and pipe say 'today again'.
 * @csspart controls - Writing down, what is there again today, and how today hurt.
 * @csspart answer - The days with and without, in words.
 */
export class TriggerListElement extends LessonElement<TriggerListTexts> {
  static override widget = {
    tag: 'trigger-list',
    claims: [
      'glass-picture',
      'glass-own-triggers',
      'glass-fills-unnoticed',
      'glass-factors',
      'pain-flare-meaning',
      'pain-flare-hours',
      'pain-flare-sitting',
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** What the practice asks to watch for that may make it rise, by commas. */
  @property() rises = '';
  /** What the practice asks to watch for that may let it drain, by commas. */
  @property() drains = '';

  private readonly book = new Notebook(this, this.words);
  /** A page left open over midnight is of the new day. */
  protected readonly clock = new EachMinute(this);
  /** All that was noticed, once there is something. */
  private readonly later = new Later(this, () => import('./later/list.js'));
  private empty = false;
  /** What the answer speaks of. */
  private chosen?: string;

  protected override view(t: TriggerListTexts): TemplateResult {
    const { now, today, begun } = this.book;
    const noted = thingsOf(now);
    const things = each([...noted, ...asked('rises', this.rises), ...asked('drains', this.drains)]);
    const own = begun || !!things.length;
    const pond = own ? pondOf(now, today) : examplePond;
    if (begun) this.later.need();
    return this.frame(t, {
      picture: triggerListPicture(
        this.size.picture(1.22, 1.7, 2.2),
        { ...pond, ...this.drawn(t, own ? things : undefined) },
        t,
      ),
      controls: form(t, {
        empty: this.empty,
        things,
        today,
        more: this.book.more,
        onType: this.onType,
        onNote: (kind, text) => this.onNote(t, kind, tidy(text), things),
        onAgain: (key, on) =>
          this.onAgain(
            t,
            things.find((thing) => thing.key === key)!,
            on,
          ),
        onMore: (more) => this.noted(() => this.book.hurt(more)),
      }),
      answer: told(t, {
        days: own ? noticedDays(now) : exampleDays,
        what: own ? this.spoken(noted) : { key: exampleThing, text: '' },
        pond,
        example: !own,
        number: this.words.number,
        acts: keepRow({
          keep: this.unlessLesson(() => ({ t, memory: this.book.memory, onKeep: this.book.keep })),
          changed: begun,
          clear: t.clear,
          onClear: this.onClear,
        }),
      }),
      more: this.unlessLesson(() =>
        this.later.part?.list(t, {
          things: noted,
          today,
          levels: this.book.levels,
          number: this.words.number,
          join: (words) => formatList(words, this.words.locale),
          onFactor: (key, factor) => this.noted(() => this.book.feed(key, factor)),
          onErase: (key) => this.noted(() => this.book.erase(key)),
          onGlass: (levels) => void this.onGlass(levels),
        }),
      ),
    });
  }

  /** What was noted last, else what rose most often. */
  private spoken(things: readonly Thing[]): Thing | undefined {
    const often = [...things].sort(
      (a, b) => Number(b.kind === 'rises') - Number(a.kind === 'rises') || b.days.length - a.days.length,
    );
    return things.find(({ key }) => key === this.chosen) ?? often[0];
  }

  private drawn(t: TriggerListTexts, things?: readonly Thing[]): { clouds: Drawn[]; pipe: Drawn | undefined } {
    if (!things) {
      const [nights = '', drive = '', walk = ''] = t.example;
      return { clouds: [nights, drive].map((word) => ({ word, today: true })), pipe: { word: walk, today: true } };
    }
    const all = (kind: Kind): Drawn[] =>
      things
        .filter((thing) => thing.kind === kind)
        .map((thing) => {
          const today = thing.days.includes(this.book.today);
          return { word: thing.text, today, onPress: () => this.onAgain(t, thing, !today) };
        });
    return { clouds: all('rises'), pipe: all('drains')[0] };
  }

  /** What a person noted, told to the page. */
  private noted(act: () => void): void {
    act();
    this.changed();
  }

  private readonly onType = (): void => {
    this.empty = false;
    this.requestUpdate();
    this.typed();
  };

  private onNote(t: TriggerListTexts, kind: Kind, text: string, things: readonly Thing[]): boolean {
    this.empty = !text;
    const key = keyOf({ kind, text });
    if (text) this.onAgain(t, things.find((thing) => thing.key === key) ?? { key, kind, text }, true);
    else this.requestUpdate();
    return !!text;
  }

  private onAgain(t: TriggerListTexts, thing: Pick<Thing, 'key' | 'kind' | 'text' | 'factor'>, on: boolean): void {
    this.chosen = thing.key;
    // What is called as a factor of the body is that factor.
    const known = factorIds.find((id) => t.factors[id].toLowerCase() === thing.text.toLowerCase());
    const factor = thing.factor ?? (thing.kind === 'rises' ? known : undefined);
    this.noted(() => this.book.again({ ...thing, factor }, on));
  }

  private async onGlass(levels: Levels): Promise<void> {
    const body = await this.later.part!.weigh(this.book.memory, levels);
    this.changed();
    this.dispatchEvent(new FactorsChangedEvent(body));
  }

  private readonly onClear = (): void => {
    this.empty = false;
    this.noted(() => this.book.clear());
    this.acted = false;
  };
}
