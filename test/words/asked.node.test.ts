// What clinicians and native readers asked to be said, or never again, and no other test reads: a statement about health whose
// word is its meaning, an emergency, a figure's form. A sentence may change; what is asked of it here stays.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsIn, type Language } from '../support/sources/texts.js';

const root = path.resolve(import.meta.dirname, '../..');
const inEach = (nl: RegExp, fr: RegExp, en: RegExp, de: RegExp): Record<Language, RegExp> => ({ nl, fr, en, de });
const claims = (topic: string): string => `science/evidence/words/${topic}`;
const tool = (tag: string): string => `widgets/tools/${tag}/strings`;
const guide = (tag: string): string => `widgets/guides/${tag}/strings`;
const picture = (tag: string, part = ''): string => `widgets/metaphors/${tag}/${part}strings`;
const demo = '../scripts/demo/words';
const nothing = /(?!)/;

type Row = readonly [why: string, folder: string, key: string, says: Record<Language, RegExp>, never?: RegExp];

/** In four languages: the text at this place says this, and never that. */
const everywhere: readonly Row[] = [
  [
    'new or worse, not only sudden',
    claims('red-flags'),
    'red-flags-urgent',
    inEach(/nieuw is of erger/, /nouveau ou .*aggrave/, /new or getting worse/, /neu ist oder schlimmer/),
  ],
  [
    'both legs too',
    claims('red-flags'),
    'red-flags-urgent',
    inEach(/allebei de benen/, /les deux jambes/, /both legs/, /beiden Beinen/),
  ],
  [
    'the bladder is urgent, and not for the doctor of tomorrow',
    claims('red-flags'),
    'red-flags-doctor',
    inEach(/arts/, /Médecin/, /doctor/, /ärztlich/),
    /plassen|stoelgang|urin|selles|pee|bowel|Wasserlassen|Stuhl/i,
  ],
  [
    'which rheumatism',
    claims('red-flags'),
    'red-flags-training',
    inEach(/reumatoïde artritis/, /polyarthrite rhumatoïde/, /rheumatoid arthritis/, /rheumatoide Arthritis/),
  ],
  [
    'the number first',
    guide('pain-types'),
    'first',
    inEach(
      /Bel meteen het noodnummer/,
      /Appelez tout de suite les secours/,
      /Call the emergency number at once/,
      /Wählen Sie sofort den Notruf/,
    ),
  ],
  [
    'a difference, not a gain',
    claims('movement'),
    'steps-least-active',
    inEach(/verschil .*grootst/, /différence .*plus grande/, /difference is greatest/, /Unterschied .*größten/),
    /wint|gagne|gain|gewinn/i,
  ],
  [
    'together, not because of',
    claims('load'),
    'glass-loneliness',
    inEach(/hangt samen/, /va de pair/, /goes together/, /hängt .*zusammen/),
    /verhoogt|augmente|raises|erhöht/,
  ],
  [
    'wounds, and may',
    claims('load'),
    'recovery-diabetes',
    inEach(
      /kan de wondgenezing/,
      /peut ralentir la guérison des plaies/,
      /can slow the healing of wounds/,
      /kann die Wundheilung/,
    ),
  ],
  [
    'may, at each step',
    claims('pain'),
    'pain-circle',
    inEach(/kan pijn geven/, /peut provoquer/, /can bring pain/, /kann zu Schmerzen/),
  ],
  [
    'no dose of alcohol for healing',
    claims('load'),
    'recovery-alcohol',
    inEach(/veel alcohol/, /beaucoup d’alcool/, /a lot of alcohol/, /viel Alkohol/),
    /\d/,
  ],
  [
    'early movement is not proven in the long run',
    claims('load'),
    'recovery-movement',
    inEach(
      /lange termijn is dat niet bewezen/,
      /long terme, ce n’est pas prouvé/,
      /long run this is not proven/,
      /lange Sicht ist das nicht belegt/,
    ),
  ],
  [
    'which figures are never added',
    claims('load'),
    'recovery-never-added',
    inEach(/niet optellen/, /ne s’additionnent pas/, /cannot add them together/, /nicht addieren/),
  ],
  [
    'alcohol is named',
    claims('load'),
    'recovery-to-do',
    inEach(/glazen alcohol/, /verres d’alcool/, /alcoholic drinks/, /Gläser Alkohol/),
  ],
  [
    'alcohol is named',
    tool('recovery-check'),
    'alcohol',
    inEach(/glazen alcohol|alcohol/, /verres d’alcool|alcool/, /alcoholic drinks|alcohol/i, /Gläser Alkohol|Alkohol/),
  ],
  [
    'adults, no child, nobody pregnant or breastfeeding',
    claims('food'),
    'protein-adults-only',
    inEach(
      /18 jaar.*zwanger.*borstvoeding/,
      /18 ans.*grossesse.*allaitement/,
      /18.*pregnan.*breastfeeding/,
      /18 Jahren.*Schwangerschaft.*Stillzeit/,
    ),
  ],
  [
    'a defence that reacts, no body that catches fire',
    claims('pain'),
    'forest-keeps-burning',
    inEach(
      /afweer die snel reageert/,
      /immunitaire qui réagit/,
      /immune system that reacts/,
      /Abwehr, die schnell reagiert/,
    ),
  ],
  [
    'what a flare is',
    claims('pain'),
    'pain-flare-meaning',
    inEach(/verdragen/, /difficile à supporter/, /difficult to tolerate/, /schwer zu ertragen/),
  ],
  [
    'what a flare is',
    picture('pain-chart', 'later/more/'),
    'cyclesHow',
    inEach(/moeilijk te verdragen/, /difficile à supporter/, /difficult to tolerate/, /schwer zu ertragen/),
  ],
  [
    'only from so much less on',
    picture('pain-chart', 'later/more/'),
    'change.no',
    inEach(
      /pas iets beter met/,
      /ne se disaient un peu mieux qu’avec/,
      /slightly better only from/,
      /ging es erst mit/,
    ),
  ],
  [
    'no side is taken where studies disagree',
    tool('step-goal'),
    'keepUp',
    inEach(/Studies zijn het niet eens/, /pas d’accord/, /Studies disagree/, /nicht einig/),
    /hoeft|Inutile|don’t have to|müssen/,
  ],
  [
    'the highest dose is not called flexible, the lowest not supple',
    tool('protein-calculator'),
    'safe',
    inEach(/zeker/i, /Maximum utile/, /To be sure/, /Auf Nummer sicher/),
    /souple|flexib|prudence/i,
  ],
  [
    'of one blog, and little in studies',
    demo,
    '',
    inEach(/beeld van één blog/, /image d’un seul blog/, /picture of a single blog/, /Bild eines einzelnen Blogs/),
  ],
  [
    'calcium is pumped away',
    demo,
    '',
    inEach(/calcium wordt weggepompt/, /calcium est repompé/, /calcium is pumped away/, /Kalzium weggepumpt ist/),
  ],
  [
    'usually, not always',
    demo,
    '',
    inEach(/stap meestal goed/, /bonne, le plus souvent/, /usually about right/, /Schritt meist gut/),
  ],
  [
    'a walk charges too',
    demo,
    'battery',
    inEach(/of een wandeling/, /ou une promenade/, /or a walk/, /oder ein Spaziergang/),
  ],
];

const only = (language: Language, says: RegExp): Record<Language, RegExp> => ({
  ...inEach(/(?:)/, /(?:)/, /(?:)/, /(?:)/),
  [language]: says,
});

/** In one language, where the others were right. */
const single: readonly (readonly [language: Language, ...row: Row])[] = (
  [
    ['nl', 'unexpected, not wrong', picture('spark-forest'), 'wrong-move', /^Onverwachte/],
    ['nl', 'lighter, not smaller', 'widgets/tools/pain-scale/later/strings', 'before-too-much', /lichter/],
    ['nl', 'whose figure it is', tool('pain-scale'), 'startMore', /jouw cijfer.*geen juist of fout/],
    ['fr', 'how much, and now', tool('pain-scale'), 'title', /combien évaluez-vous votre douleur maintenant/],
    ['fr', 'more is left in the evening', picture('recovery-battery'), '', /il vous reste davantage d’énergie/],
    ['fr', 'sometimes nothing at all', picture('spark-forest'), 'purpose', /ne fait parfois rien/],
    ['fr', 'imaging, not a scanner', claims('pain'), 'forest-not-imagined', /l’imagerie ne le montre/],
    ['fr', 'small wounds, not lesions', 'ui/body/strings', 'micro-trauma', /petites blessures/],
    ['fr', 'helps to sleep a little; sleep is not relieved', picture('muscle-switch'), '', /aider un peu à dormir/],
    ['fr', 'which hernia, which rheumatism', claims('kinds'), '', /rhumatisme inflammatoire ou une hernie discale/],
    ['fr', 'which hernia', guide('disc-facts'), 'title', /hernie discale/],
    ['fr', 'no need to wait, rather than an order', guide('movement-pill'), '', /Pas besoin d’attendre/],
    ['fr', 'per further thousand', claims('movement'), '', /chaque tranche de/],
    ['en', 'damaged, not broken', picture('load-glass'), 'overflowing', /damaged/],
    ['en', 'damaged, not broken', guide('pain-types'), '', /something is damaged/],
    ['de', 'awake and attentive, not sleepless', picture('letting-go'), 'alert', /wach und aufmerksam/],
    ['de', 'lower by so much, not so low', tool('step-goal'), 'risk', /um \uFFFC\s?% geringeren/],
  ] as const
).map(([language, why, folder, key, says]) => [language, why, folder, key, only(language, says)]);

/** Texts whose place ends so, in one language; an empty key is any place of the catalogue. */
const textsAt = (folder: string, key: string, language: Language): readonly string[] => {
  const file = `src/${folder}/${language}.ts`;
  return textsIn(file, fs.readFileSync(path.join(root, file), 'utf8'))
    .filter(({ key: place }) => !key || `.${place}.`.includes(`.${key}.`))
    .map(({ text }) => text);
};

const rows: readonly (readonly [Language, ...Row])[] = [
  ...everywhere.flatMap((row) => (['nl', 'fr', 'en', 'de'] as const).map((language) => [language, ...row] as const)),
  ...single,
];

describe('what was asked is said', () => {
  for (const [language, why, folder, key, says, never = nothing] of rows) {
    it(`in ${language}: ${why} (${folder}, ${key})`, () => {
      const all = textsAt(folder, key, language);
      expect(all.join('\n')).toMatch(says[language]);
      for (const text of all) expect(text).not.toMatch(never);
    });
  }

  it('is not taken for said where the place has no text', () => {
    expect(textsAt(claims('load'), 'no-such-claim', 'nl')).toEqual([]);
    for (const [language, , , , says] of rows) expect('').not.toMatch(says[language]);
  });
});
