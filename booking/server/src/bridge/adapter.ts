// What an agenda of another program must be able to do, so that kinekit-booking can stand in front of it. Types, and the
// ways in which it can fail. An adapter speaks that program's API with the practice's key; the key stays in it.
import type { Person } from '../../../../src/practice/booking/source.js';
import { Unavailable } from '../store/database.js';

/** A session as the agenda is told of it. */
export interface Entry {
  readonly service: string;
  readonly careGiver: string;
  /** ms */
  readonly from: number;
  readonly to: number;
  readonly person: Person;
  /** What the patient wrote, in words for who reads the agenda. */
  readonly note: string;
  /** Random and its own: by it an entry is found whose answer was lost. */
  readonly mark: string;
}

/** The agenda of another program. Each call ends by itself, in seconds. */
export interface Adapter {
  /** Moments of a day, ms, at which a session may begin as the agenda has it now; `day` is YYYY-MM-DD in the practice's zone. */
  starts(service: string, careGiver: string, day: string): Promise<readonly number[]>;
  /**
   * Writes a session and answers the id the agenda gave it: letters, digits and hyphens. Throws `Gone` when somebody has that time,
   * and leaves nothing behind when it throws.
   */
  add(entry: Entry): Promise<string>;
  /** Moves a session. Throws `Gone` when somebody has that time, `Lost` when there is no such session; it then stands as it did. */
  move(id: string, to: Entry, from: Entry): Promise<void>;
  /** Removes a session; one that is not there is well removed. */
  remove(id: string): Promise<void>;
}

/** The agenda has somebody else there. */
export class Gone extends Error {}

/** The agenda no longer has that session: the practice removed it there. */
export class Lost extends Error {}

/** The agenda could not be asked: nothing of it happened, as far as it could tell. `code` holds nothing personal and no key. */
export class AgendaDown extends Unavailable {
  constructor(why: 'refused' | 'busy' | 'fault' | 'silent' | 'odd') {
    super(`AGENDA_${why.toUpperCase()}`);
  }
}
