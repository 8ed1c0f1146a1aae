// All that red-flags can say: over all combinations of the urgent signs and of the others, in four languages and seven countries.
// Never that someone is safe, never that silence is a good sign, and always the number of the country.
import { describe, expect, it } from 'vitest';
import { countries, type Country } from '../../../../src/science/safety/country.js';
import { leadsTo, signs, type Call, type SignId } from '../../../../src/science/safety/signs.js';
import { advice } from '../../../../src/ui/help/advice.js';
import { saidOf } from '../../../../src/widgets/guides/red-flags/red-flags.answer.js';
import { de } from '../../../../src/widgets/guides/red-flags/strings/de.js';
import { en } from '../../../../src/widgets/guides/red-flags/strings/en.js';
import { fr } from '../../../../src/widgets/guides/red-flags/strings/fr.js';
import { nl } from '../../../../src/widgets/guides/red-flags/strings/nl.js';

const texts = { nl, fr, en, de };
const languages = ['nl', 'fr', 'en', 'de'] as const;
type Lang = (typeof languages)[number];
const places = [...countries, undefined] as const;

const numbers: Readonly<Record<string, string>> = {
  BE: '112',
  NL: '112',
  FR: '15',
  DE: '112',
  CH: '144',
  LU: '112',
  UK: '999',
};

/** How each language would say or imply that nothing can be wrong, or that waiting is fine. */
const safe: Readonly<Record<Lang, RegExp>> = {
  nl: /veilig|gerust|geen (zorgen|gevaar|paniek|reden)|niets aan de hand|onschuldig|onschadelijk|komt goed|in orde|alles goed|kan wachten|niet erg/i,
  fr: /rassur|tranquille|danger|en sécurité|pas (grave|de panique|de souci)|rien de (grave|mal)|tout va bien|bénin|peut attendre|inoffensi/i,
  en: /\bsafe|reassur|harmless|nothing (to worry|wrong|serious)|no (need|danger|reason|panic)|all (clear|good|is well)|\bfine\b|can wait|don’t worry/i,
  de: /sicher\b|beruhig|harmlos|ungefährlich|unbedenklich|keine (gefahr|panik|sorge)|kein grund|alles (gut|in ordnung)|kann warten|nichts schlimmes/i,
};
const control: Readonly<Record<Lang, readonly string[]>> = {
  nl: ['Je bent veilig.', 'Geen vinkje: je kunt gerust verder.', 'Er is niets aan de hand.'],
  fr: ['Vous êtes en sécurité.', 'Rien de coché : soyez tranquille.', 'Ce n’est rien de grave.'],
  en: ['You are safe.', 'Nothing ticked: no need to call.', 'There is nothing wrong.'],
  de: ['Sie sind sicher.', 'Nichts angekreuzt: kein Grund zur Sorge.', 'Das ist harmlos.'],
};

const isUrgent = (call: Call): boolean => call === 'new-or-worse' || call === 'at-once';
const urgent = signs.filter(({ call }) => isUrgent(call)).map(({ id }) => id);
const others = signs.filter(({ call }) => !isUrgent(call)).map(({ id }) => id);

/** Every combination of them, none and all too. */
const combinations = (ids: readonly SignId[]): readonly ReadonlySet<SignId>[] =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => new Set(ids.filter((_, i) => (bits >> i) & 1)));

const told = (lang: Lang, country: Country | undefined) =>
  advice(texts[lang].help, lang, { name: 'De Linde', phone: '09 000 00 00', ...(country && { country }) }, '', [
    'new-or-worse',
    'at-once',
    'today',
  ]);
const spoken = (lang: Lang, ticked: ReadonlySet<SignId>, country?: Country): string => {
  const { head, body } = saidOf(texts[lang], leadsTo(ticked), told(lang, country));
  return [head, ...body.map(({ text }) => text)].join(' ');
};
/** Every sentence of the catalogue; those made of a number with it. */
const every = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'function'
      ? every((value as (number: string, other: string) => unknown)('112', '114'))
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(every)
        : [];

describe.each(languages)('in %s', (lang) => {
  it('no combination of urgent signs, and none of the others, is answered with safety', () => {
    for (const set of [urgent, others]) {
      const all = combinations(set);
      expect(all).toHaveLength(2 ** set.length);
      for (const ticked of all) expect(spoken(lang, ticked), [...ticked].join()).not.toMatch(safe[lang]);
    }
  });

  it('none of its texts says or implies it, nor those of the help it shares', () => {
    const all = every({ ...texts[lang], frame: {} });
    expect(all.length).toBeGreaterThan(60);
    for (const text of all) expect(text).not.toMatch(safe[lang]);
  });

  it('control: the list of words bites', () => {
    for (const sentence of control[lang]) expect(sentence).toMatch(safe[lang]);
  });

  it('nothing ticked leads to the doctor in doubt', () => {
    expect(spoken(lang, new Set())).toMatch(
      { nl: /Bel je huisarts/, fr: /Appelez votre médecin/, en: /Call your GP/, de: /Hausarztpraxis an/ }[lang],
    );
  });

  it.each(places)('an urgent sign leads to the number of %s, whatever else is ticked', (country) => {
    const number = numbers[country ?? ''] ?? '112';
    for (const id of urgent)
      for (const ticked of [new Set([id]), new Set([id, ...others])]) {
        const { head, body } = saidOf(texts[lang], leadsTo(ticked), told(lang, country));
        expect(head).toMatch(new RegExp(`\\b${number}\\b`));
        expect(body.map(({ text }) => text).join(' ')).not.toContain('De Linde');
      }
  });

  it.each(places)('in %s the doctor comes before the practice, which is told', (country) => {
    for (const id of others) {
      const said = spoken(lang, new Set([id]), country);
      const doctor = { nl: /huisarts/, fr: /médecin/, en: /GP/, de: /Hausarztpraxis/ }[lang];
      expect(said.search(doctor), said).toBeGreaterThanOrEqual(0);
      expect(said.indexOf('De Linde')).toBeGreaterThan(said.search(doctor));
    }
  });

  it('without a script it is the same list, with the number for all of Europe', () => {
    const { signs: asked, training } = texts[lang].sections;
    const plain = [...asked!.body, ...training!.body].flat();
    for (const { id } of signs) expect(plain).toContain(texts[lang].help.signs[id]);
    expect(plain.join(' ')).toContain('112');
  });
});
