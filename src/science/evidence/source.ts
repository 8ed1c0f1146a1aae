// The shape of a source and short ways to write one down. Pure.

/** Who speaks: a practice's own text, a single study, a review, a guideline or an authority. */
export type SourceKind = 'practice-text' | 'study' | 'review' | 'guideline' | 'regulator';

export interface Source {
  readonly kind: SourceKind;
  /** Authors. Title. Where, year. In the language of the source or English. */
  readonly citation: string;
  /** Absent where no stable address is known. */
  readonly url?: string;
}

/** Address of a PubMed record by its PMID. */
export const pubmed = (pmid: number): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;

/** Address of a DOI such as '10.1093/eurjpc/zwad229'. */
export const doi = (id: string): string => `https://doi.org/${id}`;

const cite = (authors: string, title: string, where: string, year?: number): string =>
  `${authors.replace(/\.$/, '')}. ${title}${title.endsWith('?') ? '' : '.'} ${where}${year ? `, ${year}` : ''}.`;

/** A text of a practice or a web page: no stable address. */
export const text = (authors: string, title: string, where: string, year?: number): Source => ({
  kind: 'practice-text',
  citation: cite(authors, title, where, year),
});

const published = (kind: SourceKind, citation: string, url: string | undefined): Source =>
  url ? { kind, citation, url } : { kind, citation };

/** A publication, with its address where one is known. */
export const paper = (
  kind: Exclude<SourceKind, 'practice-text'>,
  authors: string,
  title: string,
  where: string,
  year: number,
  url?: string,
): Source => published(kind, cite(authors, title, where, year), url);

/** A publication known by its first authors, year and address alone: no title is better than one of our own. */
export const known = (
  kind: Exclude<SourceKind, 'practice-text'>,
  authors: string,
  year: number,
  url?: string,
  where = 'Cited by the practice text',
): Source => published(kind, `${authors}, ${year}. ${where}.`, url);

/** A web page, with the year where the page says one. */
export const page = (
  kind: SourceKind,
  authors: string,
  title: string,
  where: string,
  url: string,
  year?: number,
): Source => published(kind, cite(authors, title, where, year), url);
