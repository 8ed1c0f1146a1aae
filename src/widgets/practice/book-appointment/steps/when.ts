// Day, hour and the way on, on one screen: with whom, the days as a strip or a month, some hours, and the bar at the bottom.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import type { PartOfDay } from '../../../../practice/booking/days.js';
import { dayParts, offered } from '../../../../practice/booking/visit/days-shown.js';
import { radioGroup } from '../../../../ui/shared/controls/radio-group.js';
import { givers } from './givers.js';
import { hours } from './hours.js';
import { monthView } from './month.js';
import { between, chosen, primary, refusal } from './parts.js';
import { strip } from './strip.js';
import { clockAt, dateOf, giverName, sayMoment, sayShort, sayYours, startOf, type View } from '../view.js';

const waitingButton = (v: View): unknown =>
  v.practice.can.waitingList && v.store.flow.step === 'when'
    ? html`<div class="actions">
        <button class="quiet" type="button" @click=${() => v.store.go('waiting')}>${v.t.waitingList}</button>
      </div>`
    : nothing;

/** The shape of days and hours while they are on their way. */
const waiting = (v: View): TemplateResult =>
  html`<div class="blocks coming" role="status">
    <span class="vh">${v.t.loading}</span>${[0, 1, 2].map(() => html`<i aria-hidden="true"></i>`)}
  </div>`;

const empty = (v: View): TemplateResult =>
  html`<div class="said">
    <p><strong>${v.t.nothing}</strong></p>
    <p class="muted">${v.t.nothingMore}</p>
  </div>`;

const partFilter = (v: View): TemplateResult =>
  html`<div class="as">
    ${radioGroup({
      legend: v.t.part,
      name: 'part',
      as: 'chips',
      options: (['any', ...dayParts] as const).map((value) => ({ value, label: v.t.parts[value] })),
      chosen: v.shown.part ?? 'any',
      onChoose: (part) => v.show({ part: part === 'any' ? undefined : (part as PartOfDay) }),
    })}
  </div>`;

function calendar(v: View): TemplateResult {
  const { agenda, draft } = v.store;
  // A page that stays open outlives its hours.
  const ahead = agenda.slots.filter((slot) => startOf(slot) > v.now);
  const days = offered(ahead, !draft.careGiver, v.shown.part, v.practice.zone);
  const [picked] = draft.slots;
  const has = (date: string | undefined): date is string => days.some((day) => day.date === date);
  const open = [v.shown.day, picked && dateOf(v, picked), days[0]?.date].find(has) ?? '';
  const day = days.find((one) => one.date === open);
  const month = v.shown.as === 'month';
  const swap = html`<button
    class="quiet"
    type="button"
    aria-pressed=${month}
    @click=${() => v.show({ as: month ? 'strip' : 'month' })}
  >
    ${month ? v.t.strip : v.t.month}
  </button>`;
  return html`<div class="days">
      ${between(html`<span class="label" id="which-day">${v.t.which.day}</span>`, swap)}
      ${month ? monthView(v, days, open) : strip(v, days, open)} ${month || v.shown.part ? partFilter(v) : nothing}
    </div>
    ${day ? hours(v, day) : html`<p class="muted">${v.t.pickDay}</p>`}`;
}

/** What was chosen, and on: it stays at the bottom of the window, and is absent until an hour is chosen. */
function bar(v: View): unknown {
  const [slot] = v.store.draft.slots;
  if (!slot) return nothing;
  const moving = v.store.flow.step === 'move';
  const who = v.practice.careGivers.length > 1 ? v.t.by(giverName(v, slot.careGiver)) : '';
  const about = [who, sayYours(v, slot)].filter(Boolean).join(', ');
  const date = sayShort(v, dateOf(v, slot)).join(' ');
  return html`<div class="bar">
    <p>
      <strong>${date} · ${v.t.time(clockAt(v, slot))}</strong>
      ${about ? html`<span class="muted">${about}</span>` : nothing}
    </p>
    ${moving ? primary(v, v.t.moveTo, () => void v.store.moveTo()) : primary(v, v.t.on, () => void v.store.goOn())}
  </div>`;
}

/** The city a zone is named after, in the reader's language: 'Europe/Brussels' is 'Brussel'. */
const cityOf = ({ t }: View, zone: string): string => {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return t.cities[city] ?? city;
};

/** The hour that is left, and the way back to it. */
function left(v: View): unknown {
  const was = v.store.moving?.slot;
  return html`<div class="chosen">
    <p>${was ? v.t.now(sayMoment(v, was)) : nothing}</p>
    <button class="quiet" type="button" @click=${() => v.store.back()}>${v.t.back}</button>
  </div>`;
}

/** Choosing an hour, for a booking or for a session that moves. `reach`: phone and mail, where there is room beside. */
export function whenStep(v: View, reach: unknown): TemplateResult {
  const { agenda, flow, draft } = v.store;
  const moving = flow.step === 'move';
  const [first] = agenda.slots;
  const abroad = !!first && !!sayYours(v, first);
  const none = !agenda.slots.length;
  return html`<div class="when ${abroad ? 'abroad' : ''}">
      <div class="whom">
        ${moving ? left(v) : html`${chosen(v)} ${givers(v)}`}
        ${abroad ? html`<p class="small">${v.t.zones(cityOf(v, v.practice.zone), cityOf(v, v.zone))}</p>` : nothing}
        ${reach}
      </div>
      <div class="moments">
        ${none ? (agenda.loading ? waiting(v) : agenda.failure || !agenda.complete ? nothing : empty(v)) : calendar(v)}
        ${draft.slots.length || agenda.loading ? nothing : waitingButton(v)}
      </div>
    </div>
    ${refusal(v)} ${bar(v)}`;
}

/** 'Maandag 30 november, 8.15 uur', and how many more. */
export const sayFirst = (v: View): unknown => {
  const { slots } = v.store.draft;
  const [slot] = slots;
  if (!slot) return nothing;
  return html`${capital(sayMoment(v, slot))}${slots.length > 1 ? html` <small>+ ${slots.length - 1}</small>` : nothing}`;
};
