// What a widget rests on, as the registry of claims has it: the sentence in English, and whose word it is.
import type { Claim } from '../../src/science/evidence/claim.js';
import { claimsById } from '../../src/science/evidence/registry.js';
import { sources, type Source } from '../../src/science/evidence/sources.js';
import { topicsOf } from '../../src/science/evidence/topics.js';

export interface Evidence {
  readonly id: string;
  readonly sentence: string;
  readonly sources: readonly Source[];
  /** Who says otherwise. */
  readonly others: readonly Source[];
}

const cited = (ids: readonly (keyof typeof sources)[]): readonly Source[] => ids.map((id) => sources[id]);

/** In the order of the widget's own list. */
export async function evidenceOf(ids: readonly string[]): Promise<readonly Evidence[]> {
  const words = await Promise.all(topicsOf(ids).map(async (topic) => (await topic.words.en()).en));
  const sentences: Readonly<Record<string, string>> = Object.assign({}, ...words);
  return ids.map((id) => {
    const claim: Claim | undefined = (claimsById as Readonly<Record<string, Claim>>)[id];
    const sentence = sentences[id];
    if (!claim || !sentence) throw new Error(`${id} is no claim with a sentence`);
    const others = (claim.disagreement ?? []).flatMap((each) => cited(each.sources));
    return { id, sentence, sources: cited(claim.sources), others };
  });
}
