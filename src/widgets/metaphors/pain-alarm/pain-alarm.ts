// <pain-alarm>: what happens, how sensitive the alarm is set, and danger and alarm apart. Rules: science/body/alarm.
import { alarm, alarmClaims, dangerWord, sensitisers, stimuli, stimulusOf } from '../../../science/body/alarm.js';
import type { Stimulus, StimulusId } from '../../../science/body/alarm.js';
import { sensitivity } from '../../../science/body/model.js';
import { readShare } from '../../../science/body/read.js';
import { asWritten, fold, html, property, type PropertyValues, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles, Motion, Story } from '../../../ui/body/index.js';
import { cards, knob, pressed } from './pain-alarm.parts.js';
import { painAlarmHeight, painAlarmPicture } from './pain-alarm.picture.js';
import { styles } from './pain-alarm.styles.js';
import { scenes } from './story.js';
import type { PainAlarmTexts } from './strings/nl.js';

/**
 * The smoke alarm: something happens, an alarm rings or not, and danger stands beside it. How sensitive it is set follows
 * the factors every picture of the body shares, until someone turns it by hand to try.
 *
 * @summary Pain as a smoke alarm: the signal is real, the damage need not be.
 * @event {Event} input - While the person turns the alarm.
 * @event {Event} change - When the person has chosen what happens, turned the alarm or changed factors.
 * @event {FactorsChangedEvent} kine-factors-changed - After factors changed, with `levels`, `tap` and `capacity`.
 * @csspart picture - The alarm, what happens, danger and alarm.
 * @csspart controls - What happens, how sensitive the alarm is, and why.
 * @csspart range - The slider.
 * @csspart answer - Alarm and danger in words.
 * @cssState ringing - The alarm rings.
 * @cssState seen - The widget is in view; its fire moves.
 */
export class PainAlarmElement extends BodyElement<PainAlarmTexts> {
  static override widget = {
    tag: 'pain-alarm',
    claims: alarmClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  /** What happens: `steam`, `toast`, `fire`, `warmth` or `heat`; `toast` when absent or none of these. */
  @property() stimulus: StimulusId | (string & {}) = 'toast';
  /** How sensitive the alarm is set, 0 to 1; from the factors when absent or no such number. */
  @property() sensitivity?: number | string;

  private readonly story = new Story(this, scenes);
  /** What a hand set, and what the factors said then: when they say something else, they lead again. */
  private hand?: { value: number; from: number };

  constructor() {
    super();
    new Motion(this, this.state);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sensitivity')) this.hand = undefined;
    this.state('ringing', alarm(...this.now) > 0);
  }

  /** What the factors, or the page, say. */
  private get followed(): number {
    return (this.touched ? undefined : readShare(this.sensitivity ?? null)) ?? sensitivity(this.body.levels);
  }

  protected override get isExample(): boolean {
    return super.isExample && this.turned === undefined && readShare(this.sensitivity ?? null) === undefined;
  }

  private get turned(): number | undefined {
    return this.hand?.from === this.followed ? this.hand.value : undefined;
  }

  /** What happens, and how sensitive the alarm is set, as shown now. */
  private get now(): [Stimulus, number] {
    const told = this.story.scene;
    return [
      stimulusOf(told?.stimulus ?? this.stimulus) ?? stimulusOf('toast')!,
      told ? sensitivity(told.levels) : (this.turned ?? this.followed),
    ];
  }

  protected override view(t: PainAlarmTexts): TemplateResult {
    const [stimulus, set] = this.now;
    const loud = alarm(stimulus, set);
    const { width } = this.size.picture();
    return this.frame(t, {
      picture: pressed(
        painAlarmPicture(
          { ...this.size.picture(), height: Math.min(this.size.most, painAlarmHeight(width, this.size.em)) },
          { stimulus: stimulus.id, alarm: loud, danger: stimulus.danger },
          {
            danger: [t.danger, t.much[dangerWord(stimulus)]],
            alarm: [t.alarm, loud > 0 ? t.loud : t.silent],
            meter: t.meter,
          },
        ),
        this.onThing,
        this.onDial,
      ),
      controls: this.controls(t, stimulus.id, set),
      answer: this.answer(t, stimulus, loud > 0),
    });
  }

  private controls(t: PainAlarmTexts, id: StimulusId, value: number): TemplateResult {
    return html`${cards(t, id, this.onStimulus)}${knob(t, {
      value,
      byHand: this.turned !== undefined,
      onTurn: this.onTurn,
      onBack: this.onBack,
    })}${fold(
      t.why,
      html`<p>${t.knowing}</p>
        ${this.factorRows(t, sensitisers)}`,
    )}`;
  }

  private answer(t: PainAlarmTexts, stimulus: Stimulus, rings: boolean): TemplateResult {
    const danger = dangerWord(stimulus);
    const told = this.story.said(t);
    const [head, body] = told ?? [
      this.heading(t, t.head(rings, danger, stimulus.id)),
      t.said(rings, danger, stimulus.id),
    ];
    return html`<div class="said">
        <h3>${head}</h3>
        <p>${body}</p>
        <p class="small">${told ? t.model : t.doubt}</p>
      </div>
      ${this.keeping(t, this.story.button(t))}`;
  }

  protected override reset(): void {
    this.story.stop();
    this.hand = undefined;
    asWritten(this, { stimulus: 'toast' });
    super.reset();
    this.acted = false;
  }

  /** The next thing happens. */
  private readonly onThing = (): void => {
    const at = stimuli.findIndex(({ id }) => id === this.now[0].id);
    this.onStimulus(stimuli[(at + 1) % stimuli.length]!.id);
  };

  /** A quarter more sensitive, and after the most as calm as it can be. */
  private readonly onDial = (): void => {
    const [, set] = this.now;
    this.onTurn(set < 1 ? Math.min(1, set + 0.25) : 0, true);
  };

  private readonly onStimulus = (id: StimulusId): void => {
    this.story.stop();
    this.stimulus = id;
    this.changed();
  };

  private readonly onTurn = (value: number, done: boolean): void => {
    this.story.stop();
    this.hand = { value, from: this.followed };
    this.requestUpdate();
    if (done) this.changed();
    else this.typed();
  };

  private readonly onBack = (): void => {
    this.hand = undefined;
    this.requestUpdate();
    this.shadowRoot?.querySelector<HTMLElement>('.range')?.focus();
    this.changed();
  };
}
