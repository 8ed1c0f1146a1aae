// What pain-scale says and offers once there is a score: the advice, how fast it settles, the scores of other moments in
// the picture, keeping. Fetched when a person reaches for the scale, so that a page that is only read does not pay for it.
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { systemClock } from '../../../../platform/clock.js';
import { advice, type Moment } from '../../../../science/pain/advice.js';
import { settleTimes, type Settle } from '../../../../science/pain/settling.js';
import type { Host } from '../../../../ui/controllers/host.js';
import { Memory } from '../../../../ui/controllers/memory.js';
import type { Words } from '../../../../ui/i18n/words.js';
import { adopt } from '../../../../ui/lazy/adopt.js';
import { oneOf } from '../../../../ui/parts/choices.js';
import { keep } from '../../../../ui/parts/icons.js';
import { buttonStyles } from '../../../../ui/styles/button.styles.js';
import type { Scene } from '../pain-scale.picture.js';
import type { PainScaleTexts } from '../strings/nl.js';
import { marks } from './marks.js';
import type { AnswerTexts } from './strings/nl.js';

export { strings } from './strings/index.js';

type Texts = PainScaleTexts & AnswerTexts;

/** What the scale stands at. `number` writes a figure as the reader's language does. */
export interface Score {
  readonly value: number;
  readonly limit: number;
  readonly moment: Moment | undefined;
  readonly settle: string;
  readonly scale: 'nrs' | 'vas';
  readonly off: boolean;
  readonly number: (value: number) => string;
}

/** `text` when it is one of the answers. */
const settled = (text: string): Settle | undefined => settleTimes.find((time) => time === text);

export class Answer {
  /** The scores of other moments: they stay in the picture. */
  private earlier: Partial<Record<Moment, number>> = {};
  private readonly memory: Memory;

  constructor(host: Host, words: Words<object>) {
    adopt(host, buttonStyles);
    this.memory = new Memory(host, words);
  }

  /** The score so far belongs to the moment it was given for. */
  leave(moment: Moment | undefined, value: number | undefined): void {
    if (moment && value !== undefined) this.earlier = { ...this.earlier, [moment]: value };
  }

  forget(): void {
    this.earlier = {};
  }

  /** The scores of other moments than `now`, placed in the picture where they keep clear of the rest. */
  marks(t: PainScaleTexts, now: Moment | undefined, scene: Scene): SVGTemplateResult {
    const others = (Object.keys(this.earlier) as Moment[]).filter((moment) => moment !== now);
    return marks(
      scene,
      others.map((moment) => ({ value: this.earlier[moment]!, word: t[moment].toLowerCase() })),
    );
  }

  /** How fast it settles: asked after an exercise, when there is something to settle. */
  settling(t: Texts, { value, moment, settle, off }: Score, onChoose: (settle: Settle) => void): unknown {
    return moment === 'after' && value
      ? oneOf({
          legend: t.settles,
          name: 'settle',
          as: 'chips',
          options: settleTimes.map((time) => ({ value: time, label: t[time] })),
          chosen: settled(settle),
          disabled: off,
          onChoose,
        })
      : nothing;
  }

  /** The advice in words, and keeping. */
  said(t: Texts, score: Score, onClear: () => void): TemplateResult {
    const { value, limit, moment, off, number } = score;
    const { zone, key } = advice(value, moment ?? 'during', settled(score.settle), limit);
    const head = { none: t.headNone, acceptable: t.headEasy, 'too-much': t.headHard }[zone];
    return html`<div class="said">
        <h3>${head(number(value))}</h3>
        <p>${t.advice[key](number(limit))}</p>
      </div>
      <div class="actions">
        <button class="button primary" type="button" ?disabled=${off} @click=${() => this.keep(score)}>
          ${keep()}${t.keep}
        </button>
        <button class="quiet" type="button" ?disabled=${off} @click=${onClear}>${t.clear}</button>
      </div>
      ${this.memory.note ?? html`<p class="small">${t.frame.onlyHere}</p>`}`;
  }

  private keep({ value, moment, settle, scale }: Score): void {
    const at = new Date(systemClock.now()).toISOString();
    const entry = {
      at,
      zone: systemClock.zone(),
      scale,
      value,
      ...(moment && { moment }),
      ...(moment === 'after' && settled(settle) && { settle }),
    };
    void this.memory.keep((record) => ({ ...record, painLog: [...record.painLog, entry] }));
  }
}
