// Base of the pictures of the body: factors, recovery and capacity from attributes, from the person, or from the page's
// record, which every other picture follows. One body, many pictures (science/body).
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { KineRecord } from '../../practice/record/schema.js';
import { bodyOf, type Given } from '../../science/body/body-of.js';
import type { FactorId, Level, Levels } from '../../science/body/factors.js';
import type { BodyState } from '../../science/body/model.js';
import { example, readBody, weighing } from '../../science/body/read.js';
import { keepRow } from '../shared/memory/keep-row.js';
import { Memory } from '../shared/memory/memory.js';
import type { WidgetTexts } from '../base/element.js';
import { LessonElement } from '../shared/lesson-element.js';
import { FactorsChangedEvent } from './factors-changed.js';
import { factorRows } from './factor-rows.js';
import type { LifeTexts } from './strings/nl.js';

export type BodyTexts = WidgetTexts & LifeTexts;

/**
 * Base of a picture of the body.
 *
 * @event {Event} change - When the person has changed what is shown.
 * @event {FactorsChangedEvent} kine-factors-changed - When factors have changed, with `levels`, `tap` and `capacity`.
 *
 * @cssState example - Nobody set anything yet, here, elsewhere or in the page: what is shown is the kit's example.
 */
export abstract class BodyElement<T extends BodyTexts> extends LessonElement<T> {
  /** What weighs on the person: factor id to level 0-4, or the same as text: `poor-sleep:3, worry:2`. */
  @property() factors?: Levels | string;
  /** How far the tap of recovery is open, 0 to 1; 0.33 when absent or no such number. */
  @property() tap?: number | string;
  /** Size of the glass, 0 to 1; 0.5 when absent or no such number. */
  @property() capacity?: number | string;

  protected readonly memory = new Memory(this, this.words, ({ factors, body }) => {
    this.#recorded = readBody(factors, body.tap, body.capacity);
    this.#borrowed = body.example ?? [];
  });
  /** Whether the person set anything: then the record leads, not the page's attributes. */
  protected touched = false;
  /** Rows once shown stay, also at level 0, so that nothing jumps away under a finger. */
  protected rows: readonly FactorId[] = [];
  #recorded: Partial<BodyState> = {};
  /** Factors that stand as in the example, since a person began with it: they are nobody's. */
  #borrowed: readonly string[] = [];
  /** What the person set, until the page's record has it. */
  #draft?: BodyState;

  get #given(): Given {
    const page = readBody(this.factors, this.tap, this.capacity);
    return bodyOf({ draft: this.#draft, touched: this.touched, page, record: this.#recorded });
  }

  /** The body as it is shown now: levels, tap and capacity; of what nobody gave, the example's. */
  get body(): BodyState {
    return this.#given.body;
  }

  /**
   * Whether what is shown is the opening story alone, as nobody set anything, here, elsewhere or in the page: then words
   * speak of an example, never of the reader.
   */
  protected get isExample(): boolean {
    return this.#given.isExample;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // The page sets something anew: that is what it wants shown now.
    if (changed.has('factors') || changed.has('tap') || changed.has('capacity')) {
      this.touched = false;
      this.#draft = undefined;
      this.rows = [];
    }
    this.state('example', this.isExample);
    const now = weighing(this.body.levels);
    const first = this.rows.length || now.length ? this.rows : weighing(example.levels);
    this.rows = [...new Set([...first, ...now])];
  }

  /** The rows by which a person sets the factors; `only` keeps them to the factors this picture is about. */
  protected factorRows(t: T, only?: readonly FactorId[], rows = this.rows, onLevel = this.onLevel): TemplateResult {
    return factorRows(t, rows, this.body.levels, onLevel, only, this.exampleNote(t));
  }

  /** Says that what is set is the example's, or that some of it is still. */
  protected exampleNote(t: T): TemplateResult | undefined {
    return this.#borrowed.length || this.isExample ? html`<p class="small">${t.exampleRows}</p>` : undefined;
  }

  /** A heading as it stands, or said of the example. */
  protected heading(t: T, head: string): string {
    return this.isExample ? t.inExample(head) : head;
  }

  /** Whether a person set something, here, in another picture or before: then it can be kept, and undone. */
  protected get changedByPerson(): boolean {
    return this.acted || this.touched || !!weighing(this.#recorded.levels ?? {}).length || 'tap' in this.#recorded;
  }

  /** The act of this answer; beside it, once a person set something, keeping and starting again; and how keeping went. */
  protected keeping(t: T, first?: unknown, changed = this.changedByPerson): unknown {
    return keepRow({
      first,
      keep: this.unlessLesson(() => ({ t, memory: this.memory, onKeep: this.onKeep })),
      changed,
      clear: t.reset,
      onClear: this.onReset,
    });
  }

  /** Shows what the person is setting; nothing is told to others yet. */
  protected set(next: Partial<BodyState>): void {
    const { body, isExample } = this.#given;
    const draft = { ...body, ...next };
    const lent = (isExample ? weighing(body.levels) : this.#borrowed) as readonly FactorId[];
    this.#borrowed = lent.filter((id) => draft.levels[id] === body.levels[id]);
    this.#draft = draft;
    this.touched = true;
    this.requestUpdate();
  }

  /** Tells the page what the person has set, and lays it over the record: other pictures follow. */
  protected async commit(fn = this.write): Promise<void> {
    this.changed();
    const draft = this.#draft;
    this.dispatchEvent(new FactorsChangedEvent(this.body));
    const told = this.memory.change(fn);
    if (!this.memory.store) await told;
    // From here the record leads. Without it (no network for its code) the draft stays for as long as the page does.
    if (this.memory.store && this.#draft === draft) {
      this.#draft = undefined;
      this.requestUpdate();
    }
  }

  /** Back to what the page gave, or the opening story, in all pictures. */
  protected reset(): void {
    this.touched = false;
    this.#draft = undefined;
    this.#recorded = {};
    this.#borrowed = [];
    this.rows = [];
    this.requestUpdate();
    void this.commit((record) => ({ ...record, factors: {}, body: {} }));
    this.acted = false;
  }

  private readonly write = (record: KineRecord): KineRecord => {
    // An invented life is not kept as somebody's own.
    const { body, isExample } = this.#given;
    if (isExample) return record;
    const { levels, tap, capacity } = body;
    const lent = this.#borrowed.length && { example: [...this.#borrowed] };
    return { ...record, factors: { ...record.factors, ...levels }, body: { tap, capacity, ...lent } };
  };

  protected readonly onLevel = (id: FactorId, level: Level): void => {
    this.set({ levels: { ...this.body.levels, [id]: level } });
    void this.commit();
  };

  private readonly onReset = (): void => this.reset();
  private readonly onKeep = (): void => void this.memory.keep(this.write);
}
