// What pain-scale asks and says once a person reaches for it, or where this device kept scores: when, how fast it settles,
// the advice, the scores of other moments in the picture, keeping. Fetched then, so that a page that is only read does not
// pay for it.
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatDate } from '../../../../platform/locale/format-date.js';
import { systemClock } from '../../../../platform/time/clock.js';
import { debounced } from '../../../../platform/time/debounce.js';
import type { KineRecord, PainEntry } from '../../../../practice/record/schema.js';
import { advice, type Moment } from '../../../../science/pain/advice.js';
import { notYet, settleTimes, type Settle } from '../../../../science/pain/settling.js';
import { limitHolds } from '../../../../science/pain/zones.js';
import type { Host } from '../../../../ui/base/controllers/host.js';
import { keepRow } from '../../../../ui/shared/memory/keep-row.js';
import { Memory } from '../../../../ui/shared/memory/memory.js';
import { Words } from '../../../../ui/base/i18n/words.js';
import { adopt } from '../../../../ui/later/common/adopt-styles.js';
import { radioGroup } from '../../../../ui/shared/controls/radio-group.js';
import { buttonStyles } from '../../../../ui/shared/controls/button.styles.js';
import { choiceStyles } from '../../../../ui/shared/controls/choice.styles.js';
import { moreTokens } from '../../../../ui/shared/controls/tokens.js';
import type { Scene } from '../pain-scale.picture.js';
import { keptOf, settledIn, type Kept } from './kept.js';
import { marks } from './marks.js';
import { weary } from './weary.js';
import { strings } from './strings/index.js';
import type { AnswerTexts } from './strings/nl.js';

/** What the scale stands at. `number` writes a figure as the reader's language does. */
export interface Score {
  readonly value: number | undefined;
  readonly limit: number;
  readonly moment: string;
  readonly settle: string;
  readonly scale: 'nrs' | 'vas';
  readonly off: boolean;
  /** Shown in a lesson: nothing is kept, and nothing of anybody is shown. */
  readonly lesson: boolean;
  readonly number: (value: number) => string;
}

/** What a person answered beside the score; another moment comes with its own score, if it has one. */
export type Answered = { moment: Moment; value?: string } | { settle: Settle | typeof notYet };

const moments: readonly Moment[] = ['before', 'during', 'after'];
const settles = [...settleTimes, notYet] as const;
/** A hand that rests so long, in ms, is done: then the answer is read out, once. */
const rest = 400;

/** `text` when it is one of `values`. */
const one = <V extends string>(values: readonly V[], text: string | undefined): V | undefined =>
  values.find((value) => value === text);

export class Answer {
  /** Whether the slider is being moved. */
  moving = false;
  /** Whether the moment is still being chosen: the arrow keys lead over others to the one that is meant. */
  private choosing = false;
  /** The scores of other moments: they stay in the picture. */
  private earlier: Partial<Record<Moment, number>> = {};
  /** Turns each time the slider came to rest. */
  private turn = false;
  private log: readonly PainEntry[] = [];
  /** Answered here: how fast a score that was kept has settled. */
  private settled?: { readonly entry: PainEntry; readonly settle: Settle };
  private readonly opened = systemClock.now();
  private readonly words: Words<AnswerTexts>;
  private readonly memory: Memory;

  constructor(private readonly host: Host) {
    adopt(host, moreTokens, choiceStyles, buttonStyles);
    this.words = new Words<AnswerTexts>(host, strings);
    this.memory = new Memory(host, this.words, (record) => this.recall(record), true);
  }

  /** This, once its words are there. */
  get ready(): this | undefined {
    return this.words.current && this;
  }

  /** Whether a score at this moment is acceptable or too much. */
  judges(moment: string): boolean {
    return limitHolds(moment);
  }

  forget(): void {
    this.earlier = {};
  }

  /** The slider moves: the answer follows it, and is read out when it rests. */
  moves(): void {
    this.moving = true;
    this.choosing = false;
    this.rests.call();
  }

  /** The scores of other moments than `now`, and the last one kept, placed where they keep clear of the rest. */
  marks({ moment: now, scale, lesson }: Score, scene: Scene): SVGTemplateResult {
    const t = this.words.current!;
    const { last } = this.kept(scale, lesson);
    return marks(scene, [
      ...(last ? [{ value: last.value, word: t.lastTime }] : []),
      ...moments.flatMap((moment) => {
        const value = moment === now ? undefined : this.earlier[moment];
        return value === undefined ? [] : [{ value, word: t[moment].toLowerCase() }];
      }),
    ]);
  }

  /** How the person in the picture goes with so much pain. */
  gait({ value, limit, moment }: Score): ReturnType<typeof weary> | undefined {
    return value === undefined ? undefined : weary(value, this.judges(moment) ? limit : undefined);
  }

  /** When it was, and after an exercise with something to settle: how fast it settles. */
  questions({ value, moment, settle, off }: Score, onAnswer: (answered: Answered) => void): TemplateResult {
    const t = this.words.current!;
    const now = one(moments, moment);
    const done = (event: Event): void => {
      const next = (event as FocusEvent).relatedTarget;
      this.choosing &&= (event.currentTarget as Element).contains(next as Node | null);
    };
    return html`<div @pointerdown=${done} @focusout=${done}>
        ${radioGroup({
          legend: t.when,
          name: 'moment',
          options: moments.map((each) => ({ value: each, label: t[each] })),
          chosen: now,
          disabled: off,
          onChoose: (next) => {
            if (!now || this.choosing) {
              this.choosing = true;
              return onAnswer({ moment: next });
            }
            // The score so far belongs to the moment it was given for, and says nothing of another.
            this.earlier = { ...this.earlier, [now]: value };
            onAnswer({ moment: next, value: String(this.earlier[next] ?? '') });
          },
        })}
      </div>
      ${
        now === 'after' && value
          ? this.settling('settle', t.settles, settles, one(settles, settle), off, (time) => onAnswer({ settle: time }))
          : nothing
      }`;
  }

  /** The advice in words, and keeping; without a score what was kept before, and what it left open. */
  said(score: Score, start: TemplateResult, onClear: () => void): TemplateResult {
    const { value, off, lesson, scale } = score;
    const t = this.words.current!;
    if (value === undefined) return html`${start}${this.lastTime(score)}`;
    const { last } = this.kept(scale, lesson);
    const said = this.advice(score, value);
    // An array and what is in it are drawn with nodes of their own each: what came to rest is new, so it is read out.
    return html`${this.turn ? [said] : said}${last ? html`<p class="small">${this.sayLast(last, score)}</p>` : nothing}${keepRow(
      {
        keep: lesson ? undefined : { t, memory: this.memory, onKeep: () => this.keep(value, score) },
        changed: true,
        clear: t.clear,
        disabled: off,
        onClear,
      },
    )}`;
  }

  private readonly rests = debounced(() => {
    this.moving = false;
    this.turn = !this.turn;
    this.host.requestUpdate();
  }, rest);

  private advice({ limit, moment, settle, lesson, number }: Omit<Score, 'value'>, value: number): TemplateResult {
    const t = this.words.current!;
    const { verdict, key } = advice(value, one(moments, moment), one(settles, settle), limit);
    const heads = { none: t.headNone, acceptable: t.headEasy, 'too-much': t.headHard };
    const head = verdict ? heads[verdict] : t.headPlain;
    return html`<div class="said">
      <h3>${head(number(value))}</h3>
      <p>${t.advice[key](number(limit))} ${key.endsWith('wait') && !lesson ? t.askAgain : nothing}</p>
    </div>`;
  }

  /** How fast it settles, as chips. */
  private settling<V extends Settle | typeof notYet>(
    name: string,
    legend: string,
    times: readonly V[],
    chosen: V | undefined,
    disabled: boolean,
    onChoose: (time: V) => void,
  ): TemplateResult {
    const t = this.words.current!;
    const options = times.map((time) => ({ value: time, label: t[time] }));
    return radioGroup<V>({ legend, name, as: 'chips', options, chosen, disabled, onChoose });
  }

  private kept(scale: PainEntry['scale'], lesson: boolean): Kept {
    return lesson ? {} : keptOf(this.log, scale, this.opened);
  }

  private day({ at }: PainEntry): string {
    const timeZone = systemClock.zone();
    return formatDate(Date.parse(at), this.words.locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  }

  private sayLast(entry: PainEntry, { number }: Score): string {
    const t = this.words.current!;
    const moment = one(moments, entry.moment);
    return t.last(this.day(entry), number(entry.value), moment ? t.atMoment[moment] : '');
  }

  /** The last score kept, and where nobody said how fast it settled, that question again. */
  private lastTime(score: Score): unknown {
    const { scale, lesson, off, number } = score;
    const t = this.words.current!;
    const { last, open } = this.kept(scale, lesson);
    if (!last) return nothing;
    const { settled } = this;
    const asked = open ?? settled?.entry;
    return html`<p class="small">${this.sayLast(last, score)}</p>
      ${
        asked &&
        this.settling(
          'settled',
          t.settled(this.day(asked), number(asked.value)),
          settleTimes,
          one(settleTimes, settled?.settle),
          off,
          (settle) => {
            this.settled = { entry: asked, settle };
            void this.memory.change((record) => ({ ...record, painLog: settledIn(record.painLog, asked, settle) }));
            this.host.requestUpdate();
          },
        )
      }
      ${settled && this.advice({ ...score, moment: 'after', settle: settled.settle }, settled.entry.value)}`;
  }

  private recall({ painLog }: KineRecord): void {
    this.log = painLog;
    // What is erased is gone here too.
    if (!painLog.length) delete this.settled;
  }

  private keep(value: number, { moment, settle, scale }: Score): void {
    const entry = {
      at: new Date(systemClock.now()).toISOString(),
      zone: systemClock.zone(),
      scale,
      value,
      ...(one(moments, moment) && { moment }),
      ...(moment === 'after' && one(settleTimes, settle) && { settle }),
    };
    void this.memory.keep((record) => ({ ...record, painLog: [...record.painLog, entry] }));
  }
}
