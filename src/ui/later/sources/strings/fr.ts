// Texts of the list of sources, French.
import type { SourcesTexts } from './nl.js';

export const fr: SourcesTexts = {
  also: (numbers, one) => (one ? `aussi la source ${numbers}` : `aussi les sources ${numbers}`),
  otherwise: (numbers, one) =>
    one ? `la source ${numbers} dit autre chose` : `les sources ${numbers} disent autre chose`,
};
