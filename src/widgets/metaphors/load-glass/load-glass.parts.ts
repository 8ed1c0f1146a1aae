// Templates of load-glass: the two knobs, and the days. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { glassWord, type BodyState } from '../../../science/body/model.js';
import type { ChangeId, Day } from '../../../science/body/simulate.js';
import type { Player } from '../../../ui/controllers/player.js';
import { oneOf } from '../../../ui/parts/choices.js';
import { pause, play } from '../../../ui/parts/icons.js';
import { range } from '../../../ui/parts/range.js';
import { courseAt, days, weekOf } from './state.js';
import type { LoadGlassTexts } from './strings/nl.js';
import { weeksPicture } from './weeks.picture.js';

type Knob = 'tap' | 'capacity';

/** One native range, with its plain name, its professional word and what its ends mean. */
const knob = (
  t: LoadGlassTexts,
  key: Knob,
  value: number,
  words: readonly [label: string, term: string, low: string, high: string],
  percent: string,
  on: (key: Knob, value: number, done: boolean) => void,
): TemplateResult => {
  const [label, term, low, high] = words;
  return html`<div class="knob">
    <p class="label">${label} <span class="muted">${term}</span></p>
    ${range({
      label: `${label} (${term})`,
      min: 0,
      max: 1,
      step: 0.01,
      value,
      valueText: t.percent(percent),
      onInput: (next) => on(key, next, false),
      onChange: (next) => on(key, next, true),
    })}
    <div class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></div>
  </div>`;
};

/** Recovery and the size of the glass. */
export const knobs = (
  t: LoadGlassTexts,
  { tap, capacity }: BodyState,
  number: (n: number) => string,
  on: (key: Knob, value: number, done: boolean) => void,
): TemplateResult =>
  html`${knob(t, 'tap', tap, [t.tap, t.recovery, t.shut, t.open], number(Math.round(tap * 100)), on)}${knob(
      t,
      'capacity',
      capacity,
      [t.size, t.capacity, t.small, t.big],
      number(Math.round(capacity * 100)),
      on,
    )}
    <p class="small genetics">${t.genetics}</p>`;

/** The two strategies: always there, whatever the level. */
export const ways = (t: LoadGlassTexts): TemplateResult => html`<p>${t.ways} ${t.wayLess} ${t.wayBigger}</p>`;

export interface DaysModel {
  readonly course: readonly Day[];
  readonly player: Player;
  readonly change: ChangeId | undefined;
  /** Four small glasses instead of moving water. */
  readonly still: boolean;
  readonly width: number;
  readonly em: number;
  readonly onChange: (change: ChangeId | undefined) => void;
  readonly onDay: (day: number) => void;
}

const choices = ['none', 'fixed-bedtimes', 'daily-walk'] as const;

/** The player: one change to try, play or pause, the day; or the four weeks side by side for those who want no motion. */
export const daysControls = (t: LoadGlassTexts, m: DaysModel, number: (n: number) => string): TemplateResult => {
  const { player } = m;
  const ends = [7, 14, 21, 28].flatMap((day) => m.course[day] ?? []);
  const wide = Math.min(m.width, 26 * m.em);
  return html`${oneOf({
      legend: t.whatIf,
      name: 'change',
      as: 'chips',
      options: choices.map((value) => ({ value, label: t.change[value] })),
      chosen: m.change ?? 'none',
      onChoose: (value) => m.onChange(value === 'none' ? undefined : value),
    })}${
      m.still
        ? html`<div class="weeks">
            ${weeksPicture({ width: wide, height: Math.round(Math.max(wide * 0.42, 8 * m.em)), em: m.em }, ends)}
            <ol class="small">
              ${ends.map((day) => html`<li>${t.week(number(weekOf(day.day)), t.head[glassWord(day.level)])}</li>`)}
            </ol>
          </div>`
        : html`<p class="actions">
            <button
              class="button primary"
              type="button"
              @click=${() => (player.playing ? player.pause() : player.play())}
            >
              ${player.playing ? pause() : play()}${player.playing ? t.pause : t.replay}
            </button>
          </p>`
    }
    <div class="knob">
      <p class="label">${t.day} <output aria-live="off">${number(player.at)}</output></p>
      ${range({
        label: t.day,
        min: 0,
        max: days,
        step: 1,
        value: player.at,
        valueText: t.dayText(number(player.at), number(weekOf(player.at))),
        onInput: m.onDay,
        onChange: m.onDay,
      })}
      <div class="ends" aria-hidden="true"><span>${t.dayStart}</span><span>${t.dayEnd}</span></div>
    </div>`;
};

/** The sentence of the day: how full, what the water does, and what the change is worth. */
export const daysAnswer = (
  t: LoadGlassTexts,
  m: Pick<DaysModel, 'course' | 'player' | 'change'>,
  number: (n: number) => string,
): TemplateResult => {
  const at = m.player.at;
  const head = t.head[glassWord(m.course[at]?.level ?? 0)];
  return html`<div class="said">
    <h3>${t.week(number(weekOf(at)), head)}</h3>
    <p>${t[courseAt(m.course, at)]} ${m.change && at > 13 ? t.helps : nothing}</p>
    ${ways(t)}
    <p class="small">${t.model}</p>
  </div>`;
};
