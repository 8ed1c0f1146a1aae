// What start-plan answers: what was watered today, or how often something was done; after a while away that all still stands; and
// after its weeks that this is a start. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { mostOf, type Course, type Ticked } from '../../../practice/habits.js';
import { beginWeeks, habitDays, followedPeople } from '../../../science/rest/figures.js';
import type { Habit } from '../../../science/rest/habits.js';
import { answer } from '../../../ui/shared/answer.js';
import type { CalendarOffer } from '../../../ui/shared/calendar-offer.js';
import type { Diary } from '../../../ui/shared/memory/diary.js';
import { keepRow } from '../../../ui/shared/memory/keep-row.js';
import type { StartPlanTexts } from './strings/nl.js';

/** So many days without anything, and somebody comes back. */
const back = 3;

export interface Answered {
  readonly times: Readonly<Record<Habit, number>>;
  /** Habits of the day that is filled in. */
  readonly done: number;
  readonly course: Course | undefined;
  readonly weeks: number;
  readonly write: (value: number) => string;
  /** The hour of the reminder. */
  readonly remind: string;
  /** Something was set, here or before. */
  readonly changed: boolean;
  /** What is kept; nothing in a lesson. */
  readonly kept: Diary<Ticked> | undefined;
  readonly calendar: CalendarOffer;
  readonly onRemind: () => void;
  readonly onClear: () => void;
}

const wordsOf = (t: StartPlanTexts, { times, done, course, weeks, write }: Answered): readonly [string, string] => {
  const most = mostOf(times);
  if (!course || !most) return [t.start, t.startMore(write(weeks))];
  const often = t.often(t.names[most], write(times[most]), times[most] === 1);
  if (course.days >= weeks * 7) return [often, t.over(write(weeks))];
  if (done) return [t.watered(write(done), done === 1), t.never];
  if (course.away >= back) return [often, t.back];
  return [often, t.stands];
};

export function answered(t: StartPlanTexts, a: Answered): TemplateResult {
  const { write: n } = a;
  const { medians, all } = habitDays;
  const [head, body] = wordsOf(t, a);
  return answer({
    head,
    body,
    actions: html`${keepRow({
      first:
        a.changed && html`<button class="button" type="button" @click=${a.onRemind}>${t.remind(a.remind)}</button>`,
      keep: a.kept && { t, memory: a.kept.memory, onKeep: a.kept.keep },
      clear: t.clear,
      changed: a.changed,
      onClear: a.onClear,
    })}${a.calendar.note(t)}`,
    caveat: [
      t.howLong,
      html`<p>${t.plan(n(beginWeeks[0]), n(beginWeeks[1]))}</p>
        <p>${t.took(n(medians[0]), n(medians[1]), n(all[0]), n(all[1]))} ${t.missed(n(followedPeople))}</p>
        <p>${t.first}</p>`,
    ],
  });
}
