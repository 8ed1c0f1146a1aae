// <magnesium-guide>: magnesium on a plate and on a label, and what the sources say. Rules: science/food/magnesium.
import { formatNumber } from '../../../platform/locale/format.js';
import type { Json, KineRecord } from '../../../practice/record/schema.js';
import { isObject } from '../../../platform/is-object.js';
import { lineMg, magnesiumClaims, type LabelField, type Salt } from '../../../science/food/magnesium.js';
import { plateFoods, type PlateFood } from '../../../science/food/magnesium-foods.js';
import type { Sex } from '../../../science/food/protein.js';
import { asWritten, fold, html, Later, property, type TemplateResult } from '../../../ui/base/index.js';
import { answer, keepRow, LessonElement, Memory, NumberFields } from '../../../ui/shared/index.js';
import type { Folds } from './later/folds.js';
import { labelPicture } from './label.picture.js';
import { asked, folds, labelForm, labelWords, plateForm, plateWords } from './magnesium-guide.parts.js';
import { tablePicture } from './magnesium-guide.picture.js';
import { styles } from './magnesium-guide.styles.js';
import { foodsOf, labelOf, numberIn, saltOf, sexOf, tableOf, sideOf, type Applies, type Side } from './reading.js';
import type { MagnesiumGuideTexts } from './strings/nl.js';

const tag = 'magnesium-guide';
const written = { shows: '', sex: '', foods: '', salt: '', mg: '', times: '' };
const kept = ['sex', 'foods', 'salt', 'mg', 'times'] as const;

/**
 * How much magnesium common foods bring, against the European daily value; and what the label of a supplement says, against the
 * line of 250 mg. First asks whether kidneys or heart, medicines, pregnancy or breastfeeding, or an age under 18 apply: there
 * is a number only after the person answered 'none of these', which no attribute can do. Two sources disagree: both are shown.
 *
 * @summary Magnesium on a plate and on the label of a supplement, with European daily values and both sources’ positions.
 * @event {Event} input - While the person types.
 * @event {Event} change - When the person has answered, chosen a food, or said what a label says.
 * @csspart picture - The table with plates as wide as their magnesium, or the bottle beside its measure.
 * @csspart controls - What is asked first; then the plates, or what the label says.
 * @csspart answer - How much it is, in words, or whom to ask.
 * @cssState filled - The person answered that none of the conditions applies.
 */
export class MagnesiumGuideElement extends LessonElement<MagnesiumGuideTexts> {
  static override widget = {
    tag: 'magnesium-guide',
    claims: magnesiumClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** What is looked at: `plate` or `label`; `plate` when absent or neither. */
  @property() shows: Side | (string & {}) = '';
  /** Whose daily value: `female` or `male`; anything else counts as not chosen. */
  @property() sex: Sex | (string & {}) = '';
  /** What is on the table, with spaces: `bread-wholewheat oats almonds chickpeas-cooked rice-brown-cooked banana`. */
  @property() foods = '';
  /** Form on the label: `citrate`, `glycinate`, `oxide`, `carbonate` or `unknown`; anything else counts as not said. */
  @property() salt: Salt | (string & {}) = '';
  /** Milligrams of magnesium in one pill or sachet, 1 to 1000, as text. */
  @property() mg = '';
  /** How many of them a day, 1 to 12, as text. */
  @property() times = '';

  /** Only a person answers this. Never kept. */
  private applies: Applies | undefined;
  private readonly fields = new NumberFields(this);
  private readonly later: Later<Folds> = new Later(
    this,
    () => import('./later/folds.js').then((late) => new late.Folds(this, (mg) => this.words.current?.mg(mg) ?? mg)),
    true,
  );
  private readonly memory = new Memory(this, this.words, (record) => this.recall(record), true);

  override willUpdate(): void {
    this.state('filled', this.applies === 'none');
  }

  protected override view(t: MagnesiumGuideTexts): TemplateResult {
    const free = this.applies === 'none';
    const onLabel = free && sideOf(this.shows) === 'label';
    const question = asked(t, this.applies, this.onApplies);
    return this.frame(t, {
      picture: onLabel ? this.bottle(t) : this.table(t, free),
      controls: free ? html`${fold(t.asked, question)}${onLabel ? this.labelForm(t) : this.plates(t)}` : question,
      answer: html`${this.answer(t, onLabel)}${this.applies && !free ? '' : folds(t, this.later.part?.ready, free, this.write)}`,
    });
  }

  private readonly write = (value: number): string =>
    formatNumber(value, this.words.locale, { maximumFractionDigits: 2 });

  /** The plates that are on the table: an example before anyone answered, and none where a number does not fit. */
  private get chosen(): readonly PlateFood[] {
    const { applies } = this;
    return applies === 'none' ? foodsOf(this.foods) : applies ? [] : plateFoods.slice(0, 4);
  }

  private table(t: MagnesiumGuideTexts, free: boolean): TemplateResult {
    const { items, daily } = tableOf(this.chosen, free ? sexOf(this.sex) : undefined);
    const onPress = free ? (food: PlateFood): void => this.onFood(food, false) : undefined;
    return tablePicture(
      this.size.picture(1.3, 1.9, 2.7),
      { items, daily, onPress, numbers: free || !this.applies },
      { names: t.plates, mg: (mg) => this.write(Math.round(mg)), note: this.applies ? '' : t.example },
    );
  }

  private bottle(t: MagnesiumGuideTexts): TemplateResult {
    const day = labelOf(this.mg, this.times);
    const salt = saltOf(this.salt);
    const { write } = this;
    return labelPicture(
      this.size.picture(1.3, 1.9, 2.7),
      { total: day.ok ? day.total : undefined, line: lineMg },
      {
        bottle: [
          salt ? t.saltShort[salt] : '',
          day.ok ? `${write(numberIn('times', this.times)!)} × ${t.mg(write(numberIn('mg', this.mg)!))}` : '',
          day.ok ? t.perDay(write(day.total)) : '',
        ],
        total: day.ok ? write(day.total) : '',
        line: write(lineMg),
        earth: t.small,
      },
    );
  }

  private plates(t: MagnesiumGuideTexts): TemplateResult {
    const { onSex, onFood } = this;
    return plateForm(t, { sex: sexOf(this.sex), foods: this.chosen, onSex, onFood }, this.write);
  }

  private labelForm(t: MagnesiumGuideTexts): TemplateResult {
    const { fields, onSalt, onType } = this;
    const texts = { mg: String(this.mg ?? ''), times: String(this.times ?? '') };
    return labelForm(t, { salt: saltOf(this.salt), texts, fields, onSalt, onType }, this.write);
  }

  private answer(t: MagnesiumGuideTexts, onLabel: boolean): TemplateResult {
    const { applies } = this;
    const [head, body] = !applies
      ? t.first
      : applies !== 'none'
        ? t.refused[applies]
        : onLabel
          ? labelWords(t, labelOf(this.mg, this.times), saltOf(this.salt), this.write)
          : plateWords(t, tableOf(this.chosen, sexOf(this.sex)), this.write);
    const other = html`<button class="button primary" type="button" @click=${this.onSide}>
      ${onLabel ? t.toPlate : t.toLabel}
    </button>`;
    return answer({
      head,
      body,
      actions: keepRow({
        first: applies === 'none' ? other : undefined,
        keep:
          applies === 'none' ? this.unlessLesson(() => ({ t, memory: this.memory, onKeep: this.onKeep })) : undefined,
        changed: this.acted,
        clear: t.clear,
        onClear: this.onClear,
      }),
    });
  }

  private recall({ widgets }: KineRecord): void {
    const own = widgets[tag];
    // What the page or the person said goes before what the device remembers.
    if (this.lesson || this.acted || !isObject(own) || kept.some((name) => this[name])) return;
    for (const name of kept) if (typeof own[name] === 'string') this[name] = own[name];
  }

  private set(change: Partial<Record<(typeof kept)[number] | 'shows', string>>): void {
    Object.assign(this, change);
    this.changed();
  }

  private readonly onApplies = (applies: Applies): void => {
    this.applies = applies;
    this.changed();
  };

  private readonly onSide = (): void => this.set({ shows: sideOf(this.shows) === 'label' ? 'plate' : 'label' });
  private readonly onSex = (sex: Sex): void => this.set({ sex });
  private readonly onSalt = (salt: Salt): void => this.set({ salt });

  private readonly onFood = (food: PlateFood, on: boolean): void => {
    const rest = this.chosen.filter((each) => each !== food);
    this.set({ foods: (on ? [...rest, food] : rest).join(' ') });
  };

  private readonly onType = (field: LabelField, text: string, done: boolean): void => {
    if (done) return this.set({ [field]: text });
    this[field] = text;
    this.typed();
  };

  private readonly onKeep = (): void => {
    const own: Record<string, Json> = Object.fromEntries(kept.map((name) => [name, String(this[name] ?? '')]));
    void this.memory.keep((record) => ({ ...record, widgets: { ...record.widgets, [tag]: own } }));
  };

  private readonly onClear = (): void => {
    asWritten(this, written);
    this.applies = undefined;
    this.fields.rest();
    this.changed();
    this.acted = false;
    this.focus();
  };
}
