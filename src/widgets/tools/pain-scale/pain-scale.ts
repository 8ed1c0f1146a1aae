// <pain-scale>: a pain score, its moment, how fast it settles, and what that means in words. Rules: science/pain.
import type { PropertyValues } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatNumber } from '../../../platform/format.js';
import { systemClock } from '../../../platform/clock.js';
import { parsePlain } from '../../../science/input/number.js';
import { advice, type Moment } from '../../../science/pain/advice.js';
import { settleTimes, type Settle } from '../../../science/pain/settling.js';
import { isScore, limitOr } from '../../../science/pain/zones.js';
import { Memory } from '../../../ui/controllers/memory.js';
import { FieldElement } from '../../../ui/field.js';
import { oneOf } from '../../../ui/parts/choices.js';
import { keep } from '../../../ui/parts/icons.js';
import { property, state } from '../../../ui/property.js';
import { choiceStyles } from '../../../ui/styles/choice.styles.js';
import { controlStyles } from '../../../ui/styles/controls.styles.js';
import { rangeStyles } from '../../../ui/styles/range.styles.js';
import { frameStyles } from '../../../ui/styles/frame.styles.js';
import {
  amberTokens,
  base,
  emberTokens,
  leafTokens,
  personTokens,
  sceneTokens,
  waterTokens,
} from '../../../ui/styles/tokens.js';
import { slider, zoneWords } from './pain-scale.parts.js';
import { painScalePicture } from './pain-scale.picture.js';
import { styles } from './pain-scale.styles.js';
import { strings } from './strings/index.js';
import type { PainScaleTexts } from './strings/nl.js';

const moments = ['before', 'during', 'after'] as const;
const one = <V extends string>(values: readonly V[], value: string | undefined): V | undefined =>
  values.find((v) => v === value);

/**
 * How much pain, when, and how fast it settles; the answer says what that means. A form control.
 *
 * @summary Pain from 0 to 10 (NRS or VAS) with the limit that is acceptable during and after exercise.
 * @tag pain-scale
 *
 * @slot - Fallback content, shown until the widget is ready and for good if the script never arrives.
 * @slot note - The practice's own words, above the foot.
 *
 * @event {Event} input - While the person moves the slider.
 * @event {Event} change - When the person has set a score, a moment or how fast it settled.
 *
 * @csspart frame - The widget's box.
 * @csspart head - Title and purpose.
 * @csspart title - The heading.
 * @csspart purpose - The sentence under the heading.
 * @csspart picture - The walk on the slope.
 * @csspart lead - The slider and its numbers.
 * @csspart range - The slider itself.
 * @csspart controls - When, and how fast it settles.
 * @csspart answer - What the score means, in words.
 * @csspart foot - Sources, help and the standing line.
 * @csspart help-button - Opens the red flags.
 * @csspart help - The dialog with red flags.
 * @csspart sources - The list of claims and references.
 * @csspart consent - The question whether this device may remember.
 *
 * @cssproperty [--kine-accent=#206493] - Colour of thumb and primary button; its lightness is held in a readable range.
 * @cssproperty [--kine-radius=1.25em] - Radius of the frame.
 *
 * @cssState filled - A score is set.
 *
 * @claims pain-scale-range, pain-acceptable-max, pain-settles-within, pain-duration-counts, pain-part-of-recovery, pain-tell-therapist
 */
export class PainScaleElement extends FieldElement<PainScaleTexts> {
  static override tag = 'pain-scale';
  static override strings = strings;
  static override claims = [
    'pain-scale-range',
    'pain-acceptable-max',
    'pain-part-of-recovery',
    'pain-duration-counts',
    'pain-settles-within',
    'pain-tell-therapist',
  ];
  static override styles = [
    base,
    waterTokens,
    leafTokens,
    amberTokens,
    emberTokens,
    sceneTokens,
    personTokens,
    frameStyles,
    controlStyles,
    choiceStyles,
    rangeStyles,
    styles,
  ];

  /** The score, 0 to 10, as text; whole numbers on the NRS. Anything else counts as not filled in. */
  @property() value = '';
  /** `nrs` (whole numbers 0 to 10) or `vas` (a line without numbers, tenths). */
  @property() scale: 'nrs' | 'vas' = 'nrs';
  /** Moment of the score: `before`, `during` or `after`. */
  @property() moment = '';
  /** How fast the pain settled: `hour`, `same-day`, `48h` or `longer`. */
  @property() settle = '';
  /** Highest score that is still acceptable, 0 to 10; 5 when absent or not a score. */
  @property({ attribute: 'max-ok', type: Number }) maxOk?: number;

  @state() private earlier: Partial<Record<Moment, number>> = {};
  private readonly memory = new Memory(this, this.words);
  private initial?: string;

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
    this.value = this.initial ?? '';
    this.moment = this.getAttribute('moment') ?? '';
    this.settle = this.getAttribute('settle') ?? '';
    this.earlier = {};
  }

  protected override restore(value: string): void {
    this.value = value;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'value') this.initial = value ?? '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.internals.states[this.valueAsNumber === undefined ? 'delete' : 'add']('filled');
  }

  protected override view(t: PainScaleTexts): TemplateResult {
    const value = this.valueAsNumber;
    const limit = limitOr(this.maxOk);
    const moment = one(moments, this.moment);
    return this.frame(t, {
      title: t.title,
      purpose: t.purpose,
      picture: this.picture(t, value, limit, moment),
      lead: slider(t, {
        value,
        limit,
        vas: this.vas,
        said: value === undefined ? '' : this.number(value),
        disabled: this.off,
        onInput: this.onInput,
        onChange: this.onSet,
      }),
      controls: html`${oneOf({
        legend: t.when,
        name: 'moment',
        options: moments.map((m) => ({ value: m, label: t[m] })),
        chosen: moment,
        disabled: this.off,
        onChoose: this.onMoment,
      })}${
        moment === 'after' && value
          ? oneOf({
              legend: t.settles,
              name: 'settle',
              as: 'chips',
              options: settleTimes.map((s) => ({ value: s, label: t[s] })),
              chosen: one(settleTimes, this.settle),
              disabled: this.off,
              onChoose: this.onSettle,
            })
          : nothing
      }`,
      answer: this.answer(t, value, limit, moment),
    });
  }

  private get vas(): boolean {
    return this.scale === 'vas';
  }

  private number(value: number): string {
    return formatNumber(value, this.words.locale, { maximumFractionDigits: 1 });
  }

  private picture(
    t: PainScaleTexts,
    value: number | undefined,
    limit: number,
    moment: Moment | undefined,
  ): TemplateResult {
    const marks = moments.flatMap((m) => {
      const score = m === moment ? undefined : this.earlier[m];
      return score === undefined ? [] : [{ value: score, word: t[m].toLowerCase() }];
    });
    const from = this.vas ? limit : Math.min(10, limit + 1);
    return painScalePicture(
      this.size.picture(),
      { value, limit, marks },
      zoneWords(t, this.number(limit), this.number(from)),
    );
  }

  private answer(
    t: PainScaleTexts,
    value: number | undefined,
    limit: number,
    moment: Moment | undefined,
  ): TemplateResult {
    if (value === undefined)
      return html`<div class="said">
        <h3>${t.start}</h3>
        <p>${t.startMore}</p>
      </div>`;
    const said = advice(value, moment ?? 'during', one(settleTimes, this.settle), limit);
    const head = { none: t.headNone, acceptable: t.headEasy, 'too-much': t.headHard }[said.zone];
    return html`<div class="said">
        <h3>${head(this.number(value))}</h3>
        <p>${t.advice[said.key](this.number(limit))}</p>
      </div>
      <div class="actions">
        <button class="button primary" type="button" ?disabled=${this.off} @click=${this.onKeep}>
          ${keep()}${t.keep}
        </button>
        <button class="quiet" type="button" ?disabled=${this.off} @click=${this.onClear}>${t.clear}</button>
      </div>
      ${this.memory.note ?? html`<p class="small">${t.frame.onlyHere}</p>`}`;
  }

  private readonly onInput = (value: number): void => {
    this.value = String(value);
    this.typed();
  };

  private readonly onSet = (value: number): void => {
    this.value = String(value);
    this.changed();
  };

  private readonly onMoment = (moment: Moment): void => {
    // The score so far belongs to the moment it was given for: it stays in the picture as a mark.
    const value = this.valueAsNumber;
    const was = one(moments, this.moment);
    if (was && value !== undefined) this.earlier = { ...this.earlier, [was]: value };
    this.moment = moment;
    this.changed();
  };

  private readonly onSettle = (settle: Settle): void => {
    this.settle = settle;
    this.changed();
  };

  private readonly onClear = (): void => {
    this.value = '';
    this.settle = '';
    this.earlier = {};
    this.changed();
    this.focus();
  };

  private readonly onKeep = (): void => {
    const value = this.valueAsNumber;
    if (value === undefined) return;
    const at = new Date(systemClock.now()).toISOString();
    const { moment, settle, scale } = this;
    void this.memory.keep((record) => ({
      ...record,
      painLog: [
        ...record.painLog,
        {
          at,
          zone: systemClock.zone(),
          scale,
          value,
          ...(moment && { moment }),
          ...(moment === 'after' && settle && { settle }),
        },
      ],
    }));
  };
}
