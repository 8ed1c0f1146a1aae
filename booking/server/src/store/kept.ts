// What the server keeps, as the rest of it sees it. Types only. Times in ms unless they say RFC 3339.
import type {
  BookingRequest,
  Language,
  PartOfDay,
  Person,
  Session,
  Slot,
} from '../../../../src/practice/booking/source.js';

/** Slots kept aside. */
export interface KeptHold {
  readonly id: string;
  readonly slots: readonly Slot[];
  readonly expires: number;
  readonly extensionsLeft: number;
}

/** What a patient tells besides who it is. */
export type Told = Pick<BookingRequest, 'reason' | 'known' | 'answers'> & {
  readonly prescription: BookingRequest['prescription'] | undefined;
};

/** An appointment as the practice keeps it. */
export interface KeptAppointment {
  readonly id: string;
  readonly sessions: readonly Session[];
  readonly person: Person;
  readonly language: Language;
  readonly told: Told;
  /** Until when its mail must be confirmed; undefined when it stands. */
  readonly confirmBy?: number | undefined;
}

/** A wish on the waiting list. */
export interface KeptWish {
  readonly id: string;
  readonly service: string;
  /** Empty: whoever is free first. */
  readonly careGiver: string;
  readonly weekdays: readonly number[];
  readonly parts: readonly PartOfDay[];
  readonly person: Person;
  readonly language: Language;
}

/** An answer kept under its Idempotency-Key (hashed), with a print of what was asked. Nothing personal is in it. */
export interface KeyUse {
  readonly hash: string;
  readonly print: string;
  readonly status: number;
  readonly body: unknown;
  readonly at: number;
}

/** Time of one care giver, for a hold or for a session; with an end it lasts until then. */
export interface TakenTime {
  readonly id: string;
  readonly careGiver: string;
  readonly from: number;
  readonly to: number;
  /** `to` and the practice's buffer. */
  readonly until: number;
  readonly expires?: number | undefined;
}

/** What kind of mail. */
export type MailKind = 'booked' | 'changed' | 'waits' | 'free' | 'reminder' | 'lapsed' | 'found';

/** A mail to be sent once it is due. */
export interface OutMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly to: string;
  readonly letter: MailLetter;
  readonly due: number;
  /** A reminder belongs to a session: gone or moved, it is not sent. */
  readonly session?: string | undefined;
  /** Id of the appointment or wish it tells of: erased with it. */
  readonly about?: string | undefined;
}

/** What stands in a mail. */
export interface MailLetter {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly ics?: string | undefined;
}

/** A mail somebody is about to send. */
export interface ClaimedMail extends OutMail {
  readonly seq: number;
  readonly tries: number;
  /** It may have been sent before: whoever was sending it was cut off. */
  readonly doubtful: boolean;
}

/** Which claim on which mail: the count of tries before it tells it from a later one on the same mail. */
export type MailClaim = Pick<ClaimedMail, 'seq' | 'tries'>;

/** How the outbox stands. */
export interface OutboxState {
  readonly waiting: number;
  readonly sent: number;
  readonly doubtful: number;
  readonly failed: number;
}

/** What is known of a care giver's own calendar. */
export interface KeptCalendar {
  readonly careGiver: string;
  /** Stands for its address. */
  readonly source: string;
  /** When it was read last; undefined when it never was. */
  readonly read: number | undefined;
  readonly tried: number;
  /** Why the last try failed. */
  readonly fault: string | undefined;
  readonly etag: string | undefined;
}
