// Everything the practice knows, rebuilt from the journal at each start. Pure; the only way to change it is an event.
import { busyOf } from './agenda.js';
import type { Busy } from './agenda.js';
import type { Language, BookingRequest, PartOfDay, Person, Session, Slot } from '../../src/practice/booking/source.js';

/** Slots kept aside; expires in ms. */
export interface KeptHold {
  readonly id: string;
  readonly slots: readonly Slot[];
  readonly expires: number;
  readonly extensionsLeft: number;
}

/** An appointment as the practice keeps it. */
export interface KeptAppointment {
  readonly id: string;
  readonly sessions: readonly Session[];
  readonly person: Person;
  readonly language: Language;
  readonly told: Pick<BookingRequest, 'reason' | 'known' | 'answers'> & {
    readonly prescription: BookingRequest['prescription'] | undefined;
  };
}

/** A wish on the waiting list. */
export interface KeptWish {
  readonly id: string;
  readonly service: string;
  readonly careGiver: string;
  readonly weekdays: readonly number[];
  readonly parts: readonly PartOfDay[];
  readonly person: Person;
  readonly language: Language;
}

/** An answer kept under its Idempotency-Key (hashed), with a print of what was asked. */
export interface KeyUse {
  readonly hash: string;
  readonly print: string;
  readonly status: number;
  readonly body: unknown;
}

/** What can happen. */
export type Deed =
  | { readonly do: 'hold' | 'extend'; readonly hold: KeptHold }
  | { readonly do: 'release'; readonly id: string }
  | { readonly do: 'book'; readonly appointment: KeptAppointment; readonly challenge: string; readonly hold?: string }
  | { readonly do: 'change'; readonly id: string; readonly sessions: readonly Session[] }
  | { readonly do: 'wait'; readonly wish: KeptWish; readonly challenge: string }
  | { readonly do: 'close' };

/** A deed with its time (ms) and, when it was asked with one, its key. */
export type Event = Deed & { readonly at: number; readonly key?: KeyUse };

/** Everything known. */
export interface State {
  readonly holds: Map<string, KeptHold>;
  /** Hold id to the appointment it became. */
  readonly became: Map<string, string>;
  readonly appointments: Map<string, KeptAppointment>;
  readonly keys: Map<string, KeyUse>;
  /** Challenges whose proof was used. */
  readonly challenges: Set<string>;
  readonly waiting: KeptWish[];
}

/** A practice that just opened. */
export function emptyState(): State {
  return {
    holds: new Map(),
    became: new Map(),
    appointments: new Map(),
    keys: new Map(),
    challenges: new Set(),
    waiting: [],
  };
}

/** Makes an event part of the state. */
export function apply(state: State, event: Event): void {
  if (event.key) state.keys.set(event.key.hash, event.key);
  switch (event.do) {
    case 'hold':
    case 'extend':
      state.holds.set(event.hold.id, event.hold);
      break;
    case 'release':
      state.holds.delete(event.id);
      break;
    case 'book':
      state.appointments.set(event.appointment.id, event.appointment);
      state.challenges.add(event.challenge);
      if (event.hold) {
        state.holds.delete(event.hold);
        state.became.set(event.hold, event.appointment.id);
      }
      break;
    case 'change': {
      const appointment = state.appointments.get(event.id);
      if (appointment) state.appointments.set(event.id, { ...appointment, sessions: event.sessions });
      break;
    }
    case 'wait':
      state.challenges.add(event.challenge);
      state.waiting.push(event.wish);
      break;
    case 'close':
      break;
  }
}

/** All time taken at a moment: booked sessions and holds that live, but for one hold or session. */
export function busyAt(
  state: State,
  now: number,
  except: { hold?: string | undefined; session?: string } = {},
): Busy[] {
  const busy: Busy[] = [];
  for (const { sessions } of state.appointments.values()) {
    for (const session of sessions) {
      if (session.status === 'booked' && session.id !== except.session) busy.push(busyOf(session.slot));
    }
  }
  for (const hold of state.holds.values()) {
    if (hold.id !== except.hold && hold.expires > now) busy.push(...hold.slots.map(busyOf));
  }
  return busy;
}
