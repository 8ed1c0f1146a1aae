// Every claim has its source, its words in four languages, and its figure in those words.
import { describe, expect, it } from 'vitest';
import { factors } from '../../src/science/body/factors.js';
import { recoveries } from '../../src/science/body/recovery.js';
import { feeds } from '../../src/science/body/web.js';
import type { Claim } from '../../src/science/evidence/claim.js';
import * as all from '../../src/science/evidence/claims.js';
import { claimsById } from '../../src/science/evidence/registry.js';
import { sources } from '../../src/science/evidence/sources.js';
import { claimWords } from '../../src/science/evidence/words/index.js';

const claims: readonly Claim[] = Object.values(all);
const languages = ['nl', 'fr', 'en', 'de'] as const;

/** The figures a claim stands for; ids in a list are words, not figures. */
const figures = ({ unit, value }: Claim): readonly number[] => {
  if (unit === 'list' || value === null) return [];
  const flat = typeof value === 'object' && !Array.isArray(value) ? Object.values(value) : [value];
  return flat.flat().filter((each): each is number => typeof each === 'number');
};
const read = (text: string): readonly number[] =>
  (text.replace(/(\d)[.,\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? []).map((n) =>
    Number(n.replace(',', '.')),
  );

describe('the evidence', () => {
  it('names each claim once and finds it by its id', () => {
    expect(Object.keys(claimsById)).toHaveLength(claims.length);
    for (const claim of claims) expect(claimsById[claim.id as keyof typeof claimsById]).toBe(claim);
  });
  it('gives every claim, and every disagreement, a source that exists', () => {
    for (const { id, sources: said, disagreement = [] } of claims)
      for (const source of [...said, ...disagreement.flatMap((other) => other.sources)])
        expect(sources[source]?.citation, `${id}: ${source}`).toMatch(/\.$/);
  });
  it('has only secure addresses', () => {
    for (const { url } of Object.values(sources)) if (url) expect(new URL(url).protocol).toBe('https:');
  });
  it.each(languages)('says every claim in %s, with its figures', async (language) => {
    const words = (await claimWords(language)) as Record<string, string>;
    expect(Object.keys(words).sort()).toEqual(claims.map(({ id }) => id).sort());
    for (const claim of claims)
      for (const figure of figures(claim))
        expect(read(words[claim.id]!), `${language} ${claim.id}: ${words[claim.id]}`).toContain(figure);
  });
  it('carries every claim the factors, links and recoveries rest on', () => {
    const used = [
      ...factors.flatMap((f) => f.claims),
      ...feeds.map((f) => f.claim),
      ...recoveries.flatMap((r) => r.claims),
    ];
    for (const id of used) expect(claimsById[id], id).toBeDefined();
  });
});
