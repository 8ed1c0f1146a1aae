// The waiting list, for the reception.
import { html } from '../html.js';
import { Missing, idOf } from '../visit.js';
import type { Content, Reply, Visit } from '../visit.js';
import { facts } from './appointment.js';
import { csrfField } from './form.js';
import { giverName, instant, serviceName } from './said.js';

/** 2024-01-01 was a Monday. */
const weekday = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** Who waits, the longest first. */
export async function waitingPage(visit: Visit): Promise<Content> {
  const { words, said, house, locale } = visit;
  const all = await house.desk.store.read.allWishes();
  return {
    title: words.waiting.title,
    here: 'waiting',
    body: html`<h1>${words.waiting.title}</h1>
      <p class="lead">${words.waiting.lead}</p>
      ${all.length ? null : html`<p class="card">${words.waiting.none}</p>`}
      <ul class="cards">
        ${all.map(
          ({ wish, at, told }) =>
            html`<li class="card">
              <h2>${wish.person.name}</h2>
              ${facts([
                [said.phone, wish.person.phone],
                [said.mail, wish.person.mail],
                [said.service, serviceName(visit, wish.service)],
                [said.careGiver, wish.careGiver ? giverName(visit, wish.careGiver) : said.anyone],
                [said.weekdays, wish.weekdays.map((day) => weekday(day, locale)).join(', ') || said.any],
                [said.parts, wish.parts.map((part) => said.part[part]).join(', ') || said.any],
                [words.waiting.since, instant(visit, at)],
                [words.waiting.told, told === undefined ? words.waiting.never : instant(visit, told)],
              ])}
              <div class="acts">
                <a
                  class="button"
                  href=${`/admin/new?wish=${wish.id}`}
                  aria-label=${`${words.waiting.book}: ${wish.person.name}`}
                  >${words.waiting.book}</a
                >
                <form method="post" action=${`/admin/waiting-list/${wish.id}/strike`}>
                  ${csrfField(visit)}<button class="quiet" aria-label=${`${words.waiting.strike}: ${wish.person.name}`}>
                    ${words.waiting.strike}
                  </button>
                </form>
                <a
                  class="quiet"
                  href=${`/admin/person/${wish.id}`}
                  aria-label=${`${words.appointment.person}: ${wish.person.name}`}
                  >${words.appointment.person}</a
                >
              </div>
            </li>`,
        )}
      </ul>`,
  };
}

/** Takes somebody off. */
export async function strike(visit: Visit): Promise<Reply> {
  const { house, member, now } = visit;
  const id = idOf(visit, 'id');
  if (!(await house.desk.store.read.wish(id))) throw new Missing();
  await house.desk.store.write(async (writes) => {
    await writes.dropWish(id);
    await writes.noteAct({ at: now, staff: member.name, act: 'struck', about: undefined });
  });
  return { go: '/admin/waiting-list?done=struck' };
}
