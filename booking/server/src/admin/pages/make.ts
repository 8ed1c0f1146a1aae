// A new appointment, by phone: first what, with whom and when; then the hour and who. One page, two plain forms.
import { clockOf, readInstant } from '../../../../../src/platform/time/zone.js';
import { inLanguage } from '../../../../../src/practice/booking/days.js';
import type { Slot } from '../../../../../src/practice/booking/source.js';
import { Clash, arrange, freeOn } from '../acts/arrange.js';
import { anyFault, callerFaults, callerOf, hourOf, slotsOf, wantedOf, weeksOf } from '../acts/read-form.js';
import type { Caller, Wanted } from '../acts/read-form.js';
import { html } from '../html.js';
import type { Piece } from '../html.js';
import { giversOf, todayOf } from '../visit.js';
import type { Content, Fields, Reply, Visit } from '../visit.js';
import { ownNames } from '../words/words.js';
import { csrfField, field, hours, select, tick } from './form.js';
import type { Faults } from './form.js';
import { dayTitle, giverName, moment, serviceName } from './said.js';

const nobody: Caller = {
  person: { name: '', mail: '', phone: '' },
  language: 'nl',
  told: { known: false, reason: '', answers: {}, prescription: undefined },
};

interface Made {
  readonly wanted: Wanted;
  readonly caller: Caller;
  readonly hour: string;
  readonly weeks: string;
  readonly tell: boolean;
  readonly wish: string;
  readonly like: string;
  readonly faults: Faults;
}

/** Whom it is for, when that is known: somebody who waits, or who was here before. */
async function whom(visit: Visit, fields: Fields): Promise<Pick<Made, 'caller' | 'wish' | 'like'>> {
  const { read } = visit.house.desk.store;
  const usual = { ...nobody, language: visit.house.desk.practice.language };
  const id = (name: string) => (/^[\w-]{1,60}$/.test(fields.one(name)) ? fields.one(name) : '');
  const [wish, like] = [id('wish'), id('like')];
  // The waiting list is the reception's.
  const waits = wish && visit.member.careGiver === undefined ? await read.wish(wish) : undefined;
  if (waits) return { caller: { ...usual, person: waits.person, language: waits.language }, wish, like: '' };
  const there = like ? await read.appointment(like) : undefined;
  const ours = there?.sessions.some(
    ({ slot }) => visit.member.careGiver === undefined || slot.careGiver === visit.member.careGiver,
  );
  if (!there || !ours) return { caller: usual, wish: '', like: '' };
  const told = { ...nobody.told, known: true };
  return { caller: { person: there.person, language: there.language, told }, wish: '', like };
}

/** What is sought: a form of its own, so that the hours of another day can be seen. */
export function wantedForm(
  visit: Visit,
  wanted: Wanted,
  action: string,
  kept: Readonly<Record<string, string>>,
): Piece {
  const { words, said, house, language } = visit;
  const { services } = house.desk.practice;
  const givers = giversOf(visit);
  const fixed = 'session' in kept;
  return html`<form method="get" action=${action} class="pick">
    ${Object.entries(kept).map(([name, value]) =>
      value && name !== 'session' ? html`<input type="hidden" name=${name} value=${value} />` : null,
    )}
    ${
      fixed
        ? null
        : select(
            'service',
            said.service,
            services.map(({ id, name, minutes }) => ({
              value: id,
              label: `${inLanguage(name, language)}, ${minutes} min`,
            })),
            wanted.service,
          )
    }
    ${
      givers.length > 1
        ? select(
            'giver',
            said.careGiver,
            givers.map(({ id, name }) => ({ value: id, label: name })),
            wanted.careGiver,
          )
        : null
    }
    <div class="field">
      <label for="day">${words.agenda.day}</label>
      <input type="date" id="day" name="day" value=${wanted.day} required />
    </div>
    <button class="button">${words.make.find}</button>
  </form>`;
}

/** Free slots as choices. */
export const asChoices = (visit: Visit, slots: readonly Slot[]) =>
  slots.map(({ start }) => {
    const clock = clockOf(readInstant(start) ?? 0, visit.house.desk.practice.zone);
    return { value: clock, label: clock };
  });

function personFields({ words, said }: Visit, { caller, faults }: Made): Piece {
  const { person, language, told } = caller;
  const languages = Object.entries(ownNames).map(([value, label]) => ({ value, label }));
  return html`<fieldset class="stack">
    <legend>${words.make.patient}</legend>
    ${field({ words, name: 'name', label: said.name, value: person.name, fault: faults['name'], required: true, most: 80, more: { autocomplete: 'off' } })}
    <div class="pair">
      ${field({ words, name: 'phone', label: said.phone, value: person.phone, type: 'tel', fault: faults['phone'], required: true, most: 40, more: { autocomplete: 'off' } })}
      ${field({ words, name: 'mail', label: said.mail, value: person.mail, type: 'email', fault: faults['mail'], most: 254, more: { autocomplete: 'off' } })}
    </div>
    ${select('language', said.language, languages, language)} ${tick('known', said.known, told.known)}
    ${field({ words, name: 'reason', label: said.reason, value: told.reason, fault: faults['reason'], most: 1000, rows: 3 })}
  </fieldset>`;
}

function prescriptionFields({ words, said, house }: Visit, { caller, faults }: Made): Piece {
  const { prescription } = caller.told;
  if (!house.desk.practice.prescription) return null;
  const value = (one: string | number | undefined) => (one ? String(one) : '');
  return html`<details class="fold" open=${prescription !== undefined}>
    <summary>${words.make.prescribed} <i>${words.optional}</i></summary>
    <div class="pair">
      ${field({ words, name: 'prescribed-on', label: words.make.prescribedOn, type: 'date', value: value(prescription?.date), fault: faults['prescribed-on'] })}
      ${field({ words, name: 'prescribed-sessions', label: words.make.prescribedSessions, type: 'number', value: value(prescription?.sessions), fault: faults['prescribed-sessions'], more: { min: 1, max: 60 } })}
    </div>
    ${field({ words, name: 'prescriber', label: said.prescriber, value: value(prescription?.prescriber), fault: faults['prescriber'], most: 120 })}
  </details>`;
}

async function page(visit: Visit, made: Made, fault?: string): Promise<Content> {
  const { words, house } = visit;
  const { wanted, hour, weeks, wish, like, tell, faults, caller } = made;
  const { practice } = house.desk;
  const slots = await freeOn(house.desk, wanted.service, wanted.careGiver, wanted.day);
  const most = practice.services.find(({ id }) => id === wanted.service)?.sessions ?? 1;
  const kept = { wish, like };
  return {
    title: words.make.title,
    here: 'new',
    status: fault ? 422 : 200,
    fault,
    body: html`<h1>${words.make.title}</h1>
      ${wish ? html`<p>${words.make.fromList(caller.person.name)}</p>` : html`<p class="lead">${words.make.lead}</p>`}
      ${wantedForm(visit, wanted, '/admin/new', kept)}
      <form method="post" action="/admin/new" class="card form">
        ${csrfField(visit)}
        ${Object.entries({ service: wanted.service, giver: wanted.careGiver, day: wanted.day, wish }).map(
          ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
        )}
        <p>
          <strong>${dayTitle(visit, wanted.day)}</strong><br />
          <span class="small">${serviceName(visit, wanted.service)}, ${giverName(visit, wanted.careGiver)}</span>
        </p>
        ${faults['giver'] ? html`<p class="fault">${words.faults.unknown}</p>` : null}
        ${hours(words, asChoices(visit, slots), hour, faults['hour'])}
        ${
          most > 1
            ? field({
                words,
                name: 'weeks',
                label: words.make.weeks,
                type: 'number',
                value: weeks,
                hint: words.make.weeksHint,
                fault: faults['weeks'],
                required: true,
                more: { min: 1, max: most },
              })
            : null
        }
        ${personFields(visit, made)} ${prescriptionFields(visit, made)}
        ${tick('tell', words.appointment.tell, tell, { hint: words.make.mailHint })}
        <button class="primary">${words.make.button}</button>
      </form>`,
  };
}

/** The empty form, or one for somebody who is known. */
export async function makePage(visit: Visit): Promise<Content> {
  const { query } = visit;
  const wanted = wantedOf(visit, query);
  const known = await whom(visit, query);
  return page(visit, { ...known, wanted, hour: hourOf(query), weeks: '1', tell: true, faults: {} });
}

/** The form that was sent. */
export async function make(visit: Visit): Promise<Reply> {
  const { form, house, member, words } = visit;
  const wanted = wantedOf(visit, form);
  const caller = callerOf(form);
  const hour = hourOf(form);
  const weeks = weeksOf(house.desk.practice, wanted.service, form);
  const { slots, faults: hourFaults } = slotsOf(visit, wanted, hour, weeks ?? 1);
  const faults: Faults = {
    ...callerFaults(visit, caller, todayOf(visit)),
    ...hourFaults,
    ...(weeks === undefined ? { weeks: 'number' } : {}),
  };
  const { wish } = await whom(visit, form);
  const tell = form.has('tell');
  const made: Made = { wanted, caller, hour, weeks: form.one('weeks') || '1', tell, wish, like: '', faults };
  if (anyFault(faults)) return page(visit, made, words.mend);
  try {
    const id = await arrange(house.desk, member.name, { slots, ...caller, tell, wish: wish || undefined });
    return { go: `/admin/appointment/${id}?done=made` };
  } catch (error) {
    if (!(error instanceof Clash)) throw error;
    const when = error.slots.map((slot) => moment(visit, slot)).join('; ');
    return page(visit, made, when ? words.make.clash(when) : words.make.clashUnknown);
  }
}
