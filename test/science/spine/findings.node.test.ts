// The table of what scans of people without pain show: each cell as it was published, in the claims and in four languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ages,
  findingIds,
  moreWithPain,
  readAge,
  readFinding,
  shareAt,
  type FindingId,
} from '../../../src/science/spine/findings.js';
import type { InnerWrinklesTexts } from '../../../src/widgets/guides/inner-wrinkles/strings/nl.js';

/** Brinjikji 2015, copied by hand and apart from the claims: a slip of the finger in one is seen in the other. */
const published: Readonly<Record<FindingId, string>> = {
  degeneration: '37 52 68 80 88 93 96',
  signal: '17 33 54 73 86 94 97',
  height: '24 34 45 56 67 76 84',
  bulge: '30 40 50 60 69 77 84',
  protrusion: '29 31 33 36 38 40 43',
  fissure: '19 20 22 23 25 27 29',
  facet: '4 9 18 32 50 69 83',
  slip: '3 5 8 14 23 35 50',
};
const anyFinding = fc.constantFrom(...findingIds);
const languages = ['nl', 'fr', 'en', 'de'] as const;

const textsIn = async (language: (typeof languages)[number]): Promise<InnerWrinklesTexts> => {
  const module: unknown = await import(`../../../src/widgets/guides/inner-wrinkles/strings/${language}.ts`);
  return (module as Record<string, InnerWrinklesTexts>)[language]!;
};

describe('what a scan shows', () => {
  it('is at the seven ages what the table has, in every cell', () => {
    expect(ages).toEqual([20, 30, 40, 50, 60, 70, 80]);
    expect(findingIds).toHaveLength(8);
    for (const id of findingIds) {
      const shares = ages.map((age) => shareAt(id, age));
      expect(shares.map(({ people }) => people).join(' ')).toBe(published[id]);
      for (const share of shares) expect(share.between).toBeUndefined();
    }
  });

  it('at 20, 45 and 80: the table, its middle, the table', () => {
    expect(shareAt('degeneration', 20)).toEqual({ people: 37 });
    expect(shareAt('degeneration', 45)).toEqual({ people: 74, between: [40, 50] });
    expect(shareAt('protrusion', 45)).toEqual({ people: 35, between: [40, 50] });
    expect(shareAt('slip', 45)).toEqual({ people: 11, between: [40, 50] });
    expect(shareAt('slip', 80)).toEqual({ people: 50 });
  });

  it('never falls with age, lies between its neighbours, and says when it lies between', () => {
    fc.assert(
      fc.property(anyFinding, fc.integer({ min: 4, max: 15 }), (id, n) => {
        const age = n * 5;
        const { people, between } = shareAt(id, age);
        expect(people).toBeLessThanOrEqual(shareAt(id, age + 5).people);
        expect(!!between).toBe(age % 10 !== 0);
        if (!between) return;
        const [low, high] = between.map((each) => shareAt(id, each).people);
        expect(people).toBeGreaterThanOrEqual(low!);
        expect(people).toBeLessThanOrEqual(high!);
      }),
    );
  });

  it('says what rests on nobody, or on fifteen people', () => {
    for (const id of ['facet', 'slip'] as const) {
      for (const age of [20, 25, 30, 35]) expect(shareAt(id, age).rests).toBe(0);
      expect(shareAt(id, 40).rests).toBeUndefined();
    }
    expect(shareAt('height', 20).rests).toBe(15);
    expect(shareAt('height', 25).rests).toBe(15);
    expect(shareAt('height', 30).rests).toBeUndefined();
    for (const id of ['degeneration', 'signal', 'bulge', 'protrusion', 'fissure'] as const)
      for (const age of ages) expect(shareAt(id, age).rests).toBeUndefined();
  });

  it('is seen more with back pain to fifty years, of three findings only', () => {
    expect(findingIds.filter((id) => moreWithPain(id, 50))).toEqual(['degeneration', 'bulge', 'protrusion']);
    expect(findingIds.filter((id) => moreWithPain(id, 55))).toEqual([]);
  });

  it('takes any age and any name for one there is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(findingIds).toContain(readFinding(value));
        const safe = typeof value === 'string' || typeof value === 'number' ? value : undefined;
        const age = readAge(safe);
        expect(age % 5).toBe(0);
        expect(age).toBeGreaterThanOrEqual(20);
        expect(age).toBeLessThanOrEqual(80);
      }),
    );
    for (const id of findingIds) expect(readFinding(id)).toBe(id);
    expect([readFinding('Bulge'), readFinding(undefined)]).toEqual(['degeneration', 'degeneration']);
    expect([readAge(0), readAge(-5)]).toEqual([20, 20]);
    expect(['', 'old', undefined, NaN].map(readAge)).toEqual([50, 50, 50, 50]);
    expect(['47', 12, '200', ' 30 '].map(readAge)).toEqual([45, 20, 80, 30]);
  });
});

describe.each(languages)('in %s', (language) => {
  it('the list of all eight says the table, cell for cell, each under its own name', async () => {
    const t = await textsIn(language);
    const [intro, rows] = t.sections.all.body as [string, readonly string[]];
    expect(intro.match(/\d+/g)!.map(Number)).toEqual([100, ...ages]);
    expect(rows.map((row) => row.match(/\d+/g)!.join(' '))).toEqual(Object.values(published));
    findingIds.forEach((id, i) => {
      const friendly = t.findings[id].split(' (')[0]!;
      expect(rows[i]!.startsWith(friendly), `${rows[i]} begins with ${friendly}`).toBe(true);
      expect(t.findings[id]).toMatch(/\(.+\)$/);
    });
  });

  it('the correction gives the article’s figures, whose row that is, and those of the row it names', async () => {
    const { corrected, careful } = (await textsIn(language)).sections;
    expect(
      corrected.body
        .join(' ')
        .match(/\d[\d.,\u202f]*\d/g)!
        .join(' ')
        .replace(/(\d)[.,\u202f](?=\d{3})/g, '$1'),
    ).toBe('29 20 43 80 30 84 250401');
    expect(corrected.body[1]).toMatch(/protrusi/i);
    expect(careful.body.join(' ').replace(/(\d)[.,\u202f](?=\d{3})/g, '$1')).toMatch(
      /33.*3110.*20.*30.*15.*50.*14|33.*3110.*20.*30.*20.*15.*50.*14/,
    );
  });

  it('promises no safety, no cause and no cure', async () => {
    const said = JSON.stringify(await textsIn(language));
    expect(said).not.toMatch(/rug is (in orde|goed|oké)|dos va bien|back is (fine|ok)|Rücken ist (in Ordnung|gesund)/i);
    expect(said).not.toMatch(/verklaart (je|jouw)|explique votre|explains your|erklärt Ihre/i);
  });
});
