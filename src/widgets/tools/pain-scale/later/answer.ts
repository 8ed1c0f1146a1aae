// What pain-scale asks and says once a person reaches for it: when, how fast it settles, the advice, the scores of other
// moments in the picture, keeping. Fetched then, so that a page that is only read does not pay for it.
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { systemClock } from '../../../../platform/time/clock.js';
import { advice, type Moment } from '../../../../science/pain/advice.js';
import { settleTimes, type Settle } from '../../../../science/pain/settling.js';
import { limitHolds } from '../../../../science/pain/zones.js';
import type { Host } from '../../../../ui/base/controllers/host.js';
import { keepRow } from '../../../../ui/shared/memory/keep-row.js';
import { Memory } from '../../../../ui/shared/memory/memory.js';
import { Words } from '../../../../ui/base/i18n/words.js';
import { adopt } from '../../../../ui/later/common/adopt-styles.js';
import { radioGroup } from '../../../../ui/shared/controls/radio-group.js';
import { buttonStyles } from '../../../../ui/shared/controls/button.styles.js';
import { choiceStyles } from '../../../../ui/shared/controls/choice.styles.js';
import type { Scene } from '../pain-scale.picture.js';
import { marks } from './marks.js';
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
  readonly number: (value: number) => string;
}

/** What a person answered beside the score. */
export type Answered = { moment: Moment } | { settle: Settle };

const moments: readonly Moment[] = ['before', 'during', 'after'];

/** `text` when it is one of `values`. */
const one = <V extends string>(values: readonly V[], text: string): V | undefined =>
  values.find((value) => value === text);

export class Answer {
  /** The scores of other moments: they stay in the picture. */
  private earlier: Partial<Record<Moment, number>> = {};
  private readonly words: Words<AnswerTexts>;
  private readonly memory: Memory;

  constructor(host: Host) {
    adopt(host, choiceStyles, buttonStyles);
    this.words = new Words<AnswerTexts>(host, strings);
    this.memory = new Memory(host, this.words, undefined, true);
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

  /** The scores of other moments than `now`, placed in the picture where they keep clear of the rest. */
  marks(now: string, scene: Scene): SVGTemplateResult {
    const t = this.words.current!;
    return marks(
      scene,
      moments.flatMap((moment) => {
        const value = moment === now ? undefined : this.earlier[moment];
        return value === undefined ? [] : [{ value, word: t[moment].toLowerCase() }];
      }),
    );
  }

  /** When it was, and after an exercise with something to settle: how fast it settles. */
  questions({ value, moment, settle, off }: Score, onAnswer: (answered: Answered) => void): TemplateResult {
    const t = this.words.current!;
    const now = one(moments, moment);
    return html`${radioGroup({
      legend: t.when,
      name: 'moment',
      options: moments.map((each) => ({ value: each, label: t[each] })),
      chosen: now,
      disabled: off,
      onChoose: (next) => {
        // The score so far belongs to the moment it was given for.
        if (now && value !== undefined) this.earlier = { ...this.earlier, [now]: value };
        onAnswer({ moment: next });
      },
    })}${
      now === 'after' && value
        ? radioGroup({
            legend: t.settles,
            name: 'settle',
            as: 'chips',
            options: settleTimes.map((time) => ({ value: time, label: t[time] })),
            chosen: one(settleTimes, settle),
            disabled: off,
            onChoose: (time) => onAnswer({ settle: time }),
          })
        : nothing
    }`;
  }

  /** The advice in words, and keeping. */
  said(value: number, score: Score, onClear: () => void): TemplateResult {
    const t = this.words.current!;
    const { limit, moment, settle, off, number } = score;
    const { verdict, key } = advice(value, one(moments, moment), one(settleTimes, settle), limit);
    const heads = { none: t.headNone, acceptable: t.headEasy, 'too-much': t.headHard };
    const head = verdict ? heads[verdict] : t.headPlain;
    return html`<div class="said">
        <h3>${head(number(value))}</h3>
        <p>${t.advice[key](number(limit))}</p>
      </div>
      ${keepRow({
        keep: { t, memory: this.memory, onKeep: () => this.keep(value, score) },
        changed: true,
        clear: t.clear,
        disabled: off,
        onClear,
      })}`;
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
