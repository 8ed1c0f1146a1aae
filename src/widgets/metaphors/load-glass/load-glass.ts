// <load-glass>: what runs in, what runs out, how big the glass is; and four weeks of it. Rules: science/body.
import { html, nothing, type TemplateResult, type PropertyValues } from 'lit';
import { formatNumber } from '../../../platform/format.js';
import { prefersReducedMotion, onMotionChange } from '../../../platform/motion.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import type { FactorId, Level, Levels } from '../../../science/body/factors.js';
import { glassLevel, glassWord, type BodyState } from '../../../science/body/model.js';
import type { ChangeId, Day } from '../../../science/body/simulate.js';
import { Memory } from '../../../ui/controllers/memory.js';
import { Player } from '../../../ui/controllers/player.js';
import { KineElement } from '../../../ui/element.js';
import { FactorsChangedEvent } from '../../../ui/events/factors-changed.js';
import { keep, play } from '../../../ui/parts/icons.js';
import { property, state } from '../../../ui/property.js';
import { choiceStyles } from '../../../ui/styles/choice.styles.js';
import { controlStyles } from '../../../ui/styles/controls.styles.js';
import { frameStyles } from '../../../ui/styles/frame.styles.js';
import { levelRowStyles } from '../../../ui/styles/level-row.styles.js';
import { rangeStyles } from '../../../ui/styles/range.styles.js';
import { base, emberTokens, leafTokens, sceneTokens, waterTokens } from '../../../ui/styles/tokens.js';
import { daysAnswer, daysControls, knobs, pours, ways, type DaysModel } from './load-glass.parts.js';
import { loadGlassHeight, loadGlassPicture } from './load-glass.picture.js';
import { styles } from './load-glass.styles.js';
import { days, example, fourWeeks, heaviest, poured, readBody } from './state.js';
import { strings } from './strings/index.js';
import type { LoadGlassTexts } from './strings/nl.js';

/**
 * The glass: load runs in, recovery lets it out, capacity is its size. Shares factors, recovery and capacity with every
 * other picture of the body on the page, and after consent with the practice's other pages.
 *
 * @summary Load and capacity as a glass of water, with the two ways to keep it from running over.
 * @tag load-glass
 *
 * @slot - Fallback content, shown until the widget is ready and for good if the script never arrives.
 * @slot note - The practice's own words, above the foot.
 *
 * @event {Event} input - While the person moves recovery or the size of the glass.
 * @event {Event} change - When the person has changed factors, recovery or size.
 * @event {FactorsChangedEvent} kine-factors-changed - After the same, with `levels`, `tap` and `capacity`.
 *
 * @csspart frame - The widget's box.
 * @csspart head - Title and purpose.
 * @csspart title - The heading.
 * @csspart purpose - The sentence under the heading.
 * @csspart picture - The glass under its clouds.
 * @csspart controls - What runs in, recovery and size; or the days.
 * @csspart range - A slider.
 * @csspart answer - How full the glass is and the two ways, in words.
 * @csspart foot - Sources, help and the standing line.
 * @csspart help-button - Opens the red flags.
 * @csspart help - The dialog with red flags.
 * @csspart sources - The list of claims and references.
 * @csspart consent - The question whether this device may remember.
 *
 * @cssproperty [--kine-accent=#206493] - Colour of thumb and primary button; its lightness is held in a readable range.
 * @cssproperty [--kine-radius=1.25em] - Radius of the frame.
 *
 * @cssState overflowing - The water is over the rim.
 * @cssState seen - The widget is in view; its water moves.
 *
 * @claims glass-picture, glass-factors, glass-capacity-parts, glass-genetics-given, glass-two-ways, glass-recovery, glass-amplify, glass-fills-unnoticed, glass-spiral, glass-regular-sleep, glass-walking, sleep-takes-weeks
 */
export class LoadGlassElement extends KineElement<LoadGlassTexts> {
  static override tag = 'load-glass';
  static override strings = strings;
  static override claims = [
    'glass-picture',
    'glass-factors',
    'glass-capacity-parts',
    'glass-genetics-given',
    'glass-two-ways',
    'glass-recovery',
    'glass-amplify',
    'glass-fills-unnoticed',
    'glass-spiral',
    'glass-regular-sleep',
    'glass-walking',
    'sleep-takes-weeks',
  ];
  static override styles = [
    base,
    waterTokens,
    leafTokens,
    emberTokens,
    sceneTokens,
    frameStyles,
    controlStyles,
    choiceStyles,
    rangeStyles,
    levelRowStyles,
    styles,
  ];

  /** What runs in: factor id to level 0-4, or the same as text: `poor-sleep:3, worry:2`. */
  @property() factors?: Levels | string;
  /** How far the tap of recovery is open, 0 to 1; 0.33 when absent or no such number. */
  @property() tap?: number | string;
  /** Size of the glass, 0 to 1; 0.5 when absent or no such number. */
  @property() capacity?: number | string;

  @state() private daysShown = false;
  @state() private change?: ChangeId;
  private readonly internals = this.attachInternals();
  private readonly player = new Player(this, days, 350);
  private readonly memory = new Memory(
    this,
    this.words,
    ({ factors, body }) => (this.recorded = readBody(factors, body.tap, body.capacity)),
  );
  private recorded: Partial<BodyState> = {};
  /** What the person set, until the page's record has it; and whether the person set anything: then the record leads. */
  private draft?: BodyState;
  private touched = false;
  /** Rows once shown stay, also at level 0, so that nothing jumps away under a finger. */
  private rows: readonly FactorId[] = [];
  private seen?: IntersectionObserver;
  private stopMotion?: () => void;

  /** What the glass is set to now: levels, tap and capacity. */
  get body(): BodyState {
    if (this.draft) return this.draft;
    // A value that makes no sense falls back to the record's, and then to the example's.
    return { ...example, ...this.recorded, ...(this.touched ? {} : readBody(this.factors, this.tap, this.capacity)) };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopMotion = onMotionChange(() => this.requestUpdate());
    this.seen ??= new IntersectionObserver(([entry]) =>
      this.internals.states[entry?.isIntersecting ? 'add' : 'delete']('seen'),
    );
    this.seen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopMotion?.();
    this.seen?.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // The page sets something anew: that is what it wants shown now.
    if (changed.has('factors') || changed.has('tap') || changed.has('capacity')) {
      this.touched = false;
      this.draft = undefined;
      this.rows = [];
    }
    const { levels } = this.body;
    const first = this.rows.length ? this.rows : (Object.keys(example.levels) as FactorId[]);
    this.rows = [...new Set([...(this.rows.length || !poured(levels).length ? first : []), ...poured(levels)])];
    this.internals.states[glassLevel(this.body) > 1 ? 'add' : 'delete']('overflowing');
  }

  protected override view(t: LoadGlassTexts): TemplateResult {
    const now = this.body;
    const model = this.daysShown ? this.daysModel(now) : undefined;
    const day = model?.course[this.player.at];
    return this.frame(t, {
      title: t.title,
      purpose: t.purpose,
      picture: this.picture(t, now, day),
      controls: model
        ? daysControls(t, model, this.number)
        : html`${pours(t, this.rows, now.levels, this.onLevel)}${knobs(t, now, this.number, this.onKnob)}`,
      answer: model
        ? html`${daysAnswer(t, model, this.number)}
            <div class="actions">
              <button class="button" type="button" @click=${this.onDays}>${t.close}</button>
            </div>`
        : this.answer(t, now),
    });
  }

  private readonly number = (value: number): string => formatNumber(value, this.words.locale);

  private get still(): boolean {
    return prefersReducedMotion();
  }

  private daysModel(now: BodyState): DaysModel {
    const { change, player, size, still } = this;
    const room = size.wide ? size.width / 2 : size.width;
    return {
      course: fourWeeks(now, change),
      player,
      change,
      still,
      width: Math.round(room - 2 * size.pad - 2),
      em: size.em,
      onChange: this.onChange,
      onDay: this.onDay,
    };
  }

  private picture(t: LoadGlassTexts, { levels, tap, capacity }: BodyState, day?: Day): TemplateResult {
    const { em, wide } = this.size;
    const width = wide ? Math.floor((this.size.width - 2) / 2) : this.size.width - 2;
    const height = wide ? Math.min(width * 2, 46 * em) : Math.min(loadGlassHeight(width, em), 36 * em);
    return loadGlassPicture(
      { ...this.size.picture(), width, height: Math.round(height) },
      {
        level: day?.level ?? glassLevel({ levels, tap, capacity }),
        tap: day?.tap ?? tap,
        capacity: day?.capacity ?? capacity,
        clouds: heaviest(levels).map((id) => ({ word: t.factors[id], level: (levels[id] ?? 0) / 4 })),
      },
      { rim: t.rim, growth: t.growth, tap: t.recovery },
    );
  }

  private answer(t: LoadGlassTexts, now: BodyState): TemplateResult {
    const word = glassWord(glassLevel(now));
    return html`<div class="said">
        <h3>${t.head[word]}</h3>
        <p>${t.body[word]}</p>
        ${ways(t)}
      </div>
      <div class="actions">
        <button class="button primary" type="button" @click=${this.onDays}>${play()}${t.replay}</button>
        <button class="quiet" type="button" @click=${this.onKeep}>${keep()}${t.keep}</button>
        <button class="quiet" type="button" @click=${this.onReset}>${t.reset}</button>
      </div>
      ${this.memory.note ?? (this.touched ? html`<p class="small">${t.frame.onlyHere}</p>` : nothing)}`;
  }

  /** Lays what the person set over the record: other widgets of the page follow. */
  private readonly write = (record: KineRecord): KineRecord => {
    const { levels, tap, capacity } = this.body;
    return { ...record, factors: { ...record.factors, ...levels }, body: { ...record.body, tap, capacity } };
  };

  private async commit(fn = this.write): Promise<void> {
    this.dispatchEvent(new Event('change', { bubbles: true }));
    const { draft } = this;
    this.dispatchEvent(new FactorsChangedEvent(this.body));
    await this.memory.change(fn);
    // From here the record leads. Without it (no network for its code) the draft stays for as long as the page does.
    if (this.memory.store && this.draft === draft) {
      this.draft = undefined;
      this.requestUpdate();
    }
  }

  private set(next: Partial<BodyState>): void {
    this.draft = { ...this.body, ...next };
    this.touched = true;
    this.requestUpdate();
  }

  private readonly onLevel = (id: FactorId, level: Level): void => {
    this.set({ levels: { ...this.body.levels, [id]: level } });
    void this.commit();
  };

  private readonly onKnob = (key: 'tap' | 'capacity', value: number, done: boolean): void => {
    this.set({ [key]: value });
    if (done) void this.commit();
    else this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  private readonly onReset = (): void => {
    this.touched = false;
    this.draft = undefined;
    this.recorded = {};
    this.rows = [];
    this.requestUpdate();
    void this.commit((record) => ({ ...record, factors: {}, body: {} }));
  };

  private readonly onKeep = (): void => void this.memory.keep(this.write);

  private readonly onDays = (): void => {
    this.daysShown = !this.daysShown;
    this.change = undefined;
    this.player.pause();
    this.player.go(this.still && this.daysShown ? days : 0);
    if (this.daysShown && !this.still) this.player.play();
  };

  private readonly onChange = (change: ChangeId | undefined): void => {
    this.change = change;
    if (this.still) return;
    this.player.go(0);
    this.player.play();
  };

  private readonly onDay = (day: number): void => {
    this.player.pause();
    this.player.go(day);
  };
}
