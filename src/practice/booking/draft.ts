// What a visitor has chosen and typed so far, and the key under which it is sent. Pure but for random keys; stores nothing.
import type { BookingLanguage, BookingRequest, Hold, Person, Prescription, Slot } from './source.js';
import { readInstant } from './zone.js';

/** A request in the making. */
export interface Draft {
  readonly version: 1;
  readonly service: string;
  /** Empty: whoever is free. */
  readonly careGiver: string;
  readonly slots: readonly Slot[];
  readonly hold?: Hold | undefined;
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
export function change(draft: Draft, patch: Partial<Omit<Draft, 'version' | 'key'>>, key = newKey): Draft {
  const next = { ...draft, ...patch };
  return contentOf(next) === contentOf(draft) ? next : { ...next, key: key() };
}

/** What is sent. `website` is the honeypot. */
export function toRequest(draft: Draft, language: BookingLanguage, website = ''): BookingRequest {
  const { service, slots, preferred, person, known, reason, answers, consent, careGiver, prescription, hold } = draft;
  return {
    service,
    slots,
    preferred,
    person: { name: person.name.trim(), mail: person.mail.trim(), phone: person.phone.trim() },
    known,
    reason: reason.trim(),
    answers,
    consent,
    language,
    website,
    ...(careGiver ? { careGiver } : {}),
    ...(prescription ? { prescription } : {}),
    ...(hold ? { hold: { id: hold.id, token: hold.token } } : {}),
  };
}

/** What may be kept for a reload: the choices alone. Nothing personal, no token, no consent goes into storage. */
export function toKeep({ version, service, careGiver, slots }: Draft): string {
  return JSON.stringify({ version, service, careGiver, slots });
}

function slotOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, start, end, service, careGiver } = value as Record<string, unknown>;
  const texts = [id, service, careGiver].every((text) => typeof text === 'string' && text && text.length <= 200);
  const times = readInstant(start) !== undefined && readInstant(end) !== undefined;
  return texts && times ? [{ id, start, end, service, careGiver } as Slot] : [];
}

/** A kept draft read back, under a fresh key; undefined when it is damaged or of another version. */
export function readDraft(kept: string | null | undefined, key = newKey()): Draft | undefined {
  try {
    const value: unknown = JSON.parse(kept ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { version, service, careGiver, slots } = value as Record<string, unknown>;
    if (version !== 1 || typeof service !== 'string' || typeof careGiver !== 'string') return undefined;
    const list = Array.isArray(slots) ? slots.slice(0, 18).flatMap(slotOf) : [];
    return { ...emptyDraft(key), service: service.slice(0, 60), careGiver: careGiver.slice(0, 60), slots: list };
  } catch {
    return undefined;
  }
}
