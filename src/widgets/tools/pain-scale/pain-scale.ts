// <pain-scale>: a pain score, its moment, how fast it settles, and what that means in words. Rules: science/pain.
import type { TemplateResult } from 'lit';
import { readText } from '../../../platform/storage/read-text.js';
import { parsePlain } from '../../../science/input/plain-number.js';
import type { Moment } from '../../../science/pain/advice.js';
import type { notYet, Settle } from '../../../science/pain/settling.js';
import { isScore, limitOr } from '../../../science/pain/scale.js';
import { round } from '../../../ui/base/drawing/path.js';
import { asWritten, fallback, FieldElement, html, Later, property } from '../../../ui/base/index.js';
import type { Answer, Answered } from './later/answer.js';
import { slider, zoneWords } from './pain-scale.parts.js';
import { painScalePicture } from './pain-scale.picture.js';
import { styles } from './pain-scale.styles.js';
import type { PainScaleTexts } from './strings/nl.js';

/**
 * How much pain, when, and how fast it settles; the answer says what that means. A form control.
 *
 * @summary Pain from 0 to 10 (NRS or VAS) with the limit that is acceptable during and after exercise.
 * @event {Event} input - While the person moves the slider.
 * @event {Event} change - When the person has set a score, a moment or how fast it settled.
 * @csspart picture - The walk on the slope.
 * @csspart lead - The slider and its numbers.
 * @csspart range - The slider itself.
 * @csspart controls - When, and how fast it settles.
 * @csspart answer - What the score means, in words.
 * @csspart consent - The question whether this device may remember the scores.
 * @cssState filled - A score is set.
 */
export class PainScaleElement extends FieldElement<PainScaleTexts> {
  static override widget = {
    tag: 'pain-scale',
    claims: [
      'pain-scale-range',
      'pain-acceptable-max',
      'pain-part-of-recovery',
      'pain-duration-counts',
      'pain-settles-within',
      'pain-tell-therapist',
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** The score, 0 to 10, as text; whole numbers on the NRS. Anything else counts as not filled in. */
  @property() value = '';
  /** `nrs` (whole numbers 0 to 10) or `vas` (a line without numbers, tenths). */
  @property() scale: 'nrs' | 'vas' = 'nrs';
  /** Moment of the score: `before`, `during` or `after`. */
  @property() moment: Moment | (string & {}) = '';
  /** How fast the pain settled: `hour`, `same-day`, `48h`, `longer`, or `not-yet` while nobody can know. */
  @property() settle: Settle | typeof notYet | (string & {}) = '';
  /** Highest score that is still acceptable, 0 to 10; 5 when absent or not a score. */
  @property({ attribute: 'max-ok', type: Number }) maxOk?: number;

  /** What only a score needs. No network: the scale itself works. */
  private readonly later = new Later<Answer>(
    this,
    () => import('./later/answer.js').then((part) => new part.Answer(this)),
    true,
  );
  /** Whether a person has set something: from then on nothing on screen goes away. */
  private touched = false;

  protected override readonly kept = ['value', 'moment', 'settle'];

  /** The score as a number, or undefined. */
  get valueAsNumber(): number | undefined {
    const value = parsePlain(String(this.value ?? ''), true);
    if (value === undefined || !isScore(value)) return undefined;
    return this.vas ? value : Math.round(value);
  }

  protected override get formValue(): string | null {
    return this.valueAsNumber === undefined ? null : String(this.valueAsNumber);
  }

  protected override reset(): void {
    asWritten(this, { value: '', moment: '', settle: '' });
    this.later.part?.forget();
  }

  override willUpdate(): void {
    if (this.valueAsNumber !== undefined || this.moment || readText('kinekit:record')) this.later.need();
  }

  protected override view(t: PainScaleTexts): TemplateResult {
    const value = this.valueAsNumber;
    const limit = limitOr(this.maxOk);
    const { moment, scale, settle, off, lesson, number } = this;
    const score = { value, limit, moment, settle, scale, off, lesson, number };
    const start = html`<div class="said">
      <h3>${t.start}</h3>
      <p>${t.startMore}</p>
    </div>`;
    const late = this.later.part?.ready;
    // Until it is known when, a score is neither acceptable nor too much: picture and slider take no side.
    const plain = (value !== undefined || !!moment) && !late?.judges(moment);
    // A score from the page: the fallback content stays until the answer is there too, so that nothing moves twice.
    if ((value !== undefined || moment) && !late && this.later.part !== null && !this.touched) return fallback();
    return this.frame(t, {
      picture: painScalePicture(
        this.size.picture(),
        { value, limit, plain, gait: late?.gait(score), between: late && ((scene) => late.marks(score, scene)) },
        zoneWords(t, number(limit), number(this.vas ? limit : Math.min(10, limit + 1))),
      ),
      lead: slider(t, {
        value,
        limit: plain ? 10 : limit,
        vas: this.vas,
        said: number(value ?? 0),
        disabled: off,
        onInput: this.onInput,
        onChange: this.onSet,
      }),
      controls: late?.questions(score, this.onAnswer),
      answer: late ? late.said(score, start, this.onClear) : start,
      moving: late?.moving,
    });
  }

  private get vas(): boolean {
    return this.scale === 'vas';
  }

  private readonly number = (value: number): string => this.words.number(round(value));

  private move(value: number): void {
    this.touched = true;
    this.value = String(value);
    this.later.part?.moves();
  }

  private readonly onInput = (value: number): void => {
    this.move(value);
    this.typed();
  };

  private readonly onSet = (value: number): void => {
    this.move(value);
    this.changed();
  };

  private readonly onAnswer = (answered: Answered): void => {
    Object.assign(this, answered);
    this.changed();
  };

  private readonly onClear = (): void => {
    this.value = this.settle = '';
    this.later.part?.forget();
    this.changed();
    this.focus();
  };
}
