// Texts of the list of sources, English.
import type { SourcesTexts } from './nl.js';

export const en: SourcesTexts = {
  also: (numbers, one) => (one ? `also source ${numbers}` : `also sources ${numbers}`),
  otherwise: (numbers, one) => (one ? `source ${numbers} says otherwise` : `sources ${numbers} say otherwise`),
};
