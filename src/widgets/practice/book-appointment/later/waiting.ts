// The waiting list: which days and parts of the day suit, and how to reach the visitor.
import { html, type TemplateResult } from 'lit';
import { addDays } from '../../../../platform/time/zone.js';
import { formatDate } from '../../../../platform/locale/format-date.js';
import { tick } from '../../../../ui/shared/controls/icons.js';
import { consent } from './details.js';
import { faultList, personInputs, readAgain } from '../steps/inputs.js';
import { givers } from '../steps/givers.js';
import { backButton, chosen, primary, refusal } from '../steps/parts.js';
import type { View } from '../view.js';

const chips = <T>(legend: string, all: readonly (readonly [T, string])[], on: readonly T[], set: (to: T[]) => void) =>
  html`<fieldset>
    <legend>${legend}</legend>
    <div class="chips">
      ${all.map(
        ([value, label]) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${on.includes(value)}
              @change=${(event: Event) => {
                event.stopPropagation();
                set(on.includes(value) ? on.filter((one) => one !== value) : [...on, value]);
              }}
            />${tick()}<span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

/** 2024-01-01 was a Monday: a week to say the weekdays with. */
const monday = '2024-01-01';

export function waitingStep(v: View): TemplateResult {
  const { errors } = v.store;
  const days = [1, 2, 3, 4, 5, 6].map((n) => {
    const at = Date.parse(`${addDays(monday, n - 1)}T00:00:00Z`);
    return [n, formatDate(at, v.locale, { weekday: 'long', timeZone: 'UTC' })] as const;
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    readAgain(form);
    const trap = form.elements.namedItem('website') as HTMLInputElement;
    const { service, careGiver, person, consent: agreed } = v.store.draft;
    void v.store.join({
      service,
      ...(careGiver ? { careGiver } : {}),
      weekdays: v.shown.weekdays,
      parts: v.shown.dayParts,
      person,
      consent: agreed,
      language: v.language,
      website: trap.value,
    });
  };
  return html`${chosen(v)} ${givers(v)}
    <p class="muted">${v.t.waitingMore}</p>
    <form novalidate @submit=${submit}>
      ${faultList(v, errors)} ${chips(v.t.weekdays, days, v.shown.weekdays, (weekdays) => v.show({ weekdays }))}
      ${chips(
        v.t.part,
        (['morning', 'afternoon', 'evening'] as const).map((part) => [part, v.t.parts[part]] as const),
        v.shown.dayParts,
        (dayParts) => v.show({ dayParts }),
      )}
      <div class="fields">${personInputs(v)} ${consent(v)}</div>
      <input class="trap" name="website" type="text" aria-hidden="true" tabindex="-1" autocomplete="off" />
      ${refusal(v)}
      <div class="actions">${primary(v, v.t.join)} ${backButton(v)}</div>
    </form>`;
}
