// Templates of breathing-pacer: how long, what goes with it, an own rhythm, how long still, today, a card for the evening.
import { html, nothing, type TemplateResult } from 'lit';
import { canVibrate } from '../../../platform/vibration.js';
import { breathStudies } from '../../../science/evidence/claims.js';
import { parseNumber } from '../../../science/input/number.js';
import { counts, minutesOf, timesADay } from '../../../science/rest/breathing.js';
import { screensAway } from '../../../science/rest/figures.js';
import { picture } from '../../../ui/base/drawing/picture.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { answer } from '../../../ui/shared/answer.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import type { NumberFields } from '../../../ui/shared/controls/number-fields.js';
import { stepMark } from '../../../ui/shared/drawing/step-marks.js';
import type { Diary } from '../../../ui/shared/memory/diary.js';
import { keepRow } from '../../../ui/shared/memory/keep-row.js';
import type { Session } from './session.js';
import type { Sitting } from './sessions.js';
import type { BreathingPacerTexts } from './strings/nl.js';

export const withIt = ['sound', 'buzz'] as const;
export type With = (typeof withIt)[number];
export type Set = 'minutes' | 'breatheIn' | 'breatheOut';

export interface Form {
  readonly fields: NumberFields;
  /** As typed or written by the page, and what holds. */
  readonly texts: Readonly<Record<Set, string | number>>;
  readonly values: Readonly<Record<Set, number>>;
  /** While it runs, how long and how are settled. */
  readonly off: boolean;
  readonly chosen: readonly With[];
  readonly write: (value: number) => string;
  readonly onSet: (name: Set, text: string, done: boolean) => void;
  readonly onSwitch: (what: With, on: boolean) => void;
}

export function form(t: BreathingPacerTexts, f: Form): TemplateResult {
  const field = (name: Set, label: string, unit: (one: boolean) => string): TemplateResult => {
    const range = name === 'minutes' ? minutesOf : counts;
    const read = (text: string): number | undefined => parseNumber(text, { range: [...range], whole: true });
    const holds = f.values[name];
    const text = String(f.texts[name] ?? '');
    const shown = text.trim() ? text : String(holds);
    return f.fields.draw({
      id: name,
      label,
      text: shown,
      unit: unit(read(shown) === 1),
      less: t.less(label),
      more: t.more(label),
      step: (now = holds, direction) => Math.min(range[1], Math.max(range[0], now + direction)),
      disabled: f.off,
      read,
      write: f.write,
      fault: t.fault(f.write(range[0]), f.write(range[1])),
      onType: (typed) => f.onSet(name, typed, false),
      onSettle: (settled) => f.onSet(name, settled, true),
    });
  };
  return html`${field('minutes', t.howLong, t.minutes)}${checkboxGroup({
    legend: t.withIt,
    options: withIt.filter((what) => what !== 'buzz' || canVibrate()).map((value) => ({ value, label: t[value] })),
    chosen: f.chosen,
    onSwitch: f.onSwitch,
  })}${fold(
    t.ownRhythm,
    html`<div class="rhythm">${field('breatheIn', t.in, t.counts)}${field('breatheOut', t.out, t.counts)}</div>`,
  )}`;
}

const mark = { width: 32, height: 32 };

/** Today's times on their line: done, or still to come. Painted is done: the next one is a line only. */
const today = (times: number, said: string): TemplateResult =>
  html`<p class="today">
    <span>${said}</span>
    <span class="marks"
      >${Array.from({ length: timesADay }, (_, i) =>
        picture(mark, stepMark(16, 16, 11, i < times ? 'done' : 'later', '')),
      )}</span
    >
  </p>`;

export interface Answered {
  readonly session: Session;
  readonly howLong: number;
  readonly acted: boolean;
  /** What was done and is kept; nothing in a lesson. */
  readonly kept: Diary<Sitting> | undefined;
  readonly onStop: () => void;
  readonly onClear: () => void;
}

/** How long still, or what was done; today; and what studies say. */
export function answered(t: BreathingPacerTexts, a: Answered, write: Form['write']): TemplateResult {
  const { state, left, wasAway } = a.session;
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  const still = t.left(minutes && write(minutes), seconds && write(seconds), minutes === 1, seconds === 1);
  const [head, body] = {
    ready: [t.start, t.slow],
    running: [still, t.slow],
    paused: [t.rests, wasAway ? t.wasAway : t.goesOn],
    done: [t.done(write(a.howLong), a.howLong === 1), t.doneMore],
  }[state];
  const { kept } = a;
  const acts =
    state === 'running' || state === 'paused'
      ? html`<div class="actions"><button class="quiet" type="button" @click=${a.onStop}>${t.stop}</button></div>`
      : keepRow({
          keep: kept?.log.length ? { t, memory: kept.memory, onKeep: kept.keep } : undefined,
          clear: t.clear,
          changed: a.acted,
          onClear: a.onClear,
        });
  const { studies, people } = breathStudies.value;
  return answer({
    head,
    body,
    actions: html`${kept ? today(kept.today.length, t.today(write(kept.today.length), write(timesADay))) : nothing}${acts}`,
    caveat: [t.studies, html`<p>${t.studied(write(studies), write(people))}</p>`],
  });
}

/** What goes with the evening; it prints as it is. */
export const evening = (t: BreathingPacerTexts, minutes: number, write: Form['write']): TemplateResult =>
  fold(
    t.evening,
    html`<ul class="evening">
      ${[t.screens(write(screensAway)), t.light, t.along(write(minutes)), t.sameTime].map((line) => html`<li>${line}</li>`)}
    </ul>`,
  );

/** Heard, not seen: each count as it comes, the first by its name. */
export const heard = (text: string | undefined): TemplateResult | typeof nothing =>
  text === undefined ? nothing : html`<p class="heard" role="status">${text}</p>`;
