// Texts of the list of sources, Dutch. The other languages take this type.
export const nl = {
  /** After a sentence: who says so too, and who says otherwise, by their numbers in the list. */
  also: (numbers: string, one: boolean) => (one ? `ook bron ${numbers}` : `ook bronnen ${numbers}`),
  otherwise: (numbers: string, one: boolean) =>
    one ? `bron ${numbers} zegt iets anders` : `bronnen ${numbers} zeggen iets anders`,
};

export type SourcesTexts = typeof nl;
