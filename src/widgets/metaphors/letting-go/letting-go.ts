// <letting-go>: hold the bottle, feel it grow, put it down; and then what you hold. Rules: science/body/holding.
import { formatList } from '../../../platform/locale/index.js';
import type { Json, KineRecord } from '../../../practice/record/schema.js';
import { felt, feltWord, grams, holdingClaims } from '../../../science/body/holding.js';
import { html, property, type PropertyValues, type TemplateResult } from '../../../ui/base/index.js';
import { metaphorStyles, Motion } from '../../../ui/body/index.js';
import { keepRow, LessonElement, Memory } from '../../../ui/shared/index.js';
import { Grip } from './grip.js';
import { grabbed, holdButton, press, question, timeControl } from './letting-go.parts.js';
import { lettingGoHeight, lettingGoPicture } from './letting-go.picture.js';
import { styles } from './letting-go.styles.js';
import { noAnswer, readAnswer, type Answer } from './state.js';
import type { LettingGoTexts } from './strings/nl.js';

/**
 * The bottle: its weight stays 500 grams, what it feels like grows with the time it is held, and eases once it is put
 * down. Only then the question what a person holds, and when they let that rest.
 *
 * @summary Stress as a bottle held out: not the weight but the time makes it heavy.
 * @event {Event} input - While the person moves the time.
 * @event {Event} change - When the person has put the bottle down, set the time or answered.
 * @csspart picture - The hand and the bottle.
 * @csspart controls - The button that is held, and the time.
 * @csspart range - The slider.
 * @csspart answer - What the bottle weighs and how it feels, in words.
 * @csspart extra - What the person holds, and when they let it rest: once the bottle was put down.
 * @cssState held - The bottle is in the hand.
 * @cssState seen - The widget is in view; a tired arm trembles.
 */
export class LettingGoElement extends LessonElement<LettingGoTexts> {
  static override widget = {
    tag: 'letting-go',
    claims: holdingClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  /** Minutes the bottle is shown held, 0 to 1440; not held when absent or no such number. */
  @property() minutes?: number | string;

  private readonly motion = new Motion(this, this.state);
  private readonly grip = new Grip(this);
  private readonly press = press(
    () => this.grip.held,
    () => this.grip.take(),
    () => this.onPut(),
  );
  /** The bottle was put down: now is the time to ask. */
  private letGo = false;
  private readonly memory = new Memory(this, this.words, ({ widgets }) => {
    // What the person is answering now leads over what was kept.
    if (!this.touched) this.given = readAnswer(widgets['letting-go']);
  });
  private touched = false;
  private given: Answer = noAnswer;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('minutes')) this.grip.show(this.asked);
    this.state('held', this.grip.held);
  }

  /** What the page asks to show, in seconds. */
  private get asked(): number {
    const text = String(this.minutes ?? '').trim();
    return text ? Number(text) * 60 : 0;
  }

  protected override view(t: LettingGoTexts): TemplateResult {
    const { grip } = this;
    const size = this.size.picture();
    const word = feltWord(grip.time);
    const feels = grip.held ? t.feels[word] : grip.felt ? t.easing : t.rest;
    const named = { ...t, purpose: t.purpose(this.words.number(grams)) };
    return this.frame(named, {
      picture: grabbed(
        lettingGoPicture(
          { ...size, height: lettingGoHeight(size.width, size.em) },
          { held: grip.held, down: this.letGo && !grip.held, felt: grip.felt, word },
          { weight: t.weighs(this.words.number(grams)), feels },
        ),
        this.press,
      ),
      controls: html`${holdButton(t, grip.held, this.press)} ${timeControl(t, grip.time, this.duration, this.onTime)}`,
      answer: this.answer(t),
      more: this.asks && question(t, this.given, this.said(t), this.onAnswer, this.actions(t)),
    });
  }

  private readonly duration = (minutes: number): string => {
    const t = this.words.current!;
    const hours = Math.floor(minutes / 60);
    return minutes >= 1440
      ? t.day
      : hours
        ? t.hours(this.words.number(hours), hours === 1)
        : t.minutes(this.words.number(minutes), minutes === 1);
  };

  private answer(t: LettingGoTexts): TemplateResult {
    const { held, time } = this.grip;
    const word = feltWord(time);
    const same = t.same(this.words.number(grams));
    const [head, ...body] = held
      ? [t.head[word], t.body[word], same]
      : felt(time)
        ? [t.down, t.wasHeld(this.duration(Math.floor(time / 60)))]
        : [t.start, t.startMore, same];
    return html`<div class="said">
      <h3>${head}</h3>
      <p>${body.join(' ')}</p>
    </div>`;
  }

  /** The question comes after letting go, and to who answered it before. */
  private get asks(): boolean {
    const { holds, own, when } = this.given;
    return this.letGo || !!holds.length || !!own || !!when;
  }

  /** What the person holds and when they put it down, as one sentence. */
  private said(t: LettingGoTexts): string {
    const { holds, own, when } = this.given;
    const what = [...holds.map((id) => t.factors[id]), ...(own ? [own] : [])];
    if (!what.length) return '';
    const list = formatList(what, this.words.locale);
    return when ? `${t.puts[when](list)} ${t.park}` : t.holds(list);
  }

  private actions(t: LettingGoTexts): unknown {
    return keepRow({
      keep: this.unlessLesson(() => ({ t, memory: this.memory, onKeep: this.onKeep })),
      changed: this.acted || !!this.said(t),
      clear: t.reset,
      onClear: this.onReset,
    });
  }

  private readonly onPut = (): void => {
    if (!this.grip.held) return;
    this.grip.put(this.motion.still);
    this.letGo = true;
    this.changed();
  };

  private readonly onTime = (seconds: number, done: boolean): void => {
    if (!seconds && this.grip.held) this.letGo = true;
    this.grip.show(seconds);
    if (done) this.changed();
    else this.typed();
  };

  private readonly onAnswer = (change: (answer: Answer) => Partial<Answer>): void => {
    this.given = { ...this.given, ...change(this.given) };
    this.touched = true;
    // Into the page's record only where there is one: a first word about keeping is the person's.
    if (this.memory.store) void this.memory.change(this.write);
    this.changed();
  };

  private readonly write = (record: KineRecord): KineRecord => {
    const { holds, own, when } = this.given;
    const kept: Json = { holds: [...holds], own, ...(when && { when }) };
    return { ...record, widgets: { ...record.widgets, 'letting-go': kept } };
  };

  private readonly onKeep = (): void => {
    this.touched = true;
    void this.memory.keep(this.write);
  };

  private readonly onReset = (): void => {
    this.grip.show(this.asked);
    this.letGo = false;
    this.onAnswer(() => ({ ...noAnswer, when: undefined }));
    this.acted = false;
  };
}
