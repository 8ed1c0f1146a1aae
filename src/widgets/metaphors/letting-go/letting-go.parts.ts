// Templates of letting-go: the bottle to hold, the time, and what a person holds. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { range } from '../../../ui/base/parts/range.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import { burdens, ownLength, stopAt, stops, whens, type Answer, type When } from './state.js';
import type { LettingGoTexts } from './strings/nl.js';

/** A press counts as held from this long; a shorter one is a tap and switches. */
const tap = 400;

interface Hold {
  readonly held: boolean;
  readonly onTake: () => void;
  readonly onPut: () => void;
}

/**
 * The button that is held: pressed for as long as a finger is on it; a tap, a key or a screen reader's click switches it.
 * `presses` remembers when a finger came down; its click, which follows, must not switch again.
 */
export const holdButton = (
  t: LettingGoTexts,
  { held, onTake, onPut }: Hold,
  presses: { at?: number },
): TemplateResult => {
  const switched = (): void => (held ? onPut() : onTake());
  const lift = (event: PointerEvent): void => {
    const long = event.timeStamp - (presses.at ?? event.timeStamp) >= tap;
    if (long || event.type === 'pointercancel') onPut();
  };
  return html`<div class="hold">
    <button
      class="button primary"
      type="button"
      aria-pressed=${held ? 'true' : 'false'}
      aria-describedby="how"
      @pointerdown=${(event: PointerEvent) => {
        if (event.button) return;
        presses.at = event.timeStamp;
        (event.target as Element).closest('button')?.setPointerCapture(event.pointerId);
        switched();
      }}
      @pointerup=${lift}
      @pointercancel=${lift}
      @click=${() => {
        if (presses.at === undefined) switched();
        delete presses.at;
      }}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      ${t.hold}
    </button>
    <p class="small" id="how">${t.how}</p>
  </div>`;
};

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
  return html`<div class="own">
    <h3>${t.question}</h3>
    <div>
      ${checkboxGroup({
        legend: t.what,
        options: burdens.map((value) => ({ value, label: capital(t.factors[value]) })),
        chosen: answer.holds,
        onSwitch: (id, on) =>
          onAnswer(({ holds }) => ({ holds: burdens.filter((b) => (b === id ? on : holds.includes(b))) })),
      })}
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
    </div>
  </div>`;
};
