// Every claim has its source, its words in four languages, and its figure in those words.
import { describe, expect, it } from 'vitest';
import { factors } from '../../src/science/body/factors.js';
import { recoveries } from '../../src/science/body/recovery.js';
import { feeds } from '../../src/science/body/web.js';
import { factsOf, type Claim } from '../../src/science/evidence/claim.js';
import * as all from '../../src/science/evidence/claims.js';
import { claimsById } from '../../src/science/evidence/registry.js';
import type { Source } from '../../src/science/evidence/source.js';
import { sources } from '../../src/science/evidence/sources.js';
import { shared } from '../../src/science/evidence/sources/shared.js';
import { uncited } from '../../src/science/evidence/sources/uncited.js';
import { topicsOf } from '../../src/science/evidence/topics.js';

const claims = factsOf(all);
const topics = topicsOf(claims.map(({ id }) => id));
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

/** Every sentence of every topic, in one language. */
const wordsIn = async (language: (typeof languages)[number]): Promise<Record<string, string>> => {
  const all = await Promise.all(
    topics.map(async ({ words }) => ((await words[language]()) as Record<string, Record<string, string>>)[language]),
  );
  return Object.assign({}, ...all) as Record<string, string>;
};

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
  it('keeps each fact in the one topic its id begins as, with its sentences', async () => {
    for (const claim of claims) {
      const found = topicsOf([claim.id]);
      expect(found, claim.id).toHaveLength(1);
      const [facts, { nl }] = await Promise.all([found[0]!.claims(), found[0]!.words.nl()]);
      expect(factsOf(facts)).toContain(claim);
      expect(nl[claim.id], claim.id).toBeDefined();
    }
    expect(topicsOf(['painful', 'on-fire', 'constructor', ''])).toEqual([]);
  });
  it('brings with a topic every source its facts are listed with', async () => {
    for (const topic of topics) {
      const own = Object.values((await topic.sources?.()) ?? {});
      const there = Object.assign({}, shared, ...own) as Partial<Record<string, Source>>;
      for (const { id, sources: said, disagreement = [] } of factsOf(await topic.claims()))
        for (const source of [...said, ...disagreement.flatMap((other) => other.sources)])
          expect(there[source], `${id}: ${source}`).toBe(sources[source]);
    }
  });
  it('has only secure addresses', () => {
    for (const { url } of Object.values(sources)) if (url) expect(new URL(url).protocol).toBe('https:');
  });
  it.each(languages)('says every claim in %s, with its figures', async (language) => {
    const words = await wordsIn(language);
    expect(Object.keys(words).sort()).toEqual(claims.map(({ id }) => id).sort());
    for (const claim of claims)
      for (const figure of figures(claim))
        expect(read(words[claim.id]!), `${language} ${claim.id}: ${words[claim.id]}`).toContain(figure);
  });
  it.each(languages)('says in %s what others say otherwise, with their figures', async (language) => {
    const words = await wordsIn(language);
    const disputed = claims.filter(({ disagreement }) => disagreement);
    expect(disputed.length).toBeGreaterThan(9);
    for (const { id, disagreement = [] } of disputed)
      for (const figure of disagreement.flatMap(({ says }) => read(says)))
        expect(read(words[id]!), `${language} ${id}: ${words[id]}`).toContain(figure);
  });
  it('lets no source speak against itself', () => {
    for (const { id, sources: said, disagreement = [] } of claims)
      for (const source of disagreement.flatMap((other) => other.sources)) expect(said, id).not.toContain(source);
  });
  it('cites no source that only lends a name: the uncited are cited nowhere', () => {
    const cited = claims.flatMap((c) => [...c.sources, ...(c.disagreement ?? []).flatMap((other) => other.sources)]);
    expect(cited.filter((source) => source in uncited)).toEqual([]);
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
