// A practice without a booking system: the request becomes a well-formed mail or a phone call. Touches nothing itself.
import { localeOf } from '../../platform/locale/format.js';
import { manyLines, oneLine } from '../plain-text.js';
import { inLanguage, sayDate, sayDay, sayTime } from './days.js';
import { checkRequest, isMail } from './fields.js';
import type { Language, BookingRequest, BookingSource, BookingPractice } from './source.js';
import { dayOf, readInstant } from '../../platform/time/zone.js';

/** The words of the mail, in the visitor's language. */
export interface RequestWords {
  readonly subject: (practice: string) => string;
  readonly greeting: string;
  readonly ask: string;
  readonly service: string;
  readonly careGiver: string;
  readonly moments: string;
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly known: string;
  readonly reason: string;
  /** `date` as it is said: '14 februari 2026'. */
  readonly prescription: (date: string, prescriber: string, sessions: number) => string;
  readonly closing: string;
  /** Ends a mail that is too long for an address: where the whole message is. */
  readonly cut: string;
}

/** Longest mailto address: some mail programs on Windows cut off after about 2000 characters. */
const longest = 1900;

const bodyOf = (text: string): string[] =>
  Array.from(manyLines(text), (character) => (character === '\n' ? '%0D%0A' : encodeURIComponent(character)));

/**
 * A mailto address (RFC 6068) with CRLF line ends; undefined without a usable address. What is too long is cut off between
 * characters and ends in `cut`, so that nobody sends half a message without knowing.
 */
export function mailtoOf(to: string, subject: string, text: string, cut = '…'): string | undefined {
  if (!isMail(to)) return undefined;
  const short = oneLine(oneLine(subject).slice(0, 200));
  const start = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(short)}&body=`;
  const characters = bodyOf(text);
  const whole = start + characters.join('');
  if (whole.length <= longest) return whole;
  const end = `%0D%0A%0D%0A${bodyOf(cut).join('')}`;
  let body = start;
  for (const character of characters) {
    if (body.length + character.length + end.length > longest) break;
    body += character;
  }
  return body + end;
}

/** A tel address (RFC 3966) of 3 to 15 digits, without the "(0)" of printed numbers; undefined when it is no number. */
export function telOf(phone: string): string | undefined {
  const number = phone
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/(?!^)\+/g, '');
  return /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : undefined;
}

/** The request as a letter; every value stays on its own line, so nobody can write lines of their own. */
export function requestText(request: BookingRequest, practice: BookingPractice, words: RequestWords): string {
  const { person, prescription, language } = request;
  const locale = localeOf(language);
  const service = practice.services.find((one) => one.id === request.service);
  const careGiver = practice.careGivers.find((one) => one.id === request.careGiver);
  const said = request.slots.map((slot) => {
    const day = sayDay(dayOf(readInstant(slot.start) ?? 0, practice.zone), locale, true);
    return `${day}, ${sayTime(slot.start, locale, practice.zone)}`;
  });
  const moments = [...said, ...request.preferred.map(oneLine)].filter(Boolean).map((moment) => `- ${moment}`);
  const answers = practice.questions.flatMap((question) => {
    const answer = oneLine(request.answers[question.id] ?? '');
    return answer ? [`${inLanguage(question.label, language)} ${answer}`] : [];
  });
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const line = (label: string, value: string) => (oneLine(value) ? [`${label}${colon} ${oneLine(value)}`] : []);
  return [
    words.greeting,
    '',
    words.ask,
    ...line(words.service, service ? inLanguage(service.name, language) : ''),
    ...line(words.careGiver, careGiver?.name ?? ''),
    ...(moments.length ? [`${words.moments}${colon}`, ...moments] : []),
    '',
    ...line(words.name, person.name),
    ...line(words.phone, person.phone),
    ...line(words.mail, person.mail),
    ...(request.known ? [words.known] : []),
    ...line(words.reason, request.reason),
    ...(prescription
      ? [
          words.prescription(
            sayDate(prescription.date, locale),
            oneLine(prescription.prescriber),
            prescription.sessions,
          ),
        ]
      : []),
    ...answers,
    '',
    words.closing,
    oneLine(person.name),
  ].join('\n');
}

const unsupported = { ok: false, reason: 'unsupported' } as const;
const aborted = { ok: false, reason: 'aborted' } as const;

type WordsOf = (language: Language) => RequestWords | Promise<RequestWords>;

async function load(words: WordsOf, language: Language): Promise<RequestWords | undefined> {
  try {
    return await words(language);
  } catch {
    return undefined;
  }
}

/** A source that hands over a mail, a call or both; 'offline' when the words could not be fetched. */
export function requestSource({ practice, words }: { practice: BookingPractice; words: WordsOf }): BookingSource {
  const told: BookingPractice = {
    ...practice,
    kind: 'request',
    can: { hold: false, manage: false, waitingList: false },
  };
  const never = async () => unsupported;
  return {
    describe: async (call) => (call?.signal?.aborted ? aborted : { ok: true, practice: told }),
    slots: never,
    hold: never,
    extend: never,
    release: never,
    read: never,
    reschedule: never,
    cancel: never,
    async book(request, call) {
      if (call.signal?.aborted) return aborted;
      const fields = checkRequest(request, practice);
      if (Object.keys(fields).length) return { ok: false, reason: 'invalid', fields };
      const said = await load(words, request.language);
      if (!said) return { ok: false, reason: 'offline' };
      const text = requestText(request, practice, said);
      const mailto = practice.mail ? mailtoOf(practice.mail, said.subject(practice.name), text, said.cut) : undefined;
      const tel = practice.phone ? telOf(practice.phone) : undefined;
      if (!mailto && !tel) return unsupported;
      return {
        ok: true,
        kind: 'hand-over',
        handOver: { text, ...(mailto ? { mailto } : {}), ...(tel ? { tel } : {}) },
      };
    },
  };
}
