// One session moved or called off.
import { dayOf, readInstant } from '../../../../../src/platform/time/zone.js';
import type { Session } from '../../../../../src/practice/booking/source.js';
import type { KeptAppointment } from '../../store/kept.js';
import { Clash, Stale, callOff, freeOn, moveTo } from '../acts/arrange.js';
import { hourOf, slotsOf } from '../acts/read-form.js';
import type { Wanted } from '../acts/read-form.js';
import { html } from '../html.js';
import { dayIn, giverIn, idOf } from '../visit.js';
import type { Content, Fields, Reply, Visit } from '../visit.js';
import { appointmentPage, seen, standing, tellChoice } from './appointment.js';
import { csrfField, hours } from './form.js';
import type { Faults } from './form.js';
import { asChoices, wantedForm } from './make.js';
import { dayTitle, giverName, moment, serviceName } from './said.js';

/** Where it goes: by default where it is. */
function wantedFor(visit: Visit, { slot }: Session, fields: Fields): Wanted {
  const { zone, services } = visit.house.desk.practice;
  const able = services.find(({ id }) => id === slot.service)?.careGivers ?? [];
  const asked = giverIn(visit, fields.one('giver'));
  const there = dayOf(readInstant(slot.start) ?? 0, zone);
  return {
    service: slot.service,
    careGiver: asked !== undefined && able.includes(asked) ? asked : slot.careGiver,
    day: dayIn(visit, fields.one('day') || there),
  };
}

interface Moving {
  readonly appointment: KeptAppointment;
  readonly session: Session;
  readonly wanted: Wanted;
  readonly hour: string;
  readonly tell: boolean;
  readonly faults: Faults;
}

async function page(visit: Visit, moving: Moving, fault?: string): Promise<Content> {
  const { words, house } = visit;
  const { appointment, session, wanted, hour, tell, faults } = moving;
  const slots = await freeOn(house.desk, wanted.service, wanted.careGiver, wanted.day);
  const here = `/admin/appointment/${appointment.id}/move/${session.id}`;
  return {
    title: words.move.title,
    here: 'elsewhere',
    status: fault ? 422 : 200,
    fault,
    body: html`<h1>${words.move.title}</h1>
      <p class="lead">
        <strong>${appointment.person.name}</strong>, ${serviceName(visit, session.slot.service)}<br />
        ${words.move.now}: ${moment(visit, session.slot)}, ${giverName(visit, session.slot.careGiver)}
      </p>
      ${wantedForm(visit, wanted, here, { session: session.id })}
      <form method="post" action=${here} class="card form">
        ${csrfField(visit)}
        ${Object.entries({ giver: wanted.careGiver, day: wanted.day, sequence: String(session.sequence) }).map(
          ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
        )}
        <p>
          <strong>${dayTitle(visit, wanted.day)}</strong><br />
          <span class="small">${giverName(visit, wanted.careGiver)}</span>
        </p>
        ${hours(words, asChoices(visit, slots), hour, faults['hour'])}
        ${tellChoice(visit, appointment.person.mail, tell)}
        <div class="acts">
          <button class="primary">${words.move.button}</button>
          <a class="quiet" href=${`/admin/appointment/${appointment.id}`}>${words.errors.back}</a>
        </div>
      </form>`,
  };
}

async function movingOf(visit: Visit, fields: Fields): Promise<Moving> {
  const appointment = await seen(visit);
  const session = standing(appointment, idOf(visit, 'session'));
  const wanted = wantedFor(visit, session, fields);
  return { appointment, session, wanted, hour: hourOf(fields), tell: true, faults: {} };
}

/** Where to move it. */
export const movePage = async (visit: Visit): Promise<Content> => page(visit, await movingOf(visit, visit.query));

const stale = async (visit: Visit): Promise<Content> => appointmentPage(visit, visit.words.appointment.stale);

/** Moves it. */
export async function move(visit: Visit): Promise<Reply> {
  const { form, house, member, words } = visit;
  const moving = { ...(await movingOf(visit, form)), tell: form.has('tell') };
  const { slots, faults } = slotsOf(visit, moving.wanted, moving.hour, 1);
  const [slot] = slots;
  if (!slot) return page(visit, { ...moving, faults }, words.mend);
  const { appointment, session, tell } = moving;
  const what = { appointment: appointment.id, session: session.id, sequence: Number(form.one('sequence')) };
  try {
    await moveTo(house.desk, member.name, what, slot, tell);
  } catch (error) {
    if (error instanceof Stale) return stale(visit);
    if (!(error instanceof Clash)) throw error;
    return page(visit, moving, error.slots.length ? words.make.clash(moment(visit, slot)) : words.make.clashUnknown);
  }
  return { go: `/admin/appointment/${appointment.id}?done=moved` };
}

/** Calls it off. */
export async function cancel(visit: Visit): Promise<Reply> {
  const { form, house, member } = visit;
  const appointment = await seen(visit);
  const id = idOf(visit, 'session');
  if (!appointment.sessions.some((one) => one.id === id && one.status === 'booked')) return stale(visit);
  const what = { appointment: appointment.id, session: id, sequence: Number(form.one('sequence')) };
  try {
    await callOff(house.desk, member.name, what, form.has('tell'));
  } catch (error) {
    if (error instanceof Stale) return stale(visit);
    throw error;
  }
  return { go: `/admin/appointment/${appointment.id}?done=cancelled` };
}
