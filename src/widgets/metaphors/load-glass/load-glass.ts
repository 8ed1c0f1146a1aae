// <load-glass>: what runs in, what runs out, how big the glass is; and four weeks of it. Rules: science/body.
import { formatNumber } from '../../../platform/locale/format.js';
import { glassLevel, glassWord, type BodyState } from '../../../science/body/model.js';
import { heaviest } from '../../../science/body/read.js';
import type { GlassDay } from '../../../science/body/simulate.js';
import { html, Later, state, type PropertyValues, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles, Motion } from '../../../ui/body/index.js';
import { play } from '../../../ui/shared/index.js';
import { knobs, ways } from './load-glass.parts.js';
import type { Days } from './later/days.js';
import { loadGlassHeight, loadGlassPicture } from './load-glass.picture.js';
import { styles } from './load-glass.styles.js';
import type { LoadGlassTexts } from './strings/nl.js';

/**
 * The glass: load runs in, recovery lets it out, capacity is its size. Shares factors, recovery and capacity with every
 * other picture of the body on the page, and after consent with the practice's other pages.
 *
 * @summary Load and capacity as a glass of water, with the two ways to keep it from running over.
 * @event {Event} input - While the person moves recovery or the size of the glass.
 * @event {Event} change - When the person has changed factors, recovery or size.
 * @event {FactorsChangedEvent} kine-factors-changed - After the same, with `levels`, `tap` and `capacity`.
 * @csspart picture - The glass under its clouds.
 * @csspart controls - What runs in, recovery and size; or the days.
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
  /** The four weeks, once a person asked for them. */
  private readonly days = new Later<Days>(this, () =>
    import('./later/days.js').then((late) => new late.Days(this, this.size, this.motion, this.number)),
  );
  private readonly motion = new Motion(this, this.state);

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.state('overflowing', glassLevel(this.body) > 1);
  }

  protected override view(t: LoadGlassTexts): TemplateResult {
    const now = this.body;
    const days = this.daysShown ? this.days.part?.ready : undefined;
    return this.frame(t, {
      picture: this.picture(t, now, days?.day(now)),
      controls: days
        ? days.controls(t, now, this.isExample)
        : html`${this.factorRows(t)}${knobs(t, now, this.number, this.onKnob)}`,
      answer: days ? days.answer(t, now, this.isExample, this.onClose) : this.answer(t, now),
    });
  }

  private readonly number = (value: number): string => formatNumber(value, this.words.locale);

  private picture(t: LoadGlassTexts, { levels, tap, capacity }: BodyState, day?: GlassDay): TemplateResult {
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
        <h3>${this.isExample ? t.exampleHead : t.head[word]}</h3>
        <p>${t.body[word]}</p>
        ${ways(t)}
        <p class="small">${t.model}</p>
      </div>
      ${this.keeping(
        t,
        html`<button class="button primary" type="button" @click=${this.onDays}>${play()}${t.replay}</button>`,
      )}`;
  }

  private readonly onKnob = (key: 'tap' | 'capacity', value: number, done: boolean): void => {
    this.set({ [key]: value });
    if (done) void this.commit();
    else this.typed();
  };

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
