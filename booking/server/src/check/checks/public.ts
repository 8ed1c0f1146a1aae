// What everybody may read: the practice and its free slots. Nothing is written.
import { addDays, dayOf, isZone, readInstant, withOffset } from '../../../../../src/platform/time/zone.js';
import { origins } from './origins.js';
import { Fault, fits, known, LeftOut, refuses, slotsNow } from '../visit.js';
import type { Check, Practice, Slot, Visit } from '../visit.js';

const slotsAt = 'paths > /slots > get';
const slotAt = 'components > schemas > Slot';
const minute = 60_000;

/** A page cache, or a clock that was never set, ms. */
const clockSlack = 10 * minute;

const twice = (ids: readonly string[]) => ids.find((one, index) => ids.indexOf(one) !== index);

function sense({ zone, services, careGivers, closures = [] }: Practice): void {
  if (!isZone(zone)) throw new Fault(`zone is ${zone}, which is no IANA zone`);
  const [givers, ids] = [careGivers.map(({ id }) => id), services.map(({ id }) => id)];
  const double = twice(givers) ?? twice(ids);
  if (double !== undefined) throw new Fault(`${double} is there twice`);
  for (const { id, careGivers: who } of services) {
    const nobody = who.find((one) => !givers.includes(one));
    if (nobody !== undefined) throw new Fault(`service ${id} names care giver ${nobody}, whom nobody described`);
  }
  const wrong = closures.find(({ from, to }) => from > to);
  if (wrong) throw new Fault(`the closure of ${wrong.from} ends before it begins`, 'components > schemas > Closure');
}

const practice: Check = {
  name: 'practice',
  says: 'The practice is described in the shape of the contract',
  where: 'components > schemas > Practice',
  async run(visit) {
    visit.practice = fits<Practice>(await visit.ask('GET', '/practice'), ['GET', '/practice'], 200);
    const { services, careGivers } = visit.practice;
    const { service: wanted, careGiver } = visit.choice;
    const able = services.filter(({ careGivers: who }) => careGiver === undefined || who.includes(careGiver));
    const chosen = wanted === undefined ? able[0] : services.find(({ id }) => id === wanted);
    if (chosen) visit.service = chosen;
    if (wanted !== undefined && !chosen) throw new Fault(`there is no service ${wanted}, which was asked for`);
    if (careGiver !== undefined && !careGivers.some(({ id }) => id === careGiver)) {
      throw new Fault(`there is no care giver ${careGiver}, whom was asked for`);
    }
  },
};

const practiceSense: Check = {
  name: 'practice-sense',
  says: 'Its zone is one, every id is there once, and services name care givers who are there',
  where: 'components > schemas > Practice',
  run: async (visit) => sense(known(visit.practice, 'the practice')),
};

/** Days to look in: the one that was chosen, or the first weeks with something free. */
async function findSlots(visit: Visit, today: string, horizon: number): Promise<void> {
  const { day } = visit.choice;
  const weeks = [...new Set([27, 61].map((days) => Math.min(days, horizon)))];
  const ranges =
    day === undefined ? weeks.map((days) => ({ from: today, to: addDays(today, days) })) : [{ from: day, to: day }];
  for (const range of ranges) {
    visit.range = range;
    visit.slots = await slotsNow(visit, range);
    if (visit.slots.length) return;
  }
}

const slots: Check = {
  name: 'slots',
  says: 'Free slots come in the shape of the contract',
  where: slotsAt,
  async run(visit) {
    const { zone, horizonDays } = known(visit.practice, 'the practice');
    const { id } = known(visit.service, 'a service');
    const here = dayOf(visit.now(), isZone(zone) ? zone : 'UTC');
    const reply = await visit.ask('GET', '/slots', { query: { service: id, from: here, to: addDays(here, 1) } });
    const { now } = fits<{ readonly now: string }>(reply, ['GET', '/slots'], 200);
    const there = readInstant(now);
    if (there === undefined) throw new Fault(`now is ${now}, which is no moment`);
    visit.there = there;
    await findSlots(visit, dayOf(there, isZone(zone) ? zone : 'UTC'), horizonDays);
    if (!visit.slots?.length)
      throw new LeftOut('the shape is right, but nothing is free in the days that were asked for');
  },
};

const clock: Check = {
  name: 'clock',
  says: 'now is the time',
  where: slotsAt,
  async run(visit) {
    const apart = Math.abs(known(visit.there, 'the time there') - visit.now());
    if (apart <= clockSlack) return;
    throw new Fault(
      `now is ${Math.round(apart / minute)} minutes from the time here: a clock that is wrong, or a kept answer`,
    );
  },
};

const everySlot = (visit: Visit): readonly Slot[] => {
  const all = known(visit.slots, 'free slots');
  if (!all.length) throw new LeftOut('nothing is free in the days that were asked for');
  return all;
};

const offsets: Check = {
  name: 'offsets',
  says: "Starts and ends carry the offset the practice's zone has then, and lie as far apart as the service takes",
  where: slotAt,
  async run(visit) {
    const { zone } = known(visit.practice, 'the practice');
    const { minutes } = known(visit.service, 'a service');
    for (const { id, start, end } of everySlot(visit)) {
      const [from, to] = [readInstant(start), readInstant(end)];
      if (from === undefined || to === undefined) throw new Fault(`${id} is from ${start} to ${end}: no moments`);
      if (!isZone(zone)) throw new LeftOut(`${zone} is no zone`);
      for (const [said, at] of [[start, from] as const, [end, to] as const]) {
        const due = withOffset(at, zone);
        if (said.slice(-6) !== due.slice(-6)) throw new Fault(`${id} is at ${said}; in ${zone} that is ${due}`);
      }
      if (to - from !== minutes * minute)
        throw new Fault(`${id} takes ${(to - from) / minute} minutes, the service ${minutes}`);
    }
  },
};

const order: Check = {
  name: 'order',
  says: 'Slots come in order, each once, of the service and care giver that were asked for',
  where: slotsAt,
  async run(visit) {
    const { id: service, careGivers } = known(visit.service, 'a service');
    const { careGiver } = visit.choice;
    const seen = new Set<string>();
    let last = -Infinity;
    for (const slot of everySlot(visit)) {
      const start = readInstant(slot.start) ?? 0;
      if (start < last) throw new Fault(`${slot.id} stands after one that begins later`);
      if (seen.has(slot.id)) throw new Fault(`${slot.id} is there twice`);
      if (slot.service !== service) throw new Fault(`${slot.id} is of service ${slot.service}; asked was ${service}`);
      const wanted = careGiver === undefined ? careGivers.includes(slot.careGiver) : careGiver === slot.careGiver;
      if (!wanted) throw new Fault(`${slot.id} is with ${slot.careGiver}, who does not do what was asked for`);
      seen.add(slot.id);
      last = start;
    }
  },
};

const oneGiver: Check = {
  name: 'care-giver',
  says: 'Asked for one care giver, slots are with that one',
  where: slotsAt,
  async run(visit) {
    const [{ careGiver }] = everySlot(visit) as [Slot, ...Slot[]];
    const { id } = known(visit.service, 'a service');
    const query = { service: id, careGiver, ...known(visit.range, 'a range of days') };
    const reply = await visit.ask('GET', '/slots', { query });
    const other = fits<{ readonly slots: readonly Slot[] }>(reply, ['GET', '/slots'], 200).slots.find(
      (one) => one.careGiver !== careGiver,
    );
    if (other) throw new Fault(`asked for ${careGiver}, ${other.id} is with ${other.careGiver}`);
  },
};

const days: Check = {
  name: 'days',
  says: 'Slots lie in the days that were asked for, after the notice, before the horizon and outside closures',
  where: slotsAt,
  async run(visit) {
    const { zone, noticeMinutes, horizonDays, closures = [] } = known(visit.practice, 'the practice');
    if (!isZone(zone)) throw new LeftOut(`${zone} is no zone`);
    const there = known(visit.there, 'the time there');
    const [, { start: some }] = [0, everySlot(visit).at(-1)!];
    const day = dayOf(readInstant(some) ?? 0, zone);
    const asked = [
      { range: known(visit.range, 'a range of days'), found: everySlot(visit) },
      { range: { from: day, to: day }, found: await slotsNow(visit, { from: day, to: day }) },
    ];
    for (const { range, found } of asked) {
      for (const { id, start } of found) {
        const at = readInstant(start) ?? 0;
        const on = dayOf(at, zone);
        if (on < range.from || on > range.to)
          throw new Fault(`${id} is on ${on}; asked was ${range.from} to ${range.to}`);
        if (at < there + noticeMinutes * minute)
          throw new Fault(`${id} begins within the notice of ${noticeMinutes} minutes`);
        if (on > addDays(dayOf(there, zone), horizonDays))
          throw new Fault(`${id} is beyond the horizon of ${horizonDays} days`);
        if (closures.some(({ from, to }) => on >= from && on <= to))
          throw new Fault(`${id} is on ${on}, when the practice is closed`);
      }
    }
    if (!asked[1]!.found.length)
      throw new Fault(`${day} alone has no slots; asked for with the days around it, it has`);
  },
};

const ranges: Check = {
  name: 'ranges',
  says: 'Days that are none, that go backwards or are more than 62 are refused',
  where: slotsAt,
  async run(visit) {
    const { id: service } = known(visit.service, 'a service');
    const from = dayOf(visit.there ?? visit.now(), 'UTC');
    const queries: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['without days', { service }],
      ['without a service', { from, to: from }],
      ['for 30 February', { service, from: `${from.slice(0, 4)}-02-30`, to: `${from.slice(0, 4)}-03-01` }],
      ['for days that go backwards', { service, from, to: addDays(from, -1) }],
      ['for 92 days', { service, from, to: addDays(from, 91) }],
    ];
    for (const [why, query] of queries)
      refuses(await visit.ask('GET', '/slots', { query }), why, 'bad-request', 'invalid');
  },
};

const caches: Check = {
  name: 'no-store',
  says: 'Answers say that they are not to be stored; with an ETag, what did not change is a 304 without a body',
  where: 'info',
  async run(visit) {
    const { id: service } = known(visit.service, 'a service');
    const there = dayOf(visit.there ?? visit.now(), 'UTC');
    for (const [path, query] of [
      ['/practice', undefined],
      ['/slots', { service, from: there, to: there }],
    ] as const) {
      const { headers, asked } = await visit.ask('GET', path, { query });
      const said = headers.get('cache-control') ?? '';
      if (!/\bno-store\b/i.test(said))
        throw new Fault(`${asked} says Cache-Control: ${said || 'nothing'}; no-store is due`);
      const etag = headers.get('etag');
      if (!etag) continue;
      const again = await visit.ask('GET', path, { query, headers: { 'if-none-match': etag } });
      if (again.status === 304 ? again.text : again.status !== 200) {
        throw new Fault(`${asked} with If-None-Match answers ${again.status}${again.text ? ' with a body' : ''}`);
      }
    }
  },
};

/** Fields that are somebody's, in an answer for everybody. */
const personal =
  /^(?:person|patient|client|customer|mail|e-?mail|phone|telephone|reason|notes?|birth\w*|manage|token)$/i;

function fieldsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  return [...Object.keys(value), ...Object.values(value).flatMap(fieldsOf)];
}

const nobody: Check = {
  name: 'nothing-personal',
  says: 'Free slots tell of no person',
  where: slotAt,
  async run(visit) {
    for (const slot of everySlot(visit)) {
      const field = fieldsOf(slot).find((name) => personal.test(name));
      if (field !== undefined) throw new Fault(`a slot has the field ${field}`);
      if (/[^\s"]+@[^\s"]+\.[^\s"]+/.test(JSON.stringify(slot))) throw new Fault(`${slot.id} holds a mail address`);
    }
  },
};

/** In the order in which they learn from each other. */
export const publicChecks: readonly Check[] = [
  practice,
  practiceSense,
  slots,
  clock,
  offsets,
  order,
  oneGiver,
  days,
  ranges,
  caches,
  origins,
  nobody,
];
