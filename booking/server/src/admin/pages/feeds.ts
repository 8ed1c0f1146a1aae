// Secret links by which a care giver's own calendar app reads the agenda: made, shown once, ended.
import { randomBytes } from 'node:crypto';
import { sayDate } from '../../../../../src/practice/booking/days.js';
import { dayOf } from '../../../../../src/platform/time/zone.js';
import { hash } from '../../guard/tokens.js';
import { html } from '../html.js';
import { Missing, giversOf, idOf } from '../visit.js';
import type { Content, Reply, Visit } from '../visit.js';
import { csrfField } from './form.js';

async function page(visit: Visit, fresh?: { readonly giver: string; readonly address: string }): Promise<Content> {
  const { words, house, locale } = visit;
  const there = await house.desk.store.read.feeds();
  return {
    title: words.feeds.title,
    here: 'feeds',
    body: html`<h1>${words.feeds.title}</h1>
      <p class="lead">${words.feeds.lead}</p>
      <ul class="cards">
        ${giversOf(visit).map(({ id, name }) => {
          const feed = there.find(({ careGiver }) => careGiver === id);
          const made = feed && sayDate(dayOf(feed.made, house.desk.practice.zone), locale);
          return html`<li class="card">
            <h2>${name}</h2>
            <p>${made ? words.feeds.made(made) : words.feeds.none}</p>
            ${
              fresh?.giver === id
                ? html`<div class="field" role="status">
                    <label for="address">${words.feeds.address}</label>
                    <input
                      id="address"
                      readonly
                      value=${fresh.address}
                      class="address"
                      aria-describedby="address-hint"
                    />
                    <p class="small" id="address-hint">${words.feeds.once}</p>
                  </div>`
                : null
            }
            <form method="post" action=${`/admin/feeds/${id}`} class="stack">
              ${csrfField(visit)}
              <div class="tick">
                <input
                  type="checkbox"
                  id=${`names-${id}`}
                  name="names"
                  value="yes"
                  checked=${feed?.names ?? false}
                  aria-describedby=${`names-${id}-hint`}
                />
                <label for=${`names-${id}`}>${words.feeds.names}</label>
                <p class="small" id=${`names-${id}-hint`}>${words.feeds.namesHint}</p>
              </div>
              <div class="acts">
                <button class="button" aria-label=${`${feed ? words.feeds.anew : words.feeds.make}: ${name}`}>
                  ${feed ? words.feeds.anew : words.feeds.make}
                </button>
                ${
                  feed
                    ? html`<button
                        class="quiet"
                        formaction=${`/admin/feeds/${id}/end`}
                        aria-label=${`${words.feeds.end}: ${name}`}
                      >
                        ${words.feeds.end}
                      </button>`
                    : null
                }
              </div>
            </form>
          </li>`;
        })}
      </ul>`,
  };
}

/** The links there are. */
export const feedsPage = (visit: Visit): Promise<Content> => page(visit);

function giverOf(visit: Visit): string {
  const id = idOf(visit, 'giver');
  if (!giversOf(visit).some((one) => one.id === id)) throw new Missing();
  return id;
}

/** A new link; an earlier one no longer works. */
export async function makeFeed(visit: Visit): Promise<Reply> {
  const { house, form, member, now, address } = visit;
  const giver = giverOf(visit);
  const secret = randomBytes(24).toString('base64url');
  await house.desk.store.write(async (writes) => {
    await writes.setFeed({ careGiver: giver, hash: hash(secret), names: form.has('names'), made: now });
    await writes.noteAct({ at: now, staff: member.name, act: 'feed-made', about: undefined });
  });
  return page(visit, { giver, address: `${address}/agenda/${secret}.ics` });
}

/** Ends a link. */
export async function endFeed(visit: Visit): Promise<Reply> {
  const { house, member, now } = visit;
  const giver = giverOf(visit);
  await house.desk.store.write(async (writes) => {
    await writes.dropFeed(giver);
    await writes.noteAct({ at: now, staff: member.name, act: 'feed-ended', about: undefined });
  });
  return { go: '/admin/feeds?done=feed-ended' };
}
