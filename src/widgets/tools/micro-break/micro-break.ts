// <micro-break>: every half hour a soft word to stand up. Rules: science/rest/breaks.
import type { Tones } from '../../../platform/later/tones.js';
import { mayNotify, notify } from '../../../platform/notify.js';
import { steadyClock } from '../../../platform/time/index.js';
import { breakClaims, everyOr } from '../../../science/rest/breaks.js';
import { asWritten, Later, property, type TemplateResult } from '../../../ui/base/index.js';
import { playButton } from '../../../ui/shared/controls/play-button.js';
import { Diary, LessonElement } from '../../../ui/shared/index.js';
import { answered, form, ways, wordsOf, type Refused, type Stretch, type Way } from './micro-break.parts.js';
import { microBreakPicture, moves, type Move } from './micro-break.picture.js';
import { styles } from './micro-break.styles.js';
import type { MicroBreakTexts } from './strings/nl.js';
import { Watch } from './watch.js';

/**
 * Counts the time that is sat, and says softly when it is time to stand up: on the page, with a tone, and with a notice of
 * the browser where a person asks for it. Away counts as rest, a short lock changes nothing, and nobody is called right after
 * a device woke.
 *
 * @summary A soft word to stand up every half hour, with four small things to do.
 * @event {Event} change - When the person has chosen how often or how, stood up or sat down.
 * @csspart picture - Someone at a desk, and the time that is left.
 * @csspart controls - How often and how it is said; once up, what to do.
 * @csspart answer - When it is time, in words, and what to do about it.
 * @cssState due - It is time to stand up.
 */
export class MicroBreakElement extends LessonElement<MicroBreakTexts> {
  static override widget = {
    tag: 'micro-break',
    claims: breakClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Minutes between two breaks: 20, 30 or 45; 30 when absent or none of these. */
  @property() every: number | string = '';

  private readonly later = new Later(this, () => import('../../../platform/later/index.js'), true);
  private readonly watch = new Watch(this, () => this.onDue());
  private readonly diary = new Diary<Stretch>(this, this.words, {
    tag: 'micro-break',
    fits: ({ move }) => moves.includes(move as Move),
    own: () => ({ every: this.minutes }),
    recall: ({ every }) => {
      // What the page or the person said goes before what the device remembers.
      if (!this.acted && !this.every && typeof every === 'number') this.every = every;
    },
  });
  private move: Move = 'stand';
  private ways: readonly Way[] = ['tone'];
  private refused?: Refused | undefined;
  private tones: Tones | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.tones?.close();
    this.tones = undefined;
  }

  override willUpdate(): void {
    this.watch.every = this.minutes * 60_000;
    this.state('due', this.watch.desk.phase === 'due');
  }

  protected override view(t: MicroBreakTexts): TemplateResult {
    const { watch, minutes, move, refused, acted } = this;
    const { onStand, onSit, onWait, onClear, onEvery, onMove, onWay } = this;
    const up = watch.desk.phase === 'up';
    return this.frame(t, {
      picture: microBreakPicture(
        this.size.picture(1.22, 1.7, 2.2),
        { share: watch.share, move: up ? move : undefined },
        wordsOf(t, watch, minutes, move, this.words.number),
      ),
      play: playButton(t.play[watch.state], watch.state === 'running', this.onPlay),
      controls: form(
        t,
        { watch, every: minutes, move, ways: this.ways, refused, onEvery, onMove, onWay },
        this.words.number,
      ),
      answer: answered(
        t,
        { watch, every: minutes, acted, kept: this.unlessLesson(() => this.diary), onStand, onSit, onWait, onClear },
        this.words.number,
      ),
      // Each minute is no news; that it is time is.
      moving: watch.desk.phase === 'sitting' && watch.state === 'running',
    });
  }

  private get minutes(): number {
    return everyOr(this.every);
  }

  private onDue(): void {
    const t = this.words.current;
    this.requestUpdate();
    if (this.ways.includes('tone')) this.tones?.plan([{ at: steadyClock.now() + 50, sound: 'up' }]);
    if (t && this.ways.includes('notice') && !notify(t.due, t.dueMore, 'kinekit-micro-break')) this.refused = 'failed';
  }

  private readonly onPlay = (): void => {
    const { watch } = this;
    if (watch.state === 'running') return watch.pause();
    watch.run();
    // A page may sound only from a press on.
    void this.later.fetch().then((later) => (this.tones ??= later?.openTones()));
  };

  private readonly onStand = (): void => {
    this.watch.stand();
    if (!this.lesson) this.diary.add({ move: this.move });
    this.changed();
  };

  private readonly onSit = (): void => {
    this.watch.sit();
    this.changed();
  };

  private readonly onWait = (): void => {
    this.watch.wait();
    this.changed();
  };

  private readonly onEvery = (minutes: number): void => {
    this.every = minutes;
    this.diary.changed();
    this.changed();
  };

  private readonly onMove = (move: Move): void => {
    this.move = move;
    // What is done now is what was noted last.
    const last = this.diary.today.at(-1);
    if (last && !this.lesson && this.watch.desk.phase === 'up') this.diary.add({ ...last, move });
    this.changed();
  };

  private readonly onWay = (way: Way, on: boolean): void => {
    const set = (yes: boolean): void => {
      this.ways = ways.filter((each) => (each === way ? yes : this.ways.includes(each)));
      this.requestUpdate();
    };
    set(on);
    if (way !== 'notice') return;
    this.refused = undefined;
    if (on)
      void mayNotify().then((may) => {
        if (may) return;
        this.refused = 'denied';
        set(false);
      });
  };

  private readonly onClear = (): void => {
    asWritten(this, { every: '' });
    this.watch.stop();
    [this.move, this.ways, this.refused] = ['stand', ['tone'], undefined];
    this.diary.changed();
    this.changed();
    this.acted = false;
  };
}
