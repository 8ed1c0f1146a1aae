// Templates of letting-go: the bottle to hold, the time, and what a person holds. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import type { FactorId } from '../../../science/body/factors.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { range } from '../../../ui/base/parts/range.js';
import { capture } from '../../../ui/shared/controls/capture.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import { burdens, ownLength, rest, usual, stopAt, stops, whens, type Answer, type When } from './state.js';
import type { LettingGoTexts } from './strings/nl.js';

/** A press counts as held from this long, in ms; a shorter one is a tap and switches. A click comes sooner after a finger. */
const tap = 400;

/** What a press does: on the button, and on the bottle in the picture. */
export interface Press {
  readonly down: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  /** By a key or a screen reader; one that follows a finger is heard already. */
  readonly click: (event: Event) => void;
}

/** Pressed for as long as a finger is on it; a tap, a key or a screen reader's click switches it. */
export const press = (held: () => boolean, onTake: () => void, onPut: () => void): Press => {
  let from = -Infinity;
  let last = -Infinity;
  const switched = (): void => (held() ? onPut() : onTake());
  return {
    down: (event) => {
      if (event.button) return;
      from = last = event.timeStamp;
      // What is pressed may be drawn away from under the finger: its surroundings hear it leave.
      capture(event.currentTarget as Element, event.pointerId);
      switched();
    },
    up: (event) => {
      last = event.timeStamp;
      if (event.type === 'pointercancel' || last - from >= tap) onPut();
    },
    click: (event) => {
      if (event.timeStamp - last >= tap) switched();
    },
  };
};

const still = (event: Event): void => event.preventDefault();

/** The picture with its bottle to take: for a finger or mouse; keys and ears have the button. */
export const grabbed = (drawn: TemplateResult, on: Press): TemplateResult =>
  html`<div
    class="grabs"
    @pointerdown=${(event: PointerEvent) => {
      if ((event.target as Element).closest('.grab')) on.down(event);
    }}
    @pointerup=${on.up}
    @pointercancel=${on.up}
    @contextmenu=${still}
  >
    ${drawn}
  </div>`;

export const holdButton = (t: LettingGoTexts, held: boolean, on: Press): TemplateResult =>
  html`<div class="hold">
    <button
      class="button primary ${held ? 'held' : ''}"
      type="button"
      aria-describedby="how"
      @pointerdown=${on.down}
      @pointerup=${on.up}
      @pointercancel=${on.up}
      @click=${on.click}
      @contextmenu=${still}
    >
      ${held ? t.put : t.hold}
    </button>
    <p class="small" id="how">${t.how}</p>
  </div>`;

/** How long: what runs while it is held, and what can be looked at without waiting. */
export const timeControl = (
  t: LettingGoTexts,
  seconds: number,
  duration: (minutes: number) => string,
  onTime: (seconds: number, done: boolean) => void,
): TemplateResult => {
  const at = stopAt(seconds);
  const set = (done: boolean) => (index: number) => onTime((stops[index] ?? 0) * 60, done);
  return html`<div>
    <p class="label time">
      <span>${t.time}</span> <output aria-live="off">${duration(Math.floor(seconds / 60))}</output>
    </p>
    ${range({
      label: t.time,
      min: 0,
      max: stops.length - 1,
      step: 1,
      value: at,
      valueText: duration(stops[at] ?? 0),
      onInput: set(false),
      onChange: set(true),
    })}
    <div class="ends" aria-hidden="true"><span>${t.not}</span><span>${t.day}</span></div>
  </div>`;
};

/** What a person holds, in the kit's words or their own, and when they put it down. */
export const question = (
  t: LettingGoTexts,
  answer: Answer,
  said: string,
  onAnswer: (change: (answer: Answer) => Partial<Answer>) => void,
  actions: unknown,
): TemplateResult => {
  const stop = (event: Event): void => event.stopPropagation();
  const chips = (legend: string, ids: readonly FactorId[]): TemplateResult =>
    checkboxGroup({
      legend,
      options: ids.map((value) => ({ value, label: capital(t.factors[value]) })),
      chosen: answer.holds,
      onSwitch: (id, on) =>
        onAnswer(({ holds }) => ({ holds: burdens.filter((b) => (b === id ? on : holds.includes(b))) })),
    });
  return html`<div class="own">
    <div class="said">
      <h3>${t.question}</h3>
      <p>${t.lesson}</p>
    </div>
    <div>
      ${chips(t.what, usual)}
      ${fold(
        t.other,
        html`<div class="rest">
          ${chips(t.what, rest)}
          <div class="field">
            <label class="label" for="own">${t.own}</label>
            <div class="box">
              <input
                id="own"
                type="text"
                autocomplete="off"
                maxlength=${ownLength}
                .value=${answer.own}
                @input=${stop}
                @change=${(event: Event) => {
                  stop(event);
                  const own = (event.target as HTMLInputElement).value.trim();
                  onAnswer(() => ({ own }));
                }}
              />
            </div>
          </div>
        </div>`,
      )}
    </div>
    <div>
      ${radioGroup<When>({
        legend: t.whenAsked,
        name: 'when',
        as: 'chips',
        options: whens.map((value) => ({ value, label: t.when[value] })),
        chosen: answer.when,
        onChoose: (when) => onAnswer(() => ({ when })),
      })}
      <p role="status">${said}</p>
      ${actions}
      <p class="small">${t.alert}</p>
    </div>
  </div>`;
};
