// Whose word counts for what a body is set to: the person's, the page's, the record's, the example's. Pure.
import type { BodyState } from './model.js';
import { example } from './read.js';

export interface Voices {
  /** What the person is setting and the record does not have yet; it is the whole body. */
  readonly draft?: BodyState | undefined;
  /** Whether the person set anything since the page last did: then the page's word is over. */
  readonly touched: boolean;
  /** What makes sense of the page's attributes. */
  readonly page: Partial<BodyState>;
  /** What makes sense of the page's record. */
  readonly record: Partial<BodyState>;
}

export interface Given {
  /** The body as it is shown: of what nobody gave, the example's. */
  readonly body: BodyState;
  /** Whether nobody gave anything: what is shown is the opening story alone. */
  readonly isExample: boolean;
}

/** The draft; else the page over the record, each for what it gives, until the person sets something; else the example. */
export function bodyOf({ draft, touched, page, record }: Voices): Given {
  const given = draft ?? { ...record, ...(touched ? {} : page) };
  return { body: { ...example, ...given }, isExample: !Object.keys(given).length };
}
