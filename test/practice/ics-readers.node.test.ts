// Calendar files of the kit in two readers of others: ical.js and node-ical find the same event in them, and it is the one written.
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, it } from 'vitest';
import { toIcs, type CalendarEntry } from '../../src/practice/ics.js';

const said = (text: string): string => text.replace(/\s+/g, ' ').trim();

function byIcalJs(text: string): object {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const [event] = calendar.getAllSubcomponents('vevent');
  const { uid, summary, location, startDate, endDate, sequence } = new ICAL.Event(event!);
  return {
    uid,
    summary: said(summary),
    location: said((location as string | null) ?? ''),
    start: startDate.toJSDate().getTime(),
    end: endDate.toJSDate().getTime(),
    sequence,
    status: String(event!.getFirstPropertyValue('status')),
  };
}

function byNodeIcal(text: string): object {
  const [event] = Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []));
  const plain = (value: unknown): string => said(typeof value === 'string' ? value : '');
  return {
    uid: event!.uid,
    summary: plain(event!.summary),
    location: plain(event!.location),
    start: event!.start.getTime(),
    end: event!.end!.getTime(),
    sequence: Number(event!.sequence),
    status: event!.status,
  };
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map((text) => `x${said(text)}`);
const minute = 60_000;

it('is the same event in both, whatever is written in it', () => {
  fc.assert(
    fc.property(
      words,
      words,
      fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2036, 0) }),
      fc.integer({ min: 5, max: 480 }),
      fc.nat(20),
      fc.boolean(),
      (summary, location, at, minutes, sequence, cancelled) => {
        const start = Math.floor(at / minute) * minute;
        const end = start + minutes * minute;
        const iso = (ms: number): string => new Date(ms).toISOString();
        const entry: CalendarEntry = {
          uid: 'een@delinde.example',
          sequence,
          summary,
          location,
          start: iso(start),
          end: iso(end),
          cancelled,
          alarm: true,
          organizer: 'hallo@delinde.example',
          description: `${summary}\n${location}`,
        };
        const text = toIcs([entry], start);
        const wanted = {
          ...{ uid: entry.uid, summary: said(summary), location: said(location), start, end, sequence },
          status: cancelled ? 'CANCELLED' : 'CONFIRMED',
        };
        expect(byIcalJs(text)).toEqual(wanted);
        expect(byNodeIcal(text)).toEqual(wanted);
      },
    ),
    { numRuns: 300 },
  );
});
