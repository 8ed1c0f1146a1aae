// <breathing-pacer>: breathe along with the sun, four in and six out, for some minutes. Rules: science/rest/breathing.
import { breathingClaims, minutesOr, rhythmOf, type Rhythm } from '../../../science/rest/breathing.js';
import { asWritten, html, Later, property, type TemplateResult } from '../../../ui/base/index.js';
import { playButton } from '../../../ui/shared/controls/play-button.js';
import { Diary, LessonElement, NumberFields } from '../../../ui/shared/index.js';
import { showPicture } from '../../../ui/shared/show-picture.js';
import { answered, evening, form, heard, withIt, type Set, type With } from './breathing-pacer.parts.js';
import { breathingPacerPicture, stridesOf } from './breathing-pacer.picture.js';
import { styles } from './breathing-pacer.styles.js';
import { Session, type Senses } from './session.js';
import { sittings } from './sessions.js';
import type { BreathingPacerTexts } from './strings/nl.js';
import { Sway } from './sway.js';

/**
 * Breathing along, as long and in the rhythm a person chooses: the sun grows on the way in and shrinks on the way out, each
 * count is said, and tones or buzzes go with it where they are wanted. It rests while the page is out of sight without sound.
 *
 * @summary Breathing along, four counts in and six out, with picture, words, sound or buzzes.
 * @event {Event} input - While the person types how long or in which rhythm.
 * @event {Event} change - When the person has set that, or has breathed to the end.
 * @csspart picture - The sun over the water, and who breathes with it.
 * @csspart controls - How long, what goes with it, and an own rhythm.
 * @csspart answer - How long still, and what was done today.
 * @csspart extra - The card for the evening, once it is done.
 * @cssState running - It is breathing along now.
 */
export class BreathingPacerElement extends LessonElement<BreathingPacerTexts> {
  static override widget = {
    tag: 'breathing-pacer',
    claims: breathingClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Minutes, 1 to 10; 2 when absent or no such number. */
  @property() minutes: number | string = '';
  /** Counts on the way in, 2 to 10; 4 when absent or no such number. */
  @property({ attribute: 'breathe-in' }) breatheIn: number | string = '';
  /** Counts on the way out, 2 to 10; 6 when absent or no such number. */
  @property({ attribute: 'breathe-out' }) breatheOut: number | string = '';

  private readonly senses = new Later<Senses>(this, () => import('../../../platform/later/index.js'), true);
  private readonly session = new Session(this, () => this.onDone());
  private readonly sway = new Sway(this, this.session);
  private readonly fields = new NumberFields(this);
  private readonly done = new Diary(this, this.words, sittings);

  override willUpdate(): void {
    this.state('running', this.session.state === 'running');
  }

  protected override view(t: BreathingPacerTexts): TemplateResult {
    const { session } = this;
    const { state } = session;
    const size = this.size.picture(1.22, 1.7, 2.2);
    this.sway.strides = stridesOf(size);
    this.sway.rhythm = this.rhythm;
    const busy = state === 'running' || state === 'paused';
    const { half, count, of } = session.breath;
    const { rhythm } = this;
    const named = { ...t, purpose: t.purpose(this.words.number(rhythm.in), this.words.number(rhythm.out)) };
    return this.frame(named, {
      picture: breathingPacerPicture(
        size,
        {
          rhythm,
          share: busy ? ((half === 'in' ? count : rhythm.in + count) - 0.5) / (rhythm.in + rhythm.out) : 0,
          still: busy && this.sway.still,
          moving: busy && !this.sway.still,
        },
        {
          now: state === 'running' ? t[half] : state === 'paused' ? t.paused : '',
          count: state === 'running' ? t.count(this.words.number(count), this.words.number(of)) : '',
          in: [t.inLabel(this.words.number(rhythm.in)), this.words.number(rhythm.in)],
          out: [t.outLabel(this.words.number(rhythm.out)), this.words.number(rhythm.out)],
        },
      ),
      play: playButton(t.play[state], state === 'running', this.onPlay),
      controls: html`${form(t, {
        fields: this.fields,
        texts: { minutes: this.minutes, breatheIn: this.breatheIn, breatheOut: this.breatheOut },
        values: { minutes: this.howLong, breatheIn: rhythm.in, breatheOut: rhythm.out },
        off: busy,
        chosen: withIt.filter((what) => session[what]),
        write: this.words.number,
        onSet: this.onSet,
        onSwitch: this.onSwitch,
      })}${heard(state === 'running' ? (count === 1 ? t[half] : this.words.number(count)) : undefined)}`,
      answer: this.answer(t),
      moving: state === 'running',
      more: state === 'done' && evening(t, this.howLong, this.words.number),
    });
  }

  private get rhythm(): Rhythm {
    return rhythmOf(this.breatheIn, this.breatheOut);
  }

  private get howLong(): number {
    return minutesOr(this.minutes);
  }

  private answer(t: BreathingPacerTexts): TemplateResult {
    const { done, session, howLong, acted } = this;
    const kept = this.unlessLesson(() => done);
    return answered(
      t,
      { session, howLong, acted, kept, onStop: this.onStop, onClear: this.onClear },
      this.words.number,
    );
  }

  private readonly onPlay = (): void => {
    const { session } = this;
    if (session.state === 'running') return session.pause();
    showPicture(this);
    session.run(this.howLong, this.rhythm);
    // A page may sound only from a press on; what a touch fetched is there by now, or comes in a moment.
    void this.senses.fetch().then((senses) => {
      session.senses = senses;
      session.begin();
    });
  };

  private readonly onStop = (): void => {
    this.session.stop();
  };

  private readonly onSet = (name: Set, text: string, done: boolean): void => {
    this[name] = text;
    if (this.session.state === 'done') this.session.stop();
    if (done) this.changed();
    else this.typed();
  };

  private readonly onSwitch = (what: With, on: boolean): void => {
    const { session } = this;
    session.senses ??= this.senses.part;
    if (what === 'sound') session.switchSound(on);
    else session.buzz = on;
    this.requestUpdate();
  };

  private onDone(): void {
    if (!this.lesson) this.done.add({ minutes: this.howLong });
    this.changed();
  }

  private readonly onClear = (): void => {
    asWritten(this, { minutes: '', breatheIn: '', breatheOut: '' });
    this.session.stop();
    this.fields.rest();
    this.changed();
    this.acted = false;
  };
}
