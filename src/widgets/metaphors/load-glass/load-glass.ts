// <load-glass>: what rains in, what runs out, how big the glass is; and four weeks of it. Rules: science/body.
import { clamp } from '../../../ui/base/drawing/path.js';
import type { FactorId, Level } from '../../../science/body/factors.js';
import { glassLevel, type BodyState } from '../../../science/body/model.js';
import { html, Later, state, type PropertyValues, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, factorFold, metaphorStyles, Motion, placeBoxes, playButton } from '../../../ui/body/index.js';
import { answer, follow } from '../../../ui/shared/index.js';
import { knob, stripWidth, wordOf, type OnKnob } from './load-glass.parts.js';
import type { Days } from './later/days.js';
import { loadGlassHeight, loadGlassPicture, sceneOf } from './load-glass.picture.js';
import { styles } from './load-glass.styles.js';
import { inSight, outOfSight, spots, type Glass, type Held, type Knob } from './spots.js';
import type { LoadGlassTexts } from './strings/nl.js';

/**
 * The glass: load rains in, recovery lets it out, capacity is its size. Shares factors, recovery and capacity with every
 * other picture of the body on the page, and after consent with the practice's other pages.
 *
 * @summary Load and capacity as a glass of water, with the two ways to keep it from running over.
 * @event {Event} input - While the person moves recovery or the size of the glass.
 * @event {Event} change - When the person has changed factors, recovery or size.
 * @event {FactorsChangedEvent} kine-factors-changed - After the same, with `levels`, `tap` and `capacity`.
 * @csspart picture - The glass under its clouds; clouds, tap and rim are chosen in it, and the four weeks played.
 * @csspart controls - The one knob, of what is chosen; or what one change does in four weeks.
 * @csspart range - A slider.
 * @csspart answer - How full the glass is and the two ways, in words.
 * @cssState overflowing - The water is over the rim.
 * @cssState seen - The widget is in view; its water moves.
 */
export class LoadGlassElement extends BodyElement<LoadGlassTexts> {
  static override widget = {
    tag: 'load-glass',
    claims: [
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
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  @state() private daysShown = false;
  /** What has its knob below the picture; the first cloud until a person chose. */
  @state() private picked?: Knob;
  @state() private held?: Held | undefined;
  /** How heavily a cloud rained before it was pushed aside. */
  private readonly rained = new Map<FactorId, Level>();
  /** The four weeks, once a person asked for them. */
  private readonly days = new Later<Days>(this, () =>
    import('./later/days.js').then((late) => new late.Days(this, this.size, this.motion, this.words.number)),
  );
  private readonly motion = new Motion(this, this.state);

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.state('overflowing', glassLevel(this.body) > 1);
  }

  override updated(): void {
    super.updated();
    placeBoxes(this.renderRoot);
  }

  /** The factors that have a cloud. */
  private get clouds(): readonly FactorId[] {
    return inSight(this.rows, this.body.levels, this.picked);
  }

  private get chosen(): Knob {
    const { picked, clouds } = this;
    return picked === 'tap' || picked === 'capacity' || clouds.includes(picked!) ? picked! : (clouds[0] ?? 'tap');
  }

  protected override view(t: LoadGlassTexts): TemplateResult {
    const now = this.body;
    const days = this.daysShown ? this.days.part?.ready : undefined;
    return this.frame(t, {
      picture: this.picture(t, now, days),
      play: days ? days.strip() : playButton(t.replay, false, this.onDays),
      controls: days
        ? days.controls(t, now, this.isExample)
        : html`${knob(t, this.chosen, now, this.words.number, this.onKnob)}${this.exampleNote(t)}`,
      answer: days ? days.answer(t, now, this.isExample, this.onClose) : this.answer(t, now),
      more: days ? undefined : factorFold(t.add, t, now.levels, this.onCloud),
    });
  }

  private picture(t: LoadGlassTexts, now: BodyState, days: Days | undefined): TemplateResult {
    const { em, wide } = this.size;
    const day = days?.day(now);
    const width = wide ? Math.floor((this.size.width - 2) / 2) : this.size.width - 2;
    const height = wide ? Math.min(width * 1.15, 29 * em) : loadGlassHeight(width, em);
    const size = { ...this.size.picture(), width, height: Math.round(height) };
    const { clouds, chosen } = this;
    const loads = clouds.map((id) => ({ word: t.factors[id], level: (now.levels[id] ?? 0) / 4 }));
    const capacity = day?.capacity ?? now.capacity;
    const scene = sceneOf(size, capacity, loads);
    // Under the tap only where the strip has room beside what plays the weeks.
    const taken = stripWidth(t, size, scene.fs);
    return html`<div class="scene">
      ${loadGlassPicture(
        size,
        scene,
        {
          level: day?.level ?? glassLevel(now),
          tap: day?.tap ?? now.tap,
          capacity,
          clouds: loads,
          more: outOfSight(now.levels, clouds),
          chosen: chosen === 'tap' || chosen === 'capacity' ? chosen : clouds.indexOf(chosen),
          held: this.held,
        },
        { growth: t.growth, tap: days || taken > width ? '' : t.recovery },
      )}
      ${spots(t, size, scene, clouds, chosen, this.onChoose, (knob, event) => this.onPress(knob, event, clouds, scene.glass))}
    </div>`;
  }

  private answer(t: LoadGlassTexts, now: BodyState): TemplateResult {
    const word = wordOf(now);
    const bigger =
      word === 'overflowing' && this.chosen !== 'capacity'
        ? html`<button class="button primary" type="button" @click=${() => this.onChoose('capacity')}>
            ${t.bigger}
          </button>`
        : undefined;
    return answer({
      head: this.isExample ? t.exampleHead : t.head[word],
      body: html`${t.body[word]} ${t.ways}`,
      caveat: this.isExample ? undefined : [t.about, t.model],
      actions: this.keeping(t, bigger),
    });
  }

  private readonly onChoose = (knob: Knob): void => void (this.picked = knob);

  private readonly onKnob: OnKnob = (key, value, done) => {
    this.set(
      key === 'tap' || key === 'capacity'
        ? { [key]: value }
        : { levels: { ...this.body.levels, [key]: value as Level } },
    );
    if (done) void this.commit();
    else this.typed();
  };

  /** A cloud from the list, or one sent away. */
  private readonly onCloud = (id: FactorId, level: Level): void => {
    this.picked = level ? id : undefined;
    this.onLevel(id, level);
  };

  /** A cloud pushed aside is dry, over the glass it rains again as it did; the rim drawn outward is a bigger glass. */
  private onPress(knob: Knob, event: PointerEvent, clouds: readonly FactorId[], { x, half }: Glass): void {
    if (knob === 'tap') return;
    const begins = this.body.capacity;
    const { currentTarget } = event;
    const spot = currentTarget as HTMLElement;
    const from = spot.offsetLeft + spot.offsetWidth / 2;
    if (knob !== 'capacity' && this.body.levels[knob]) this.rained.set(knob, this.body.levels[knob]);
    follow(
      event,
      (dx) => {
        this.picked = knob;
        if (knob === 'capacity') return this.onKnob(knob, clamp(begins + dx / half / 0.3, 0, 1), false);
        this.held = { index: clouds.indexOf(knob), x: from + dx };
        const level = Math.abs(from + dx - x) < half ? (this.rained.get(knob) ?? 2) : 0;
        if (level !== (this.body.levels[knob] ?? 0)) this.onKnob(knob, level, false);
      },
      () => {
        this.held = undefined;
        if (this.touched) void this.commit();
      },
    );
  }

  private readonly onDays = async (): Promise<void> => {
    const days = await this.days.fetch();
    // No network now: the button stays, and the next press asks again.
    days?.open();
    this.daysShown = !!days;
  };

  private readonly onClose = (): void => {
    this.days.part?.close();
    this.daysShown = false;
  };
}
