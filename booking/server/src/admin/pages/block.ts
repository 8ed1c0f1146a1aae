// Time in which nobody can book: made, and given back.
import { addDays, instantOf, isDay } from '../../../../../src/platform/time/zone.js';
import { Clash, block, isClock, unblock } from '../acts/arrange.js';
import { html } from '../html.js';
import type { Piece } from '../html.js';
import { Missing, dayIn, giverIn, giversOf, idOf, mayTouch, todayOf } from '../visit.js';
import type { Content, Fields, Reply, Visit } from '../visit.js';
import type { AgendaEntry } from '../../store/admin/kept.js';
import { csrfField, field, select, tick } from './form.js';
import { giverName, instant } from './said.js';

/** ms */
const longestBlock = 62 * 24 * 3_600_000;
const mostNote = 120;

/** How far ahead is listed. */
const listedDays = 400;

interface Typed {
  readonly giver: string;
  readonly from: string;
  readonly fromClock: string;
  readonly to: string;
  readonly toClock: string;
  readonly whole: boolean;
  readonly note: string;
}

function typed(visit: Visit, fields: Fields): Typed {
  const from = dayIn(visit, fields.one('from'));
  return {
    giver: giverIn(visit, fields.one('giver')) ?? giversOf(visit)[0]?.id ?? '',
    from,
    fromClock: fields.one('from-clock') || '12:00',
    to: isDay(fields.one('to')) ? fields.one('to') : from,
    toClock: fields.one('to-clock') || '13:00',
    whole: fields.has('whole'),
    note: fields.one('note'),
  };
}

async function list(visit: Visit): Promise<Piece> {
  const { words, house, now, member } = visit;
  const until = instantOf(addDays(todayOf(visit), listedDays), '00:00', house.desk.practice.zone);
  const blocks = await house.desk.store.read.blocks(now, until, member.careGiver);
  if (!blocks.length) return html`<p>${words.block.none}</p>`;
  return html`<ul class="rows">
    ${blocks.map(
      ({ id, careGiver, from, to, note }) =>
        html`<li>
          <p>
            <strong>${giverName(visit, careGiver)}</strong><br />
            ${`${instant(visit, from)} – ${instant(visit, to)}`}${note ? html`<br /><span class="small">${note}</span>` : null}
          </p>
          <form method="post" action=${`/admin/block/${id}/free`}>
            ${csrfField(visit)}<button
              class="button"
              aria-label=${`${words.block.free}: ${giverName(visit, careGiver)}, ${instant(visit, from)}`}
            >
              ${words.block.free}
            </button>
          </form>
        </li>`,
    )}
  </ul>`;
}

async function page(visit: Visit, as: Typed, fault?: string, entries: readonly AgendaEntry[] = []): Promise<Content> {
  const { words, said } = visit;
  const givers = giversOf(visit);
  const part = (name: string, label: string, type: string, value: string) => field({ words, name, label, type, value });
  return {
    title: words.block.title,
    here: 'block',
    status: fault ? 422 : 200,
    fault,
    body: html`<h1>${words.block.title}</h1>
      <p class="lead">${words.block.lead}</p>
      ${
        entries.length
          ? html`<ul class="links">
              ${entries.map(
                (one) =>
                  html`<li>
                    <a href=${`/admin/appointment/${one.appointment}`}
                      >${instant(visit, one.from)}, ${one.person.name}</a
                    >
                  </li>`,
              )}
            </ul>`
          : null
      }
      <div class="two">
        <form method="post" action="/admin/block" class="card form">
          ${csrfField(visit)}
          ${
            givers.length > 1
              ? select(
                  'giver',
                  said.careGiver,
                  givers.map(({ id, name }) => ({ value: id, label: name })),
                  as.giver,
                )
              : null
          }
          <div class="pair">
            ${part('from', words.block.from, 'date', as.from)}
            ${part('from-clock', words.block.fromClock, 'time', as.fromClock)}
            ${part('to', words.block.to, 'date', as.to)} ${part('to-clock', words.block.toClock, 'time', as.toClock)}
          </div>
          ${tick('whole', words.block.wholeDays, as.whole)}
          ${field({ words, name: 'note', label: words.block.note, value: as.note, most: mostNote, hint: words.block.noteHint })}
          <button class="primary">${words.block.button}</button>
        </form>
        <section class="card">
          <h2>${words.block.coming}</h2>
          ${await list(visit)}
        </section>
      </div>`,
  };
}

/** What is blocked, and a form for more. */
export const blockPage = (visit: Visit): Promise<Content> => page(visit, typed(visit, visit.query));

/** Blocks what was asked. */
export async function makeBlock(visit: Visit): Promise<Reply> {
  const { form, house, member, words } = visit;
  const { zone } = house.desk.practice;
  const as = typed(visit, form);
  const { giver, whole } = as;
  const [fromClock, toClock] = whole ? ['00:00', '00:00'] : [as.fromClock, as.toClock];
  const sane = isClock(fromClock) && isClock(toClock) && dayIn(visit, as.to) === as.to && giver !== '';
  const from = sane ? instantOf(as.from, fromClock, zone) : 0;
  const to = sane ? instantOf(whole ? addDays(as.to, 1) : as.to, toClock, zone) : 0;
  if (!sane || to <= from || to - from > longestBlock) return page(visit, as, words.block.order);
  if (as.note.length > mostNote) return page(visit, as, words.faults['too-long']);
  try {
    await block(house.desk, member.name, { careGiver: giver, from, to, note: as.note });
  } catch (error) {
    if (!(error instanceof Clash)) throw error;
    const { entries } = error;
    return page(visit, as, entries.length ? words.block.clash : words.block.taken, entries);
  }
  return { go: '/admin/block?done=blocked' };
}

/** Gives it back. */
export async function freeBlock(visit: Visit): Promise<Reply> {
  const { house, member } = visit;
  const id = idOf(visit, 'id');
  const there = await house.desk.store.read.block(id);
  if (!there || !mayTouch(visit, there.careGiver)) throw new Missing();
  await unblock(house.desk, member.name, id);
  return { go: '/admin/block?done=freed' };
}
