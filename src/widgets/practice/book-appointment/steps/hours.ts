// The hours of one day as radios, by part of the day.
import { html, nothing, type TemplateResult } from 'lit';
import { partOf, type Day } from '../../../../practice/booking/days.js';
import type { Slot } from '../../../../practice/booking/source.js';
import { tick } from '../../../../ui/shared/controls/icons.js';
import { clockAt, dateOf, sayDate, sayYours, startOf, type View } from '../view.js';

const hour = (v: View, slot: Slot): TemplateResult => {
  const [picked] = v.store.draft.slots;
  const yours = sayYours(v, slot);
  return html`<label class="choice hour"
    ><input
      type="radio"
      name="hour"
      value=${slot.id}
      .checked=${!!picked && startOf(picked) === startOf(slot) && picked.service === slot.service}
      @change=${(event: Event) => {
        event.stopPropagation();
        v.show({ day: dateOf(v, slot) });
        v.store.pick(slot);
      }}
    />${tick()}<span>${v.t.time(clockAt(v, slot))}${yours ? html` <small>${yours}</small>` : nothing}</span></label
  >`;
};

export const hours = (v: View, day: Day): TemplateResult =>
  html`<div role="group" aria-label=${sayDate(v, day.date)} class="parts">
    ${(['morning', 'afternoon', 'evening'] as const).map((part) => {
      const slots = day.slots.filter((slot) => partOf(slot, v.practice.zone) === part);
      return slots.length
        ? html`<fieldset>
            <legend>${v.t.parts[part]}</legend>
            <div class="hours">${slots.map((slot) => hour(v, slot))}</div>
          </fieldset>`
        : nothing;
    })}
  </div>`;
