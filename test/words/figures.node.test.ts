// No figure stands in a catalogue on its own authority: it is one of a claim the widget shows, or it is in the list below with
// its reason. And no sentence calls pain acceptable without its moment.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/registry.js';
import type { Claim } from '../../src/science/evidence/claim.js';
import { claimsById } from '../../src/science/evidence/registry.js';
import { catalogues, demoTexts, evidence, gap, languages, textsOf, type Text } from '../support/sources/texts.js';

/** Figures that say nothing of health, with what they are. Read over '8' as a filled-in figure. */
const free: readonly (readonly [reason: string, text: RegExp])[] = [
  ['how far a factor is set, of four', /(van|sur|of|von) 4\b/g],
  ['the ends of the scale as a person is asked', /(?<![\d.,])(0|10)(?![\d%]|[.,]\d)/g],
  ['what a session or a file may hold: limits of a form', /1 (tot|à|to|bis) 60|20[ \u00a0](MB|Mo)/g],
  ['an example of what to write', /(?<!\d)(16|4)[ \u00a0]?(uur|heures|pm|Uhr)/g],
  ['the year of a source that is named', /\(\d{4}\)/g],
  ['the step of a knob', /(?<![\d.,])100\b/g],
  ['how far somebody else could walk, in their own account', /500[ \u00a0]m\b/g],
  ['how much cocoa a chocolate has, in its name', /70[ \u00a0](procent|pour cent|percent|Prozent)/g],
  ['a count of one', /(?<![\d.,])1(?=[ \u00a0]?\p{L})/gu],
];

/** Every number a claim holds. */
const numbersIn = (value: Claim['value']): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap((each) => numbersIn(each as Claim['value']))
      : [];

const read = (text: string): number[] =>
  (text.replace(/(\d)[.,\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? []).map((n) =>
    Number(n.replace(',', '.')),
  );

/** The figures of claims by the folder of each widget; shared parts show none of their own. */
const declared = new Map<string, ReadonlySet<number>>();
for (const [tag, family] of Object.entries(registry)) {
  const folder = `src/widgets/${family}/${tag}`;
  const module = (await import(path.resolve(import.meta.dirname, '../..', folder, `${tag}.ts`))) as Record<
    string,
    { readonly widget?: { readonly claims?: readonly string[] } }
  >;
  const ids = Object.values(module).flatMap((element) => element.widget?.claims ?? []);
  declared.set(folder, new Set(ids.flatMap((id) => numbersIn(claimsById[id as keyof typeof claimsById].value))));
}
const figuresOf = (file: string): ReadonlySet<number> =>
  [...declared].find(([folder]) => file.startsWith(`${folder}/`))?.[1] ?? new Set();

/** The figures of a text that nobody stands for. */
function unsaid({ file, text }: Text): number[] {
  const known = figuresOf(file);
  const rest = free.reduce((left, [, figure]) => left.replace(figure, ' '), text.replaceAll(gap, 'x'));
  return read(rest).filter((figure) => !known.has(figure));
}

describe.each(languages)('the figures in %s', (language) => {
  const texts = textsOf(catalogues(language));

  it('are of a claim the widget shows, or free with a reason', () => {
    const found = texts.flatMap((text) =>
      unsaid(text).map((figure) => `${text.file} ${text.key}: ${figure} in ${text.text}`),
    );
    expect(found).toEqual([]);
  });
});

it('control: a figure of no claim is found, and one of a claim is not', () => {
  const file = 'src/widgets/tools/pain-scale/strings/nl.ts';
  expect(unsaid({ file, key: '', text: 'Na 72 uur is het voorbij.' })).toEqual([72]);
  expect(unsaid({ file, key: '', text: 'Binnen 48 uur.' })).toEqual([]);
});

it('keeps no reason in the list that no text needs', () => {
  const texts = languages.flatMap((language) => textsOf(catalogues(language)).map(({ text }) => text));
  for (const [reason, figure] of free)
    expect(
      texts.some((text) => text.search(figure) >= 0),
      reason,
    ).toBe(true);
});

/** The demo's pages in one language. */
const demo = (language: string): Text[] =>
  demoTexts().filter(({ file }) => (/site\/(fr|en|de)\//.exec(file)?.[1] ?? 'nl') === language);

/** 'That is allowed' in each language, and the moments it is said of. */
const approval = {
  nl: [/\bdat mag\b|aanvaardbaar|tot en met \S+ mag/i, /tijdens|\bna\b/i],
  fr: [/acceptable/i, /pendant|après/i],
  en: [/acceptable/i, /during|after/i],
  de: [/\d sind? .*in Ordnung|das ist in Ordnung/i, /während|nach/i],
} as const;

/** Said of a score whose moment is known: the answer of pain-scale asks for it first, and its own tests hold that. */
const afterAsking = /pain-scale\/later\/strings\/\w\w\.ts \w\w\.headEasy/;

describe.each(languages)('in %s', (language) => {
  it('pain is called acceptable only with its moment', () => {
    const [allowed, moment] = approval[language];
    const texts = [...textsOf(catalogues(language)), ...textsOf(evidence(language)), ...demo(language)].filter(
      ({ text }) => allowed.test(text),
    );
    expect(texts.length).toBeGreaterThan(0);
    const bare = texts.filter(({ file, key, text }) => !moment.test(text) && !afterAsking.test(`${file} ${key}`));
    expect(bare.map(({ file, key, text }) => `${file} ${key}: ${text}`)).toEqual([]);
  });
});

it('reads the texts of every widget', () => {
  const folders = new Set([...catalogues('nl').keys()].map((file) => /^src\/widgets\/\w+\/[^/]+/.exec(file)?.[0]));
  for (const folder of declared.keys()) expect(folders.has(folder), folder).toBe(true);
});
