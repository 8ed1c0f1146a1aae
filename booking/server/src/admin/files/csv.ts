// A range of days as a table for a spreadsheet. A cell that a spreadsheet would take for a formula is not one: csv-stringify
// writes a sign before it. Touches the store.
import { stringify } from 'csv-stringify/sync';
import { addDays, clockOf, dayOf, instantOf } from '../../../../../src/platform/time/zone.js';
import { dayIn, giverIn, note } from '../visit.js';
import type { Reply, Visit } from '../visit.js';
import { giverName, serviceName } from '../pages/said.js';

/** Days, at most. */
const longest = 366;

/** The sessions of a range, of everyone or of one care giver. */
export async function agendaFile(visit: Visit): Promise<Reply> {
  const { house, query, said, words, language } = visit;
  const { practice, store } = house.desk;
  const { zone } = practice;
  const from = dayIn(visit, query.one('from'));
  const asked = dayIn(visit, query.one('to'));
  const most = addDays(from, longest);
  const to = asked < from ? from : asked > most ? most : asked;
  const span = [instantOf(from, '00:00', zone), instantOf(addDays(to, 1), '00:00', zone)] as const;
  const entries = await store.read.agenda(...span, giverIn(visit, query.one('giver')));
  await note(visit, 'listed');
  const rows = entries.map(({ session, from: at, to: end, person, told }) => [
    dayOf(at, zone),
    clockOf(at, zone),
    clockOf(end, zone),
    giverName(visit, session.slot.careGiver),
    serviceName(visit, session.slot.service),
    person.name,
    person.phone,
    person.mail,
    session.status === 'cancelled' ? words.appointment.cancelled : '',
    told.known ? said.yes : said.no,
    told.reason,
    ...(told.prescription
      ? [told.prescription.date, String(told.prescription.sessions), told.prescription.prescriber]
      : ['', '', '']),
  ]);
  const { agenda, block, make, appointment } = words;
  const head = [
    ...[agenda.day, block.fromClock, block.toClock, said.careGiver, said.service, said.name, said.phone, said.mail],
    ...[appointment.cancelled, said.known, said.reason],
    ...[make.prescribedOn, make.prescribedSessions, said.prescriber],
  ];
  const file = stringify([head, ...rows], {
    bom: true,
    // What a spreadsheet in that language expects.
    delimiter: language === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return { file, type: 'text/csv; charset=utf-8', name: `agenda-${from}.csv` };
}
