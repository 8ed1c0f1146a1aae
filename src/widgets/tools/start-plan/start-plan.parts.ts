// Templates of start-plan: the habits of a day, and in a fold the days before. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { habits, type Habit } from '../../../science/rest/habits.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { yesNo } from '../../../ui/shared/controls/yes-no.js';
import type { StartPlanTexts } from './strings/nl.js';

export interface Ticks {
  readonly legend: string;
  readonly done: readonly Habit[];
  readonly onTick: (habit: Habit, on: boolean) => void;
}

export const ticks = (t: StartPlanTexts, { legend, done, onTick }: Ticks): TemplateResult =>
  html`<fieldset class="day">
    <legend>${legend}</legend>
    ${habits.map((habit) => yesNo(t.habits[habit], done.includes(habit), (on) => onTick(habit, on), habit))}
  </fieldset>`;

export interface Earlier {
  /** The earliest first, today last. */
  readonly days: readonly { readonly day: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (day: string) => void;
}

export const earlier = (t: StartPlanTexts, { days, chosen, onChoose }: Earlier): TemplateResult =>
  fold(
    t.earlier,
    radioGroup({
      legend: t.which,
      name: 'day',
      as: 'chips',
      options: days.map(({ day, name }) => ({ value: day, label: name })),
      chosen,
      onChoose,
    }),
  );
