// <protein-calculator>: grams of protein a day and per meal, on a curve and on a plate. Rules: science/food.
import { formatNumber } from '../../../platform/locale/format.js';
import { tellProteinNeed } from '../../../practice/protein-need.js';
import type { Json, KineRecord } from '../../../practice/record/schema.js';
import { needOf } from '../../../science/food/bricks.js';
import type { PlateStyle } from '../../../science/food/plate.js';
import type { ProteinGoal, Sex } from '../../../science/food/protein.js';
import { asWritten, FieldElement, html, Later, nothing, property, saysYes, state } from '../../../ui/base/index.js';
import type { Fault, TemplateResult } from '../../../ui/base/index.js';
import { keepRow, Memory, NumberFields } from '../../../ui/shared/index.js';
import { claims } from './claims.js';
import { ProteinChangedEvent } from './events.js';
import { form } from './protein-calculator.form.js';
import { invite, platesOf, said, type Write } from './protein-calculator.parts.js';
import { proteinHeight, proteinPicture } from './protein-calculator.picture.js';
import { styles } from './protein-calculator.styles.js';
import { fields, first, goalOf, kept, limits, numberIn, read, sexOf } from './reading.js';
import type { Applies, Field, Reading } from './reading.js';
import type { ProteinCalculatorTexts } from './strings/nl.js';

/**
 * Grams of protein a day for adults who strength-train seriously. First asks whether kidney disease, pregnancy,
 * breastfeeding, an age under 18 or another sport applies: a number appears only after the person answered 'none of
 * these', also when the page sets all the rest, and no attribute answers for them. The answer is never kept.
 * With a BMI of 30 or more there is no number either. Where there is none, a sentence says whom to ask.
 * A form control: its value is the number of grams a day (the lower end of a range).
 *
 * @summary Protein a day and per meal from sex, weight and goal, for adults to whom none of its exclusions applies.
 * @event {Event} input - While the person types.
 * @event {ProteinChangedEvent} kine-protein-changed - After the person changed something; carries grams and meals only.
 * @csspart picture - The day's plates with bricks.
 * @csspart controls - The question who it is not for; sex, weight, height and age; goal, meals and food in a fold.
 * @csspart answer - The grams, or what to answer first, or whom to ask.
 * @csspart extra - What a meal is on a plate.
 * @cssState filled - There is a number of grams.
 */
export class ProteinCalculatorElement extends FieldElement<ProteinCalculatorTexts> {
  static override widget = {
    tag: 'protein-calculator',
    claims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** `male` or `female`; anything else counts as not chosen. */
  @property() sex: Sex | (string & {}) = '';
  /** Body weight in kg, 30 to 250, as text; a comma is a decimal mark in nl, fr and de. */
  @property() weight = '';
  /** Height in cm, 120 to 230, or in metres, as text. Without it there is no number: it says what the weight stands for. */
  @property() height = '';
  /** Age in years as text. Under 18 there is no number. */
  @property() age = '';
  /** `growth` (default), `safe` or `flexible`; from 65 there is one range for all. */
  @property() goal: ProteinGoal | (string & {}) = 'growth';
  /** Meals a day, 1 to 6, as text; 4 when absent. */
  @property() meals = '4';
  /** Whether the person eats mostly plant-based. */
  @property({ type: Boolean, converter: saysYes }) plant = false;

  /** Only a person answers this. */
  @state() private applies?: Applies;
  @state() private plateChoice?: PlateStyle;
  private touched = false;
  private readonly fields = new NumberFields(this);
  private read?: readonly [of: string, reading: Reading];

  protected override readonly kept = [...kept, 'plant'];
  private readonly later = new Later(this, () => import('./later/folds.js'), true);
  private readonly memory = new Memory(this, this.words, (record) => this.recall(record), true);

  /** Grams a day as text, or empty where there is no number. Setting it to an empty string clears the weight. */
  get value(): string {
    return this.formValue ?? '';
  }
  set value(value: string) {
    if (!value) this.weight = '';
  }

  protected override get formValue(): string | null {
    const reading = this.reading();
    return reading.kind === 'answer' ? String(reading.chosen.gramsPerDay[0]) : null;
  }

  protected override fault(t: ProteinCalculatorTexts): Fault | undefined {
    const reading = this.reading();
    return reading.kind === 'fault'
      ? { flags: { badInput: true }, message: this.sentence(t, reading.field) }
      : undefined;
  }

  protected override reset(): void {
    asWritten(this, first);
    this.plant = this.hasAttribute('plant');
    this.applies = this.plateChoice = undefined;
    this.fields.rest();
    this.share();
  }

  protected override view(t: ProteinCalculatorTexts): TemplateResult {
    const reading = this.reading();
    const meals = this.count ?? 4;
    const answer = reading.kind === 'answer' ? reading.chosen : undefined;
    if (answer) this.later.need();
    const { part } = this.later;
    const plates = platesOf(t, meals, answer, this.write);
    const size = this.size.picture();
    return this.frame(t, {
      picture: proteinPicture({ ...size, height: proteinHeight(plates, size.width, size.em, size.letter) }, plates),
      controls: this.controls(t),
      answer: this.answer(t, reading, meals),
      more:
        answer && part
          ? part.plateFold(
              t,
              answer.perMeal[0],
              this.plateChoice ?? (this.plant ? 'plant' : 'animal'),
              this.write,
              (style) => (this.plateChoice = style),
              this.off,
            )
          : nothing,
    });
  }

  /** What stands in a field: a page may have set a number. */
  private text(name: Field): string {
    return String(this[name] ?? '') || (name === 'meals' ? '4' : '');
  }

  private get count(): number | undefined {
    return numberIn('meals', this.text('meals'));
  }

  private readonly write: Write = (value, options = { maximumFractionDigits: 2 }) =>
    formatNumber(value, this.words.locale, options);

  /** What can be said now; worked out once for what is set. */
  private reading(): Reading {
    const { applies, sex, goal, plant } = this;
    const [weight = '', height = '', age = '', meals = ''] = fields.map((name) => this.text(name));
    const typed = { applies, sex: sexOf(sex), goal: goalOf(goal), weight, height, age, meals, plant };
    const key = JSON.stringify(typed);
    if (this.read?.[0] !== key) this.read = [key, read(typed)];
    return this.read![1];
  }

  private sentence(t: ProteinCalculatorTexts, field: Field): string {
    const [low, high] = limits[field];
    return t.fault[field](this.write(low), this.write(high));
  }

  private controls(t: ProteinCalculatorTexts): TemplateResult {
    return form(t, {
      applies: this.applies,
      sex: sexOf(this.sex),
      goal: goalOf(this.goal),
      plant: this.plant,
      off: this.off,
      fields: this.fields,
      text: (name) => this.text(name),
      sentence: (name) => this.sentence(t, name),
      write: (value) => this.write(value, { maximumFractionDigits: 1, useGrouping: false }),
      onType: (name, text) => {
        this[name] = text;
        this.typed();
      },
      onSettle: (name, text) => {
        this[name] = text;
        this.tell();
      },
      onSet: (change) => {
        Object.assign(this, change);
        this.tell();
      },
    });
  }

  private answer(t: ProteinCalculatorTexts, reading: Reading, meals: number): TemplateResult {
    if (reading.kind !== 'answer') return invite(t, reading);
    const { part } = this.later;
    return html`${said(t, reading, meals, this.write)}
    ${keepRow({
      keep: this.lesson ? undefined : { t, memory: this.memory, onKeep: this.onKeep },
      changed: true,
      clear: t.clear,
      disabled: this.off,
      onClear: this.onClear,
    })}
    ${part ? part.curveFold(t, this.size, reading, goalOf(this.goal), this.write) : nothing}`;
  }

  private input(): Record<string, Json> {
    const { sex, weight, height, age, goal, meals, plant } = this;
    return { sex, weight, height, age, goal, meals, plant };
  }

  private take(from: Record<string, unknown>): void {
    for (const key of kept) if (typeof from[key] === 'string') this[key] = from[key];
    if (typeof from['plant'] === 'boolean') this.plant = from['plant'];
  }

  private recall({ protein }: KineRecord): void {
    // What the page or the person said goes before what the device remembers.
    if (this.lesson || this.touched || this.weight || !protein?.['weight']) return;
    this.touched = true;
    this.take(protein);
  }

  /** Other widgets on this page find the grams here, or that there are none. */
  private share(): void {
    const reading = this.reading();
    tellProteinNeed(reading.kind === 'answer' ? needOf(reading.chosen, reading.all.flexible) : undefined);
  }

  /** After a person's act: the page hears of it. */
  private tell(): void {
    this.touched = true;
    const reading = this.reading();
    const grams = reading.kind === 'answer' ? reading.chosen.gramsPerDay : undefined;
    this.changed();
    this.dispatchEvent(new ProteinChangedEvent(grams, this.count));
    this.share();
  }

  private readonly onClear = (): void => {
    Object.assign(this, first);
    this.plant = false;
    this.applies = undefined;
    this.tell();
    this.focus();
  };

  private readonly onKeep = (): void => {
    const protein = this.input();
    void this.memory.keep((record) => ({ ...record, protein }));
  };
}
