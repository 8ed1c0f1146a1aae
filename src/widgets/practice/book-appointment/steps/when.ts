// Day and hour: the list of days and the month beside it, what is chosen, how often, and the way on.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import type { PartOfDay } from '../../../../practice/booking/days.js';
import { radioGroup } from '../../../../ui/shared/controls/radio-group.js';
import { fold } from '../../../../ui/base/parts/frame.js';
import { minus, plus } from '../../../../ui/shared/controls/icons.js';
import { offered } from '../../../../practice/booking/visit/days-shown.js';
import { serviceOf } from '../../../../practice/booking/visit/flow.js';
import { dayList } from './day-list.js';
import { hours } from './hours.js';
import { monthView } from './month.js';
import { backButton, chosen, heading, primary, refusal } from './parts.js';
import { dateOf, giverName, sayDate, sayMoment, sayYours, startOf, type View } from '../view.js';

const asOptions = ['list', 'month'] as const;
const parts = ['any', 'morning', 'afternoon', 'evening'] as const;

const waitingButton = (v: View): unknown =>
  v.practice.can.waitingList && v.store.flow.step === 'when'
    ? html`<button class="quiet" type="button" @click=${() => v.store.go('waiting')}>${v.t.waitingList}</button>`
    : nothing;

/** The shape of the list while the hours are on their way. */
const waiting = (v: View): TemplateResult =>
  html`<div class="blocks" role="status">
    <span class="vh">${v.t.loading}</span>${[0, 1, 2, 3].map(() => html`<i aria-hidden="true"></i>`)}
  </div>`;

const empty = (v: View): TemplateResult =>
  html`<div class="said">
    <p><strong>${v.t.nothing}</strong></p>
    <p class="muted">${v.t.nothingMore}</p>
    ${waitingButton(v)}
  </div>`;

function calendar(v: View, abroad: boolean): TemplateResult {
  const { agenda, draft } = v.store;
  // A page that stays open outlives its hours.
  const ahead = agenda.slots.filter((slot) => startOf(slot) > v.now);
  const days = offered(ahead, !draft.careGiver, v.shown.part, v.practice.zone);
  const [picked] = draft.slots;
  const has = (date: string | undefined): date is string => days.some((day) => day.date === date);
  const open = v.shown.day === '' ? '' : ([v.shown.day, picked && dateOf(v, picked), days[0]?.date].find(has) ?? '');
  const day = days.find((one) => one.date === open);
  const list = v.wide || v.shown.as === 'list';
  return html`${
      v.wide
        ? nothing
        : html`<div class="as">
            ${radioGroup({
              legend: v.t.view,
              name: 'as',
              options: asOptions.map((value) => ({ value, label: v.t[value] })),
              chosen: v.shown.as,
              onChoose: (as) => v.show({ as }),
            })}
          </div>`
    }
    <div class="when ${abroad ? 'abroad' : ''}">
      ${list ? dayList(v, days, open) : nothing} ${v.wide || !list ? monthView(v, days, open) : nothing}
      ${
        list
          ? nothing
          : day
            ? html`<div class="of-day">
                <p>
                  <strong>${sayDate(v, day.date)}</strong> <span class="muted">${v.t.places(day.slots.length)}</span>
                </p>
                ${hours(v, day)}
              </div>`
            : html`<p class="muted">${v.t.pickDay}</p>`
      }
    </div>
    ${fold(
      v.t.partIs(v.t.parts[v.shown.part ?? 'any']),
      html`<div class="as">
        ${radioGroup({
          legend: v.t.part,
          name: 'part',
          as: 'chips',
          options: parts.map((value) => ({ value, label: v.t.parts[value] })),
          chosen: v.shown.part ?? 'any',
          onChoose: (part) => v.show({ part: part === 'any' ? undefined : (part as PartOfDay) }),
        })}
      </div>`,
    )}`;
}

function times(v: View): unknown {
  const most = v.store.flow.step === 'when' ? (serviceOf(v.practice, v.store.draft.service)?.sessions ?? 1) : 1;
  if (most < 2) return nothing;
  const { times: n, draft } = v.store;
  const step = (by: 1 | -1, name: string): TemplateResult =>
    html`<button
      type="button"
      aria-label=${name}
      ?disabled=${n + by < 1 || n + by > most}
      @click=${() => void v.store.repeat(n + by)}
    >
      ${by > 0 ? plus() : minus()}
    </button>`;
  return html`<div class="times">
    <span class="label" id="times">${v.t.times}</span>
    <div class="box stepper" role="group" aria-labelledby="times">
      ${step(-1, v.t.fewer)}<span class="n" aria-live="polite">${n === 1 ? v.t.once : v.t.weekly(n)}</span>${step(
        1,
        v.t.more,
      )}
    </div>
    ${
      n > 1
        ? fold(
            v.t.weeklyFound(draft.slots.length, n),
            html`<ul class="plain">
              ${draft.slots.map((slot) => html`<li>${sayMoment(v, slot)}</li>`)}
            </ul>`,
          )
        : nothing
    }
  </div>`;
}

function picked(v: View): unknown {
  const [slot] = v.store.draft.slots;
  if (!slot) return nothing;
  const yours = sayYours(v, slot);
  const moving = v.store.flow.step === 'move';
  // Named whenever it is not the one that was asked for: an alternative may be with somebody else.
  const who = v.store.draft.careGiver === slot.careGiver ? '' : capital(v.t.by(giverName(v, slot.careGiver)));
  return html`<div class="said">
      <p class="big">${capital(sayMoment(v, slot))}</p>
      <p class="muted">
        ${[who, yours && capital(yours)].filter(Boolean).map((text) => html`${text}. `)}${
          v.practice.can.hold && !moving ? v.t.willHold : nothing
        }
      </p>
    </div>
    ${times(v)}`;
}

/** The city a zone is named after, in the reader's language: 'Europe/Brussels' is 'Brussel'. */
const cityOf = ({ t }: View, zone: string): string => {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return t.cities[city] ?? city;
};

/** Choosing an hour, for a booking or for a session that moves. */
export function whenStep(v: View): TemplateResult {
  const { agenda, flow } = v.store;
  const moving = flow.step === 'move';
  const first = agenda.slots[0];
  const abroad = !!first && !!sayYours(v, first);
  return html`${heading(v, !moving)} ${chosen(v)}
    ${abroad ? html`<p class="small">${v.t.zones(cityOf(v, v.practice.zone), cityOf(v, v.zone))}</p>` : nothing}
    ${
      agenda.slots.length
        ? calendar(v, abroad)
        : agenda.loading
          ? waiting(v)
          : agenda.failure || !agenda.complete
            ? nothing
            : empty(v)
    }
    <div class="last">
      <div class="so-far">${refusal(v)} ${picked(v)}</div>
      <div class="actions">
        ${backButton(v)}
        ${
          v.store.draft.slots.length
            ? moving
              ? primary(v, v.t.moveTo, () => void v.store.moveTo())
              : primary(v, v.t.on[v.store.returning ? 'details' : 'when'], () => void v.store.goOn())
            : agenda.slots.length
              ? waitingButton(v)
              : nothing
        }
      </div>
    </div>`;
}
