// Texts of the list of sources, German.
import type { SourcesTexts } from './nl.js';

export const de: SourcesTexts = {
  also: (numbers, one) => (one ? `auch Quelle ${numbers}` : `auch Quellen ${numbers}`),
  otherwise: (numbers, one) =>
    one ? `Quelle ${numbers} sagt etwas anderes` : `Quellen ${numbers} sagen etwas anderes`,
};
