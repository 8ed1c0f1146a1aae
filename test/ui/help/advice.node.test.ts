// Whom the red flags name, in seven countries and elsewhere, in four languages: number, doctor, order, and every sign.
import { describe, expect, it } from 'vitest';
import type { PracticeInfo } from '../../../src/practice/info.js';
import { claimsById } from '../../../src/science/evidence/registry.js';
import { countries, type Country } from '../../../src/science/safety/country.js';
import { signs, signsFor, type Call, type SignId } from '../../../src/science/safety/signs.js';
import { whoToCall } from '../../../src/science/safety/who-to-call.js';
import { advice, pieces } from '../../../src/ui/help/advice.js';
import { de } from '../../../src/ui/help/strings/de.js';
import { en } from '../../../src/ui/help/strings/en.js';
import { fr } from '../../../src/ui/help/strings/fr.js';
import { nl } from '../../../src/ui/help/strings/nl.js';

const texts = { nl, fr, en, de };
const languages = ['nl', 'fr', 'en', 'de'] as const;
const places = [...countries, 'elsewhere'] as const;
const calls: readonly Call[] = ['new-or-worse', 'at-once', 'today', 'soon', 'before-training'];

type Lang = (typeof languages)[number];
type Place = Country | 'elsewhere';

const all = places.flatMap((place) => languages.map((lang) => [place, lang] as const));
const practiceIn = (place: Place, more: PracticeInfo = {}): PracticeInfo =>
  place === 'elsewhere' ? more : { country: place, ...more };
const adviceIn = (place: Place, lang: Lang, more: PracticeInfo = {}) =>
  advice(texts[lang], lang, practiceIn(place, more), '', calls);

/** Everything the dialog says there, in its order. */
const spoken = (place: Place, lang: Lang, more: PracticeInfo = {}): string => {
  const t = texts[lang];
  const told = adviceIn(place, lang, more);
  const list = (call: Call): readonly string[] => signsFor(call).map((id) => t.signs[id]);
  return [
    ...[t.title, t.call(told.number), told.also?.text, t.newOrWorse, ...list('new-or-worse'), told.instead, t.atOnce],
    ...[...list('at-once'), t.doctor, told.closed.text, t.today, ...list('today'), ...list('soon'), t.doubt, told.tell],
    ...[told.practice?.text, t.training, t.stop(told.number), t.askFirst, ...list('before-training')],
  ].join('\n');
};

const emergency: Record<Place, string> = {
  BE: '112',
  NL: '112',
  FR: '15',
  DE: '112',
  CH: '144',
  LU: '112',
  UK: '999',
  elsewhere: '112',
};
/** The service for out of hours, where one number is for the whole country. */
const closed: Partial<Record<Place, string>> = { BE: '1733', FR: '15', DE: '116117', LU: '112', UK: '111' };

describe('whom to call', () => {
  it.each(all)('%s, %s: the emergency number in text and link', (place, lang) => {
    const told = adviceIn(place, lang);
    expect(told.number).toBe(emergency[place]);
    expect(told.href).toBe(`tel:${emergency[place]}`);
    expect(texts[lang].call(told.number)).toContain(emergency[place]);
    expect(texts[lang].stop(told.number)).toContain(emergency[place]);
  });

  it.each(all)('%s, %s: the doctor, then the service for out of hours, with its number linked', (place, lang) => {
    const doctor = {
      nl: /huisarts|praktijk/,
      fr: /médecin|cabinet|garde/,
      en: /GP|[Dd]octor|Closed/,
      de: /Hausarzt|sie/,
    };
    const told = adviceIn(place, lang);
    expect(texts[lang].doctor).toMatch({ nl: /huisarts/, fr: /médecin/, en: /GP/, de: /Hausarztpraxis/ }[lang]);
    expect(`${texts[lang].doctor} ${told.closed.text}`).toMatch(doctor[lang]);
    const number = closed[place];
    expect(told.closed.links).toEqual(number ? { [number]: `tel:${number}` } : {});
    if (number) expect(pieces(told.closed)).toContainEqual({ text: number, href: `tel:${number}` });
    else expect(told.closed.text).not.toMatch(/\d/);
  });

  it.each(all)('%s, %s: the practice comes last, and is named for nothing but to be told', (place, lang) => {
    const phone = '09 000 00 00';
    const before = spoken(place, lang, { name: 'De Linde', phone }).split(texts[lang].doubt);
    expect(before[0]).not.toMatch(/De Linde|09 000|kine|kiné|fysio|physio/i);
    expect(before[1]).toContain(phone);
    expect(adviceIn(place, lang, { phone }).practice?.href).toBe('tel:090000000');
    expect(adviceIn(place, lang).practice).toBeUndefined();
  });

  it.each(all)('%s, %s: every number it says is a claim of that place', (place, lang) => {
    const { emergency: first, text, onCall } = whoToCall[place];
    const known = [first.value, text?.value, onCall?.value, 112].filter((value) => value != null).map(String);
    expect(known).toEqual(expect.arrayContaining(spoken(place, lang).match(/\d+/g) ?? ['none']));
    for (const id of adviceIn(place, lang).claims) expect(claimsById, id).toHaveProperty([id]);
    expect(adviceIn(place, lang).claims).toEqual(expect.arrayContaining([first.id, ...(onCall ? [onCall.id] : [])]));
  });

  it('names 1733 in Belgium only, 116117 in Germany only, 114 in France only, 111 and A&E in the UK only', () => {
    const where = (said: RegExp): string[] => all.filter(([p, l]) => said.test(spoken(p, l))).map(([p]) => p);
    for (const [said, place] of [
      [/1733/, 'BE'],
      [/116\s?117/, 'DE'],
      [/\b114\b/, 'FR'],
      [/\b111\b/, 'UK'],
      [/A&E/, 'UK'],
    ] as const)
      expect(where(said), String(said)).toEqual(languages.map(() => place));
  });

  it('says in France that 112 works too, and links the number in writing as a text message', () => {
    for (const lang of languages) {
      const { also } = adviceIn('FR', lang);
      expect(also?.links).toEqual({ '112': 'tel:112', '114': 'sms:114' });
      expect(pieces(also!).filter((piece) => typeof piece !== 'string')).toHaveLength(2);
    }
  });

  it('looks a phone number up on an official page, or says that only a copy was seen', () => {
    for (const claim of Object.values(claimsById))
      if (claim.unit === 'phone') expect(claim.seen, claim.id).toMatch(/official|copy/);
  });
});

describe('what a practice puts in its place', () => {
  const own = { emergency: { number: '080012', doctor: { fr: 'Appelez la garde.' }, doctorPhone: '09 000 00 07' } };

  it('is its number, without what the kit adds to its own', () => {
    const told = adviceIn('FR', 'nl', own);
    expect([told.number, told.href, told.also]).toEqual(['080012', 'tel:080012', undefined]);
    expect(told.claims).not.toContain('emergency-fr');
  });

  it('is its doctor, in the languages it gave, and the phone as a link', () => {
    expect(adviceIn('BE', 'fr', own).closed.text).toBe('Appelez la garde. 09 000 00 07');
    expect(adviceIn('BE', 'nl', own).closed.text).toMatch(/1733.* 09 000 00 07$/);
    expect(pieces(adviceIn('BE', 'nl', own).closed).filter((piece) => typeof piece !== 'string')).toEqual([
      { text: '1733', href: 'tel:1733' },
      { text: '09 000 00 07', href: 'tel:090000007' },
    ]);
    const inside = { emergency: { ...own.emergency, doctor: 'Bel 09 000 00 07, ook ’s nachts.' } };
    expect(pieces(adviceIn('BE', 'nl', inside).closed)).toEqual([
      'Bel ',
      { text: '09 000 00 07', href: 'tel:090000007' },
      ', ook ’s nachts.',
    ]);
  });
});

describe('the signs', () => {
  const must: Partial<Record<SignId, Record<Lang, RegExp>>> = {
    bladder: { nl: /[Pp]lassen.*ophouden/, fr: /uriner.*retenir/, en: /pee.*hold/, de: /Wasserlassen.*halten/ },
    bowel: { nl: /stoelgang/, fr: /selles/, en: /bowels/, de: /Stuhl/ },
    saddle: {
      nl: /geslachtsdelen.*anus.*zitvlak.*afvegen/,
      fr: /génitaux.*anus.*fesses.*essuy/,
      en: /genitals.*anus.*buttocks.*wipe/,
      de: /Genitalien.*After.*Gesäß.*Abwischen/,
    },
    leg: { nl: /kracht in een been/, fr: /force dans une jambe/, en: /strength in a leg/, de: /Kraft in einem Bein/ },
    bothLegs: { nl: /allebei je benen/, fr: /les deux jambes/, en: /both legs/, de: /beiden Beinen/ },
    accident: { nl: /zwaar ongeval/, fr: /accident grave/, en: /serious accident/, de: /schweren Unfall/ },
    chest: { nl: /borst/, fr: /poitrine/, en: /[Cc]hest/, de: /Brust/ },
    breath: { nl: /erg kortademig/, fr: /[Ee]ssoufflement/, en: /very short of breath/, de: /Atemnot/ },
    stroke: {
      nl: /mond.*arm.*praten/,
      fr: /[Bb]ouche.*bras.*parler/,
      en: /face.*arm.*speech/,
      de: /Mund.*Arm.*Sprechen/,
    },
  };

  it.each(languages)('each urgent one is said in %s', (lang) => {
    for (const id of [...signsFor('new-or-worse'), ...signsFor('at-once')])
      expect(texts[lang].signs[id], id).toMatch(must[id]?.[lang] ?? /^never$/);
  });

  it.each(languages)('of the nerves are new or getting worse in %s: not only sudden, and not since a time', (lang) => {
    const head = { nl: /nieuw.* of erger/, fr: /nouveau.*aggrave/, en: /new, or getting worse/, de: /neu.*schlimmer/ };
    expect(texts[lang].newOrWorse).toMatch(head[lang]);
    for (const id of signsFor('new-or-worse'))
      expect(texts[lang].signs[id]).not.toMatch(/plots|soudain|sudden|plötzlich|snel|rapide|quickly|schnell/i);
    for (const { id } of signs)
      expect(texts[lang].signs[id]).not.toMatch(/\d|dagen|weken|jours|semaines|days|weeks|Tage|Wochen/);
  });

  it.each(all)('%s, %s: nothing says or implies that someone is safe', (place, lang) => {
    const said = spoken(place, lang);
    expect(said).not.toMatch(/veilig|gerust|geen zorgen|niets aan de hand|onschuldig/i);
    expect(said).not.toMatch(/rassur|sans danger|pas grave|en sécurité/i);
    expect(said).not.toMatch(/\bsafe|harmless|nothing to worry|no need to/i);
    expect(said).not.toMatch(/unbedenklich|harmlos|in Sicherheit|kein Grund/i);
  });

  it('say all that their claims say, and nothing else', () => {
    for (const claim of new Set(signs.map((sign) => sign.claim))) {
      const said = signs.filter((sign) => sign.claim === claim).flatMap((sign) => [...sign.says]);
      expect([...said].sort(), claim.id).toEqual([...claim.value].sort());
      expect(claimsById).toHaveProperty([claim.id], claim);
    }
  });

  it('that ask for the emergency number come from other claims than those for the doctor', () => {
    const from = (call: Call): Set<string> => new Set(signs.filter((s) => s.call === call).map((s) => s.claim.id));
    expect(from('new-or-worse')).toEqual(new Set(['red-flags-urgent']));
    expect(from('at-once')).toEqual(new Set(['red-flags-urgent', 'red-flags-heart-stroke']));
    expect(from('before-training')).toEqual(new Set(['red-flags-training']));
  });

  it('have a no-break space before French signs', () => {
    for (const place of places) expect(spoken(place, 'fr')).not.toMatch(/[^\u00a0][:;?!»]|«(?!\u00a0)/);
  });
});
