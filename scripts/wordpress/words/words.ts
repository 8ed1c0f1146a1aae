// Words of the dashboard in four languages: one file for some widgets of a family, and what several share.

/** A name of our own. */
export type Four = readonly [en: string, nl: string, fr: string, de: string];
/** Translations of an English text that stands elsewhere. */
export type Said = readonly [nl: string, fr: string, de: string];

export interface FamilyWords {
  /** By tag; without a row a widget goes by its own title. */
  readonly widgets?: Readonly<Record<string, Four>>;
  /** By name; without a row an attribute goes by that. */
  readonly attributes?: Readonly<Record<string, Four>>;
  /** By attribute, then by value. The names of factors are the kit's own. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Four>>>>;
  /** By the English of the doc-comments, without its marks of code. */
  readonly said?: Readonly<Record<string, Said>>;
}
