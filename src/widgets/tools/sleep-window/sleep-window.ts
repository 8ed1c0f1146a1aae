// <sleep-window>: a fixed rhythm of sleep, from when one gets up. Rules: science/rest/sleep.
import { formatDate } from '../../../platform/locale/format-date.js';
import { dayOf, noonOf, systemClock } from '../../../platform/time/index.js';
import { hoursOr, rhythmFor, sleepClaims, wakeOr } from '../../../science/rest/sleep.js';
import { asWritten, html, property, type TemplateResult } from '../../../ui/base/index.js';
import { CalendarOffer, Diary, EachMinute, LessonElement, NumberFields } from '../../../ui/shared/index.js';
import { eachEvening } from './evening.js';
import { isNight, lastNights, nightOf, shiftTonight, two, weekOf, type NightNoted } from './nights.js';
import { answered, form, week, type Write } from './sleep-window.parts.js';
import { sleepWindowPicture } from './sleep-window.picture.js';
import { styles } from './sleep-window.styles.js';
import type { SleepWindowTexts } from './strings/nl.js';

/**
 * A fixed time for bed that follows from when one gets up and how long one sleeps, never shorter than the sources advise;
 * from when screens are put away; and of a week that was noted, how far the middle of the night moved.
 *
 * @summary A fixed time for bed from when one gets up, and how regular the week was.
 * @event {Event} input - While the person types when they get up.
 * @event {Event} change - When the person has set a time, the hours or a night.
 * @csspart picture - The night between bed and getting up, or the nights of the week.
 * @csspart controls - When one gets up, how long one sleeps, and the week.
 * @csspart answer - The rhythm in words, and what the week says.
 */
export class SleepWindowElement extends LessonElement<SleepWindowTexts> {
  static override widget = {
    tag: 'sleep-window',
    claims: sleepClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** When one gets up, as `7:30`; 7:00 when absent or no time. */
  @property() wake = '';
  /** Hours in bed, 7 to 10, in halves; 8 when absent or no such number. */
  @property() hours: number | string = '';

  private readonly diary = new Diary<NightNoted>(this, this.words, {
    tag: 'sleep-window',
    fits: isNight,
    own: () => ({ wake: two(wakeOr(this.wake)), hours: hoursOr(this.hours) }),
    recall: ({ wake, hours }) => {
      // What the page or the person said goes before what the device remembers.
      if (this.acted || this.wake || this.hours) return;
      if (typeof wake === 'string') this.wake = wake;
      if (typeof hours === 'number') this.hours = hours;
    },
  });
  private readonly calendar = new CalendarOffer(this);
  private readonly fields = new NumberFields(this);
  /** A page left open over midnight asks for the night that is over. */
  protected readonly minute = new EachMinute(this);
  private typing = false;
  private open = false;
  /** The night that is being noted, by the day it began. */
  private chosen?: string | undefined;

  protected override view(t: SleepWindowTexts): TemplateResult {
    const [now, zone] = [systemClock.now(), systemClock.zone()];
    const [up, hours] = [wakeOr(this.wake), hoursOr(this.hours)];
    const rhythm = rhythmFor(up, hours);
    const names = lastNights(now, zone).map((day) => ({ day, name: this.dayName(day) }));
    const log = this.lesson ? [] : this.diary.log;
    const chosen = this.night;
    const nights = weekOf(
      log,
      names.map(({ day }) => day),
    );
    return this.frame(t, {
      picture: sleepWindowPicture(
        this.size.picture(1.22, 1.7, 2.2),
        {
          ...rhythm,
          week: this.open ? names.map(({ day, name }) => ({ name, night: weekOf(log, [day])[0] })) : undefined,
        },
        {
          bed: this.write.time(rhythm.bed),
          up: this.write.time(up),
          between: this.open ? [t.lastWeek] : [t.rest(this.write.number(hours)), this.write.number(hours)],
        },
      ),
      controls: html`${form(
        t,
        {
          wake: String(this.wake ?? ''),
          up,
          hoursText: String(this.hours ?? ''),
          hours,
          typing: this.typing,
          fields: this.fields,
          onWake: this.onWake,
          onHours: this.onHours,
        },
        this.write,
      )}${this.unlessLesson(() =>
        week(t, {
          days: names,
          chosen,
          night: nightOf(log, chosen),
          onChoose: (day) => this.show(() => (this.chosen = day)),
          onNight: (change) => this.onNight({ bed: rhythm.bed, up }, change),
          onToggle: (open) => this.show(() => (this.open = open)),
        }),
      )}`,
      answer: answered(
        t,
        {
          rhythm,
          nights,
          shift: shiftTonight(now, zone, rhythm.bed, up),
          acted: this.acted,
          own: this.acted || !!this.wake || !!this.hours,
          kept: this.unlessLesson(() => this.diary),
          calendar: this.calendar,
          onRemind: () => this.onRemind(t, rhythm.screens),
          onClear: this.onClear,
        },
        this.write,
      ),
      moving: this.typing,
    });
  }

  private readonly write: Write = {
    number: this.words.number,
    time: (minutes) =>
      formatDate(minutes * 60_000, this.words.locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
  };

  private dayName(day: string): string {
    return formatDate(Date.parse(noonOf(day)), this.words.locale, { weekday: 'short', timeZone: 'UTC' }).replace(
      '.',
      '',
    );
  }

  private show(change: () => void): void {
    change();
    this.requestUpdate();
  }

  private readonly onWake = (text: string, done: boolean): void => {
    // Filled in by a browser, typing and being done come at once.
    if (!done || !this.typing) this.wake = text;
    this.typing = !done;
    if (!done) return this.typed();
    this.diary.changed();
    this.changed();
  };

  private readonly onHours = (text: string, done: boolean): void => {
    this.hours = text;
    if (!done) return this.typed();
    this.diary.changed();
    this.changed();
  };

  /** The day on which the night that is noted began: last night where none of the seven is chosen. */
  private get night(): string {
    const days = lastNights(systemClock.now(), systemClock.zone());
    return days.find((day) => day === this.chosen) ?? days.at(-1)!;
  }

  private onNight(usual: Pick<NightNoted, 'bed' | 'up'>, change: Partial<NightNoted>): void {
    const day = this.night;
    const { bed, up } = { ...usual, ...nightOf(this.diary.log, day), ...change };
    this.diary.add({ at: noonOf(day), bed, up });
    this.changed();
  }

  private onRemind(t: SleepWindowTexts, screens: number): void {
    const today = dayOf(systemClock.now(), systemClock.zone());
    void this.calendar.offer(t.title, [eachEvening(today, two(screens), t.reminder, t.never)]);
  }

  private readonly onClear = (): void => {
    asWritten(this, { wake: '', hours: '' });
    this.typing = false;
    this.fields.rest();
    this.diary.clear();
    this.changed();
    this.acted = false;
  };
}
