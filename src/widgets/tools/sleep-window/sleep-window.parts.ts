// Templates of sleep-window: when one gets up and how long one sleeps, the week in a fold, and what follows. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { leastHours, mostHours, readHours, regular, type Night, type Rhythm } from '../../../science/rest/sleep.js';
import { readClock } from '../../../science/input/clock.js';
import { rhythmWeeks, sleepNight } from '../../../science/rest/figures.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { answer } from '../../../ui/shared/answer.js';
import type { CalendarOffer } from '../../../ui/shared/calendar-offer.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import type { NumberFields } from '../../../ui/shared/controls/number-fields.js';
import { stepper } from '../../../ui/shared/controls/stepper.js';
import type { Diary } from '../../../ui/shared/memory/diary.js';
import { keepRow } from '../../../ui/shared/memory/keep-row.js';
import { two, type NightNoted } from './nights.js';
import type { SleepWindowTexts } from './strings/nl.js';

/** A time of the day in the reader's language, and a number. */
export interface Write {
  readonly time: (minutes: number) => string;
  readonly number: (value: number) => string;
}

export interface Form {
  /** As typed; what holds where that is no time. */
  readonly wake: string;
  readonly up: number;
  readonly hoursText: string;
  readonly hours: number;
  readonly fields: NumberFields;
  readonly typing: boolean;
  readonly onWake: (text: string, done: boolean) => void;
  readonly onHours: (text: string, done: boolean) => void;
}

export const form = (t: SleepWindowTexts, f: Form, write: Write): TemplateResult => {
  const known = readClock(f.wake);
  const wrong = !f.typing && f.wake.trim() && known === undefined;
  return html`<div class="two">
    ${stepper({
      id: 'wake',
      label: t.wake,
      text: f.typing || wrong ? f.wake : write.time(f.up),
      less: t.earlier,
      more: t.later,
      ...(wrong && { fault: t.fault(write.time(390)) }),
      onType: (text) => f.onWake(text, false),
      onCommit: () => f.onWake(f.wake, true),
      onStep: (direction) => f.onWake(two(f.up + direction * 15), true),
    })}
    ${f.fields.draw({
      id: 'hours',
      label: t.hours,
      text: f.hoursText.trim() ? f.hoursText : String(f.hours),
      unit: t.hour,
      less: t.less,
      more: t.more,
      read: readHours,
      write: write.number,
      fault: t.faultHours(write.number(leastHours), write.number(mostHours)),
      step: (now = f.hours, direction) => Math.min(mostHours, Math.max(leastHours, now + direction / 2)),
      onType: (text) => f.onHours(text, false),
      onSettle: (text) => f.onHours(text, true),
    })}
  </div>`;
};

export interface Week {
  /** The nights by the day they began, the earliest first. */
  readonly days: readonly { readonly day: string; readonly name: string }[];
  readonly chosen: string;
  readonly night: NightNoted | undefined;
  readonly onChoose: (day: string) => void;
  readonly onNight: (change: { readonly bed?: number; readonly up?: number }) => void;
  readonly onToggle: (open: boolean) => void;
}

/** The last seven nights: choose one, say when. */
export const week = (t: SleepWindowTexts, w: Week): TemplateResult => {
  const time = (name: 'bed' | 'up', label: string): TemplateResult =>
    html`<div class="field">
      <label class="label" for=${name}>${label}</label>
      <div class="box">
        <input
          id=${name}
          type="time"
          .value=${w.night ? two(w.night[name]) : ''}
          @input=${(event: Event) => event.stopPropagation()}
          @change=${(event: Event) => {
            event.stopPropagation();
            const minutes = readClock((event.target as HTMLInputElement).value);
            if (minutes !== undefined) w.onNight({ [name]: minutes });
          }}
        />
      </div>
    </div>`;
  return fold(
    t.week,
    html`<div class="week">
      ${radioGroup({
        legend: t.which,
        name: 'night',
        as: 'chips',
        options: w.days.map(({ day, name }) => ({ value: day, label: name })),
        chosen: w.chosen,
        onChoose: w.onChoose,
      })}
      <div class="two">${time('bed', t.toBed)}${time('up', t.gotUp)}</div>
    </div>`,
    (event) => w.onToggle((event.target as HTMLDetailsElement).open),
  );
};

export interface Answered {
  readonly rhythm: Rhythm;
  readonly nights: readonly Night[];
  /** The clock goes so many hours forward (+) or back (-) tonight. */
  readonly shift: number;
  readonly acted: boolean;
  /** The rhythm is somebody's own: the example needs no reminder. */
  readonly own: boolean;
  /** What is kept; nothing in a lesson. */
  readonly kept: Diary<NightNoted> | undefined;
  readonly calendar: CalendarOffer;
  readonly onRemind: () => void;
  readonly onClear: () => void;
}

/** When to bed and up; what the week says; for whom this is not, and who says how long. */
export function answered(t: SleepWindowTexts, a: Answered, write: Write): TemplateResult {
  const { bed, up, screens } = a.rhythm;
  const { time, number: n } = write;
  const found = regular(a.nights);
  const { adults, from65, age } = sleepNight;
  const [from, to] = rhythmWeeks;
  const late = found?.weekend !== undefined && found.weekend >= 30 ? t.weekendLater(n(found.weekend)) : t.weekend;
  return answer({
    head: t.head(time(bed), time(up)),
    body: html`${found ? t.spread(n(found.nights), n(found.spread)) : t.screens(time(screens))} ${late}
    ${a.shift ? (a.shift > 0 ? t.forward(time(up)) : t.backward(time(up))) : nothing}`,
    actions: html`<p class="small">${t.never}</p>
      ${keepRow({
        first:
          a.own && html`<button class="button" type="button" @click=${a.onRemind}>${t.remind(time(screens))}</button>`,
        keep: a.kept && { t, memory: a.kept.memory, onKeep: a.kept.keep },
        clear: t.clear,
        changed: a.acted,
        onClear: a.onClear,
      })}${a.calendar.note(t)}`,
    caveat: [
      t.forWhom,
      html`<p>${t.notFor}</p>
        <p>${t.howLong(n(adults[0]), n(adults[1]), n(from65[0]), n(from65[1]), n(age))}</p>
        <p>${t.routine} ${t.weeks(n(from), n(to))}</p>`,
    ],
  });
}
