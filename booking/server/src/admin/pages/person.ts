// One person: what is kept, to hand over and to erase. Found by an appointment or a wish, so that no name stands in an
// address. The reception ticks what is of this person, for a family may share a mail address.
import { withOffset } from '../../../../../src/platform/time/zone.js';
import type { Person } from '../../../../../src/practice/booking/source.js';
import { lockAppointment } from '../../desk/desk.js';
import type { Alike } from '../../store/admin/kept.js';
import { folded } from '../../store/admin/sought.js';
import { html } from '../html.js';
import type { Piece } from '../html.js';
import { Missing, idOf, note } from '../visit.js';
import type { Content, Reply, Visit } from '../visit.js';
import { csrfField, tick } from './form.js';
import { giverName, moment, serviceName } from './said.js';

interface Found extends Alike {
  readonly person: Person;
  readonly id: string;
}

async function find(visit: Visit): Promise<Found> {
  const { read } = visit.house.desk.store;
  const id = idOf(visit, 'id');
  const person = ((await read.appointment(id)) ?? (await read.wish(id)))?.person;
  if (!person) throw new Missing();
  return { id, person, ...(await read.alike(person)) };
}

/** Ids that were ticked and are of what was found. */
function ticked({ form }: Visit, { appointments, wishes }: Found): string[] {
  const chosen = new Set(form.all('which'));
  return [...appointments, ...wishes].map(({ id }) => id).filter((id) => chosen.has(id));
}

function choices(visit: Visit, { appointments, wishes, person }: Found): Piece {
  const { words } = visit;
  const same = (other: Person) => folded(other.name) === folded(person.name);
  const who = ({ name, phone, mail }: Person) => [name, phone, mail].filter(Boolean).join(', ');
  return html`<fieldset class="stack">
    <legend>${words.person.which}</legend>
    ${appointments.map(({ id, sessions, person: other }) => {
      const [first, ...more] = sessions;
      const what = first
        ? `${moment(visit, first.slot)}, ${serviceName(visit, first.slot.service)}, ${giverName(visit, first.slot.careGiver)}`
        : words.appointment.title;
      return tick('which', more.length ? `${what} (+${more.length})` : what, same(other), {
        value: id,
        hint: who(other),
      });
    })}
    ${wishes.map(({ id, service, person: other }) =>
      tick('which', `${words.person.wish}: ${serviceName(visit, service)}`, same(other), {
        value: id,
        hint: who(other),
      }),
    )}
  </fieldset>`;
}

/** The page. */
export async function personPage(visit: Visit, fault?: string): Promise<Content> {
  const { words } = visit;
  const found = await find(visit);
  const here = `/admin/person/${found.id}`;
  return {
    title: words.person.title,
    here: 'elsewhere',
    status: fault ? 422 : 200,
    fault,
    body: html`<h1>${words.person.title}</h1>
      <p class="lead">${words.person.lead}</p>
      <form method="post" action=${`${here}/export`} class="card form">
        ${csrfField(visit)} ${choices(visit, found)}
        <button class="button">${words.person.exportIt}</button>
        <details class="fold">
          <summary>${words.person.erase}</summary>
          <p>${words.person.eraseLead}</p>
          ${tick('sure', words.person.sure, false)}
          <button class="danger" formaction=${`${here}/erase`}>${words.person.eraseButton}</button>
        </details>
      </form>`,
  };
}

/** What was ticked, as a file a person can take along. */
export async function exportPerson(visit: Visit): Promise<Reply> {
  const { house, now, words } = visit;
  const { practice, store } = house.desk;
  const found = await find(visit);
  const ids = ticked(visit, found);
  if (!ids.length) return personPage(visit, words.person.nothing);
  const mails = await store.read.mailsAbout(ids, found.person.mail);
  await note(visit, 'exported', found.id);
  const ours = <T extends { readonly id: string }>(list: readonly T[]) => list.filter(({ id }) => ids.includes(id));
  const told = {
    practice: practice.name,
    made: withOffset(now, practice.zone),
    appointments: ours(found.appointments),
    waitingList: ours(found.wishes),
    mailsNotYetSent: mails,
  };
  return { file: `${JSON.stringify(told, null, 2)}\n`, type: 'application/json; charset=utf-8', name: 'person.json' };
}

/** Erases what was ticked: in the database first, then from the disk. */
export async function erasePerson(visit: Visit): Promise<Reply> {
  const { house, form, member, now, words } = visit;
  const { store } = house.desk;
  const found = await find(visit);
  const ids = ticked(visit, found);
  if (!ids.length) return personPage(visit, words.person.nothing);
  if (!form.has('sure')) return personPage(visit, words.faults.consent);
  await store.write(async (writes) => {
    // In one order: somebody who is changing one of them writes no mails about it afterwards.
    for (const id of [...ids].sort()) await lockAppointment(writes, id);
    await writes.erase(ids, found.person.mail);
    await writes.noteAct({ at: now, staff: member.name, act: 'erased', about: undefined });
  });
  // What is done stands, also where the database cannot tidy at once: it does so in time.
  await store.tidy().catch(() => undefined);
  return { go: '/admin/day?done=erased' };
}
