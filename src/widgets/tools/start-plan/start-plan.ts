// <start-plan>: five small habits, ticked by day, without streaks. Rules: practice/habits, science/rest/habits.
import { formatDate } from '../../../platform/locale/format-date.js';
import { addDays, dayOf, noonOf, systemClock } from '../../../platform/time/index.js';
import { courseOf, doneOn, isTicked, momentOf, timesOf, type Ticked } from '../../../practice/habits.js';
import { habitClaims, weeksOr, type Habit } from '../../../science/rest/habits.js';
import { asWritten, html, property, type TemplateResult } from '../../../ui/base/index.js';
import { CalendarOffer, Diary, EachMinute, LessonElement } from '../../../ui/shared/index.js';
import { answered } from './start-plan.answer.js';
import { earlier, ticks } from './start-plan.parts.js';
import { startPlanPicture } from './start-plan.picture.js';
import { styles } from './start-plan.styles.js';
import type { StartPlanTexts } from './strings/nl.js';

/** Days that can still be filled in, today among them. */
const shownDays = 7;
/** The evening reminder: when, and for how long, minutes. */
const evening = { clock: '20:00', minutes: 5 };

/**
 * Five habits to begin with, ticked for each day. What was done is counted and lets a plant grow; what was not is never counted,
 * and no row of days can be broken. Two to four weeks are a start.
 *
 * @summary Five small habits, ticked by day for two to four weeks, without streaks.
 * @event {Event} change - When the person has ticked or unticked a habit.
 * @csspart picture - A pot for each habit, as grown as it was done often.
 * @csspart controls - The habits of the day, and earlier days.
 * @csspart answer - What was watered, or how often, in words.
 */
export class StartPlanElement extends LessonElement<StartPlanTexts> {
  static override widget = {
    tag: 'start-plan',
    claims: habitClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Weeks the plan runs, 2 to 4; 4 when absent or no such number. */
  @property() weeks: number | string = '';

  private readonly diary = new Diary<Ticked>(this, this.words, { tag: 'start-plan', fits: isTicked });
  private readonly calendar = new CalendarOffer(this);
  /** A page left open over midnight is at the new day. */
  protected readonly minute = new EachMinute(this);
  /** The day that is filled in; today when it is none of those shown. */
  private chosen = '';

  protected override view(t: StartPlanTexts): TemplateResult {
    const { today, day } = this;
    const { log } = this.diary;
    const done = doneOn(log, day);
    const course = courseOf(log, today);
    const weeks = weeksOr(this.weeks);
    const name = day === today ? t.today : this.dayName(day, 'long');
    return this.frame(t, {
      picture: startPlanPicture(
        this.size.picture(1.36, 2, 2.6),
        { times: timesOf(log), done, onPress: (habit) => this.set(habit, !done.includes(habit)) },
        { pots: t.pots, day: [name, t.todayShort] },
      ),
      controls: html`${ticks(t, {
        legend: day === today ? t.did : t.didOn(name),
        done,
        onTick: (habit, on) => this.set(habit, on),
      })}${this.unlessLesson(() =>
        earlier(t, {
          days: Array.from({ length: shownDays }, (_, i) => addDays(today, i + 1 - shownDays)).map((each) => ({
            day: each,
            name: each === today ? t.today : this.dayName(each, 'short'),
          })),
          chosen: day,
          onChoose: this.onDay,
        }),
      )}`,
      answer: answered(t, {
        times: timesOf(log),
        done: done.length,
        course,
        weeks,
        write: this.words.number,
        remind: formatDate(Date.parse(`${today}T${evening.clock}Z`), this.words.locale, {
          hour: '2-digit',
          minute: '2-digit',
          timeZone: 'UTC',
        }),
        changed: this.acted || log.length > 0,
        kept: this.unlessLesson(() => this.diary),
        calendar: this.calendar,
        onRemind: () => this.onRemind(t, weeks * 7),
        onClear: this.onClear,
      }),
    });
  }

  private get today(): string {
    return dayOf(systemClock.now(), systemClock.zone());
  }

  private get day(): string {
    const { today, chosen } = this;
    return chosen > addDays(today, -shownDays) && chosen < today ? chosen : today;
  }

  private dayName(day: string, weekday: 'short' | 'long'): string {
    const said = formatDate(Date.parse(noonOf(day)), this.words.locale, { weekday, timeZone: 'UTC' });
    return said.replace('.', '');
  }

  private set(habit: Habit, on: boolean): void {
    const at = momentOf(this.day, habit);
    if (on) this.diary.add({ at, habit });
    else this.diary.rewrite((log) => log.filter((each) => each.at !== at));
    this.changed();
  }

  private readonly onDay = (day: string): void => {
    this.chosen = day;
    this.requestUpdate();
  };

  private onRemind(t: StartPlanTexts, times: number): void {
    const entry = { uid: `start-${this.today}@kinekit`, sequence: 0, daily: this.today, times, alarm: true };
    void this.calendar.offer(t.title, [{ ...entry, ...evening, summary: t.title, description: t.start }]);
  }

  private readonly onClear = (): void => {
    asWritten(this, { weeks: '' });
    this.chosen = '';
    this.diary.clear();
    this.changed();
    this.acted = false;
  };
}
