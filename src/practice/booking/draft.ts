// What a visitor has chosen and typed so far, and the key under which it is sent. Pure but for random keys; stores nothing.
import { isObject } from '../../platform/is-object.js';
import { manyLines, oneLine } from '../plain-text.js';
import { cutText } from '../read.js';
import type { Held } from './held.js';
import type { Language, BookingRequest, Person, Prescription, Slot } from './source.js';
import { readHold, readSlot } from './read-slot.js';

/** A request in the making. */
export interface Draft {
  readonly version: 1;
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
export type Patch = Partial<Omit<Draft, 'version' | 'key'>>;

/** A fresh key, 32 hexadecimal characters. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Nothing chosen, nothing typed. */
export function emptyDraft(key = newKey()): Draft {
  return {
    version: 1,
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

/** What is sent, without the control characters that come along when text is pasted. `website` is the honeypot. */
export function toRequest(draft: Draft, language: Language, website = ''): BookingRequest {
  const { service, slots, preferred, person, known, reason, answers, consent, careGiver, prescription, hold } = draft;
  return {
    service,
    slots,
    preferred,
    person: { name: oneLine(person.name), mail: oneLine(person.mail), phone: oneLine(person.phone) },
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

/**
 * What a tab keeps over a reload: all that was chosen and typed, and the hold on the hour. Not the consent, which is given
 * to what is sent, and not the key. Docs: decision 0008.
 */
export function toKeep({ key: _key, consent: _consent, ...rest }: Draft): string {
  return JSON.stringify(rest);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 18) : []);

function prescriptionOf(value: unknown): Prescription | undefined {
  if (!isObject(value)) return undefined;
  const sessions = typeof value['sessions'] === 'number' ? value['sessions'] : Number.NaN;
  return { date: cutText(value['date'], 10), prescriber: cutText(value['prescriber'], 200), sessions };
}

/** A kept draft read back, under a fresh key; undefined when it is damaged or of another version. */
export function readDraft(kept: string | null | undefined, key = newKey()): Draft | undefined {
  try {
    const value: unknown = JSON.parse(kept ?? '');
    if (!isObject(value)) return undefined;
    const { version, service, careGiver, person, answers, prescription } = value;
    if (version !== 1 || typeof service !== 'string' || typeof careGiver !== 'string') return undefined;
    const said = isObject(person) ? person : {};
    const told = Object.entries(isObject(answers) ? answers : {}).slice(0, 50);
    const slots = listOf(value['slots']).flatMap((one) => readSlot(one) ?? []);
    const prescribed = prescriptionOf(prescription);
    const hold = slots.length ? readHold(value['hold']) : undefined;
    return {
      ...emptyDraft(key),
      service: service.slice(0, 60),
      careGiver: careGiver.slice(0, 60),
      slots,
      // Minutes are told once the hold has been looked at with the clock of today.
      ...(hold && { hold: { ...hold, timed: false } }),
      preferred: listOf(value['preferred']).flatMap((one) => cutText(one, 200) || []),
      person: {
        name: cutText(said['name'], 200),
        mail: cutText(said['mail'], 200),
        phone: cutText(said['phone'], 200),
      },
      known: value['known'] === true,
      reason: cutText(value['reason'], 2000),
      ...(prescribed && { prescription: prescribed }),
      // fromEntries, not assignment: a key '__proto__' stays an ordinary key.
      answers: Object.fromEntries(told.map(([question, answer]) => [question, cutText(answer, 2000)])),
    };
  } catch {
    return undefined;
  }
}
