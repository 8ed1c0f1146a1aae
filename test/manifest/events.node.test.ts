// What the manifest and llms.txt say an event tells, against the events themselves.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { widgetsOf, type Manifest } from '../../scripts/manifest/texts.js';
import { AppointmentBookedEvent, AppointmentCancelledEvent } from '../../src/practice/booking/visit/events.js';
import { AppointmentMovedEvent, BookingRequestEvent } from '../../src/practice/booking/visit/events.js';
import { FactorsChangedEvent } from '../../src/ui/body/factors-changed.js';
import { FlagsReadEvent } from '../../src/widgets/guides/red-flags/gate.js';
import { ProteinChangedEvent } from '../../src/widgets/tools/protein-calculator/events.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const fired = widgetsOf(JSON.parse(read('custom-elements.json')) as Manifest).flatMap(({ events = [] }) => events);
const documented = new Map(fired.map(({ name, properties = [] }) => [name, properties.map((each) => each.name)]));
const ours = [...documented.keys()].filter((name) => name.startsWith('kine-'));

const starts = ['2026-03-02T09:00:00+01:00'];
const told = [
  new FactorsChangedEvent({ levels: { worry: 2 }, tap: 0.5, capacity: 0.5 }),
  new BookingRequestEvent(starts),
  new AppointmentBookedEvent(starts),
  new AppointmentMovedEvent(starts),
  new AppointmentCancelledEvent(starts),
  new FlagsReadEvent(),
  new ProteinChangedEvent([96, 96], 4),
];

describe('the events of the kit', () => {
  it.each(told.map((event) => [event.type, event] as const))(
    '%s tells by properties what is documented',
    (type, event) => {
      // `isTrusted` is every event's own.
      const own = Object.keys(event).filter((name) => name !== 'isTrusted');
      expect(documented.get(type)).toEqual(own);
      expect(event).not.toHaveProperty('detail');
    },
  );

  it('are all of them here, but the one that tells nothing', () => {
    expect(ours.filter((name) => !told.some(({ type }) => type === name))).toEqual(['kine-practice-changed']);
  });

  it('are in llms.txt with what they tell', () => {
    for (const name of ours.filter((each) => documented.get(each)?.length)) {
      const line = read('llms.txt').match(new RegExp(`^- ${name} .*$`, 'm'))?.[0] ?? '';
      for (const property of documented.get(name)!) expect(line).toContain(`\`${property}\` (`);
    }
  });
});
