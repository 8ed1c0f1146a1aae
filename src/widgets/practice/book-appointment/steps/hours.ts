// The hours of one day as radios, by part of the day: six or so, or all of them.
import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../../../practice/booking/days.js';
import type { Slot } from '../../../../practice/booking/source.js';
import { hoursOf } from '../../../../practice/booking/visit/days-shown.js';
import { tick } from '../../../../ui/shared/controls/icons.js';
import { between } from './parts.js';
import { clockAt, dateOf, sayDate, sayYours, startOf, type View } from '../view.js';

const isPicked = (v: View, slot: Slot): boolean => {
  const [picked] = v.store.draft.slots;
  return !!picked && startOf(picked) === startOf(slot) && picked.service === slot.service;
};

const hour = (v: View, slot: Slot): TemplateResult => {
  const yours = sayYours(v, slot);
  return html`<label class="choice hour"
    ><input
      type="radio"
      name="hour"
      value=${slot.id}
      .checked=${isPicked(v, slot)}
      @change=${() => {
        v.show({ day: dateOf(v, slot) });
        v.store.pick(slot);
      }}
    />${tick()}<span>${v.t.time(clockAt(v, slot))}${yours ? html` <small>${yours}</small>` : nothing}</span></label
  >`;
};

export function hours(v: View, day: Day): TemplateResult {
  const { zone } = v.practice;
  const { all } = v.shown;
  const parts = hoursOf(day, zone, all, (slot) => isPicked(v, slot));
  const count = day.slots.length;
  const folded = all || parts.reduce((sum, [, slots]) => sum + slots.length, 0) < count;
  const toggle = html`<button class="quiet" type="button" aria-expanded=${all} @click=${() => v.show({ all: !all })}>
    ${all ? v.t.fewHours : v.t.allHours(count)}
  </button>`;
  return html`<div role="group" aria-labelledby="which-hour" class="parts">
    ${between(
      html`<span class="label" id="which-hour"
        >${v.t.which.hour} <span class="vh">${sayDate(v, day.date)}</span></span
      >`,
      folded ? toggle : nothing,
    )}
    ${parts.map(
      ([part, slots]) =>
        html`<fieldset>
          <legend>${v.t.parts[part]}</legend>
          <div class="hours">${slots.map((slot) => hour(v, slot))}</div>
        </fieldset>`,
    )}
  </div>`;
}
