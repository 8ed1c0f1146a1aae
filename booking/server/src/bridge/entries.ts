// Sessions and what the agenda of another program calls them: its id stands in the session's uid, which never changes. Pure.
import type { Session, Slot } from '../../../../src/practice/booking/source.js';
import { busyOf } from '../agenda/agenda.js';
import { randomId } from '../guard/tokens.js';
import type { KeptAppointment } from '../store/kept.js';
import type { Entry } from './adapter.js';

/** The uid of a session; `entry` is its id in the other agenda. */
export const uidOf = (session: string, domain: string, entry?: string): string =>
  `${session}${entry === undefined ? '' : `.${entry}`}@${domain}`;

/** Its id in the other agenda; undefined when it never stood there. */
export const entryOf = ({ uid }: Session): string | undefined => /\.([\dA-Za-z-]+)@/.exec(uid)?.[1];

/** What somebody told, as lines for who reads the agenda. */
function noteOf({ person, told }: Pick<KeptAppointment, 'person' | 'told'>): string {
  const { reason, prescription, answers } = told;
  const asked = prescription && `${prescription.prescriber}, ${prescription.date}, ${prescription.sessions}`;
  const lines = [person.name, person.phone, person.mail, reason, asked, ...Object.values(answers)];
  return lines.filter(Boolean).join('\n');
}

/** A session as the agenda is told of it. */
export function entryFor(slot: Slot, of: Pick<KeptAppointment, 'person' | 'told'>): Entry {
  const { careGiver, from, to } = busyOf(slot);
  return { service: slot.service, careGiver, from, to, person: of.person, note: noteOf(of), mark: randomId() };
}
