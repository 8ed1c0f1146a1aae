// The invented practice as the plugin's agenda keeps it: the same people, services and hours as the demo of kinekit-booking has.
import { deLinde } from '../../../demo/server/practice.js';
import type { Hours, Practice } from '../../../booking/server/src/agenda/practice.js';

const written = (hours: readonly Hours[]): string[] => hours.map(([from, to]) => `${from}-${to}`);

/** A practice of kinekit-booking as the option `kinekit_agenda`. */
export function agendaOf(practice: Practice): Readonly<Record<string, unknown>> {
  const { careGivers, services, closures, questions, prescription, weekly, exceptions } = practice;
  const { noticeMinutes, horizonDays, bufferMinutes, stepMinutes, cancelHours, remindHours, confirmMinutes } = practice;
  return {
    // Portraits lie on the site of the demo.
    careGivers: careGivers.map(({ photo: _photo, ...giver }) => ({
      ...giver,
      hours: Object.fromEntries(
        Object.entries(weekly[giver.id] ?? {}).map(([day, hours]) => [day, written(hours)] as const),
      ),
      exceptions: exceptions
        .filter((one) => one.careGiver === giver.id)
        .map(({ day, hours }) => ({ day, hours: written(hours) })),
    })),
    services,
    closures,
    questions,
    prescription,
    rules: { noticeMinutes, horizonDays, bufferMinutes, stepMinutes, cancelHours, remindHours, confirmMinutes },
  };
}

export const demoAgenda = agendaOf(deLinde);
