// What a guide says, as data: sections by their id, in the order they are read in. Types only: the texts lie in a guide's
// strings/, the page draws them (prose.ts), and the build writes them as plain HTML (scripts/build/fallback.ts).
import type { WidgetTexts } from '../base/element.js';

/** A paragraph, or the points of a list. */
export type Block = string | readonly string[];

export interface Section {
  /** A few words; what the section is closed to. */
  readonly head: string;
  readonly body: readonly Block[];
}

/** By id: lower-case words with dashes, the same in each language. It is what a link names: `#back-myths-lifting`. */
export type Sections = Readonly<Record<string, Section>>;

/** The texts every guide has. */
export interface GuideTexts extends WidgetTexts {
  readonly title: string;
  readonly purpose: string;
  /** What it comes down to, in a sentence: what is read by who opens nothing. */
  readonly start: string;
  readonly sections: Sections;
}
