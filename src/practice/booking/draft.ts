// What a visitor has chosen and typed so far, and the key under which it is sent. Pure but for random keys; stores nothing.
import { isObject } from '../../platform/is-object.js';
import { manyLines, oneLine, plainLine } from '../plain-text.js';
import type { Held } from './held.js';
import type { Language, BookingRequest, Person, Prescription, Slot } from './source.js';
import { readHold, readSlot } from './read-slot.js';

/** A request in the making. */
export interface Draft {
  readonly service: string;
  /** Empty: whoever is free. */
  readonly careGiver: string;
  readonly slots: readonly Slot[];
  /** The hours kept for the visitor; the only place that says so. */
  readonly hold?: Held | undefined;
  readonly preferred: readonly string[];
  readonly person: Person;
  readonly known: boolean;
  readonly reason: string;
  readonly prescription?: Prescription | undefined;
  readonly answers: Readonly<Record<string, string>>;
  readonly consent: boolean;
  /** Idempotency-Key of this content: other content, other key. */
  readonly key: string;
}

/** What may change of a draft. */
export type Patch = Partial<Omit<Draft, 'key'>>;

/** A fresh key, 32 hexadecimal characters. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Nothing chosen, nothing typed. */
export function emptyDraft(key = newKey()): Draft {
  return {
    service: '',
    careGiver: '',
    slots: [],
    preferred: [],
    person: { name: '', mail: '', phone: '' },
    known: false,
    reason: '',
    answers: {},
    consent: false,
    key,
  };
}

const contentOf = ({ hold: _hold, key: _key, ...content }: Draft): string => JSON.stringify(content);

/** The draft with a change; a new key only when what would be sent differs, so that a repeat stays a repeat. */
export function change(draft: Draft, patch: Patch, key = newKey): Draft {
  const next = { ...draft, ...patch };
  return contentOf(next) === contentOf(draft) ? next : { ...next, key: key() };
}

/** What is sent, without the signs nobody sees that come along when text is pasted. `website` is the honeypot. */
export function toRequest(draft: Draft, language: Language, website = ''): BookingRequest {
  const { service, slots, preferred, person, known, reason, answers, consent, careGiver, prescription, hold } = draft;
  return {
    service,
    slots,
    preferred,
    person: { name: oneLine(person.name), mail: plainLine(person.mail), phone: plainLine(person.phone) },
    known,
    reason: manyLines(reason),
    answers: Object.fromEntries(Object.entries(answers).map(([id, said]) => [id, manyLines(said)])),
    consent,
    language,
    website,
    ...(careGiver ? { careGiver } : {}),
    ...(prescription ? { prescription: { ...prescription, prescriber: oneLine(prescription.prescriber) } } : {}),
    ...(hold ? { hold: { id: hold.id, token: hold.token } } : {}),
  };
}

/** Kept drafts of another version are not read: the first held what was typed. */
const version = 2;

/**
 * What a tab keeps over a reload: what was chosen, and the hold on the hour. Nothing that was typed, since browsers write it
 * to disk. Docs: decision 0008.
 */
export function toKeep({ service, careGiver, slots, hold }: Draft): string {
  return JSON.stringify({ version, service, careGiver, slots, hold });
}

/** A kept draft read back, under a fresh key; undefined when it is damaged or of another version. */
export function readDraft(kept: string | null | undefined, key = newKey()): Draft | undefined {
  try {
    const value: unknown = JSON.parse(kept ?? '');
    if (!isObject(value) || value['version'] !== version) return undefined;
    const { service, careGiver } = value;
    if (typeof service !== 'string' || typeof careGiver !== 'string') return undefined;
    const listed: readonly unknown[] = Array.isArray(value['slots']) ? value['slots'].slice(0, 18) : [];
    const slots = listed.flatMap((one) => readSlot(one) ?? []);
    const hold = slots.length ? readHold(value['hold']) : undefined;
    return {
      ...emptyDraft(key),
      service: service.slice(0, 60),
      careGiver: careGiver.slice(0, 60),
      slots,
      // Minutes are told once the hold has been looked at with the clock of today.
      ...(hold && { hold: { ...hold, timed: false } }),
    };
  } catch {
    return undefined;
  }
}
