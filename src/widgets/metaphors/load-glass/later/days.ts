// Four weeks of the glass, day by day, with one change or none; fetched when a person asks for them, with their own words.
import { html, nothing, type TemplateResult } from 'lit';
import { glassWord, type BodyState } from '../../../../science/body/model.js';
import type { ChangeId, GlassDay } from '../../../../science/body/simulate.js';
import type { Host } from '../../../../ui/base/controllers/host.js';
import type { Motion } from '../../../../ui/body/motion.js';
import { Player } from '../../../../ui/shared/player.js';
import type { RoomController } from '../../../../ui/base/controllers/room.js';
import { Words } from '../../../../ui/base/i18n/words.js';
import { adopt } from '../../../../ui/later/common/adopt-styles.js';
import { radioGroup } from '../../../../ui/shared/controls/radio-group.js';
import { pause, play } from '../../../../ui/shared/controls/icons.js';
import { range } from '../../../../ui/base/parts/range.js';
import type { LoadGlassTexts } from '../strings/nl.js';
import { courseAt, days, fourWeeks, weekOf } from './course.js';
import { weeksStyles } from './days.styles.js';
import { strings } from './strings/index.js';
import type { DaysTexts } from './strings/nl.js';
import { weeksPicture } from './weeks.picture.js';

const choices = ['none', 'fixed-bedtimes', 'daily-walk'] as const;

export class Days {
  private change: ChangeId | undefined;
  private readonly player: Player;
  private readonly words: Words<DaysTexts>;

  constructor(
    private readonly host: Host,
    private readonly size: RoomController,
    private readonly motion: Motion,
    private readonly number: (n: number) => string,
  ) {
    adopt(host, weeksStyles);
    this.player = new Player(host, days, 350);
    this.words = new Words<DaysTexts>(host, strings);
  }

  /** This, once its words are there. */
  get ready(): this | undefined {
    return this.words.current && this;
  }

  /** From the first day; or from the last, with all weeks beside each other, for those who want no motion. */
  open(): void {
    this.change = undefined;
    this.restart(days);
  }

  close(): void {
    this.player.pause();
  }

  /** The day that is shown. */
  day(now: BodyState): GlassDay | undefined {
    return this.course(now)[this.player.at];
  }

  /** In the earth of the picture: play or pause, the week, and the day. */
  strip(): TemplateResult {
    const t = this.words.current!;
    const { player, number } = this;
    const name = player.playing ? t.pause : t.play;
    return html`<div class="strip">
      ${
        this.motion.still
          ? nothing
          : html`<button
              class="play"
              type="button"
              aria-label=${name}
              @click=${() => (player.playing ? player.pause() : player.play())}
            >
              ${player.playing ? pause() : play()}
            </button>`
      }<b>${t.weekName(number(weekOf(player.at)))}</b>${range({
        label: t.day,
        min: 0,
        max: days,
        step: 1,
        value: player.at,
        valueText: t.dayText(number(player.at), number(weekOf(player.at))),
        onInput: this.onDay,
        onChange: this.onDay,
      })}
    </div>`;
  }

  /** One change to try; and the four weeks side by side for those who want no motion. */
  controls({ head }: LoadGlassTexts, now: BodyState, example: boolean): TemplateResult {
    const t = this.words.current!;
    return html`${radioGroup({
      legend: t.whatIf,
      name: 'change',
      as: 'chips',
      options: choices.map((value) => ({ value, label: t.change[value] })),
      chosen: this.change ?? 'none',
      onChoose: (value) => this.onChange(value === 'none' ? undefined : value),
    })}${this.motion.still ? this.weeks(t, example ? t.example : head, now) : nothing}`;
  }

  /** The sentence of the day: how full, what the water does, and what the change is worth; `example`: nobody's glass. */
  answer(glass: LoadGlassTexts, now: BodyState, example: boolean, onClose: () => void): TemplateResult {
    const t = this.words.current!;
    const { at } = this.player;
    const course = this.course(now);
    return html`<div class="said">
        <h3>
          ${t.week(this.number(weekOf(at)), (example ? t.example : glass.head)[glassWord(course[at]?.level ?? 0)])}
        </h3>
        <p>${t[courseAt(course, at)]} ${this.change && at > 13 ? t.helps[this.change] : nothing}</p>
        <p class="small">${glass.model}</p>
      </div>
      <div class="actions">
        <button class="button" type="button" @click=${onClose}>${t.close}</button>
      </div>`;
  }

  private weeks(t: DaysTexts, head: DaysTexts['example'], now: BodyState): TemplateResult {
    const { size } = this;
    const course = this.course(now);
    const ends = [7, 14, 21, 28].flatMap((day) => course[day] ?? []);
    const room = size.wide ? size.width / 2 : size.width;
    const wide = Math.min(Math.round(room - 2 * size.pad - 2), 26 * size.em);
    return html`<div class="weeks">
      ${weeksPicture({ width: wide, height: Math.round(Math.max(wide * 0.42, 8 * size.em)), em: size.em }, ends)}
      <ol class="small">
        ${ends.map((day) => html`<li>${t.week(this.number(weekOf(day.day)), head[glassWord(day.level)])}</li>`)}
      </ol>
    </div>`;
  }

  private course(now: BodyState): readonly GlassDay[] {
    return fourWeeks(now, this.change);
  }

  private restart(still: number): void {
    this.player.pause();
    this.player.go(this.motion.still ? still : 0);
    if (!this.motion.still) this.player.play();
  }

  private onChange(change: ChangeId | undefined): void {
    this.change = change;
    if (this.motion.still) this.host.requestUpdate();
    else this.restart(0);
  }

  private readonly onDay = (day: number): void => {
    this.player.pause();
    this.player.go(day);
  };
}
