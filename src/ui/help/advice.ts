// Whom to call, in words: the country's, or what the practice put in its place. Pure.
import { countryCode, emergencyNumber } from '../../practice/emergency.js';
import type { Language } from '../../platform/locale/language.js';
import { telHref } from '../../practice/contact.js';
import type { PracticeInfo } from '../../practice/info.js';
import { countryOf } from '../../science/safety/country.js';
import { signs, type Call } from '../../science/safety/signs.js';
import { whoToCall } from '../../science/safety/who-to-call.js';
import { european } from '../../science/safety/numbers.js';
import type { HelpTexts } from './strings/nl.js';

/** A sentence, and the numbers in it with where they lead. */
export interface Linked {
  readonly text: string;
  readonly links: Readonly<Record<string, string>>;
}

export interface Advice {
  /** The emergency number, and its `tel:`. */
  readonly number: string;
  readonly href: string;
  /** What else reaches help at once; absent where there is nothing to say. */
  readonly also?: Linked | undefined;
  /** Where else to go with the signs of the first list. */
  readonly instead?: string | undefined;
  /** The doctor, when one's own is closed. */
  readonly closed: Linked;
  /** And at last the physiotherapist, with the practice's phone where it is known. */
  readonly tell: string;
  readonly practice?: { readonly text: string; readonly href: string } | undefined;
  /** Ids of the claims behind the signs and the numbers. */
  readonly claims: readonly string[];
}

const dial = (number: string): string => `tel:${number}`;
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** `lang` as it stands on the page; `calls` the kinds of signs that are shown. */
export function advice(
  t: HelpTexts,
  language: Language,
  practice: PracticeInfo | undefined,
  lang: string,
  calls: readonly Call[],
): Advice {
  const place = countryOf(countryCode(practice, lang)) ?? 'elsewhere';
  const { emergency, text, onCall } = whoToCall[place];
  const own = practice?.emergency;
  const number = emergencyNumber(practice, lang);
  const eu = `${european}`;
  const written = `${text?.value ?? ''}`;
  const call = `${onCall?.value ?? ''}`;
  const doctor = typeof own?.doctor === 'string' ? own.doctor : own?.doctor?.[language];
  const doctorHref = telHref(own?.doctorPhone);
  const also = own?.number ? undefined : t.also[place]?.(eu, written);
  const said = doctor || t.closed[place](call);
  const added = doctorHref && own?.doctorPhone;
  // A practice may have put the number in its own sentence.
  const closed = added && !said.includes(added) ? `${said} ${added}` : said;
  const phone = telHref(practice?.phone);
  const numbers = [own?.number ? undefined : emergency, also ? text : undefined, doctor ? undefined : onCall];
  return {
    number,
    href: dial(number),
    also: also ? { text: also, links: { [eu]: dial(eu), ...(written && { [written]: `sms:${written}` }) } } : undefined,
    instead: own?.number ? undefined : t.instead[place],
    closed: {
      text: closed,
      links: {
        ...(!doctor && call && { [call]: dial(call) }),
        ...(doctorHref && added && { [added]: doctorHref }),
      },
    },
    tell: t.tell(place),
    practice: phone ? { text: t.callPractice(practice?.name ?? '', practice?.phone ?? ''), href: phone } : undefined,
    claims: unique([
      ...signs.filter((sign) => calls.includes(sign.call)).map((sign) => sign.claim.id),
      ...numbers.flatMap((claim) => claim?.id ?? []),
    ]),
  };
}

/** The sentence cut at its numbers, in order: text, then what is a link. */
export function pieces({ text, links }: Linked): readonly (string | { text: string; href: string })[] {
  const at = Object.keys(links)
    .map((number) => ({ number, index: text.lastIndexOf(number) }))
    .filter(({ number, index }) => number && index >= 0)
    .sort((a, b) => a.index - b.index);
  let from = 0;
  const out: (string | { text: string; href: string })[] = [];
  for (const { number, index } of at) {
    if (index < from) continue;
    out.push(text.slice(from, index), { text: number, href: links[number]! });
    from = index + number.length;
  }
  return [...out, text.slice(from)];
}
