// What a controller may ask of the element it serves.
import type { ReactiveElement } from 'lit';
import type { Language } from '../../../platform/locale/language.js';
import type { PracticeInfo } from '../../../practice/info.js';
import type { Replacements } from '../i18n/catalogue.js';
import type { FrameTexts } from '../strings/nl.js';

export type Host = Pick<
  ReactiveElement,
  'addController' | 'removeController' | 'hasUpdated' | 'requestUpdate' | 'updateComplete'
> &
  HTMLElement & {
    /** The practice's own wording for this widget. */
    readonly wording?: Replacements | undefined;
    /** The practice's own language. */
    readonly ownLanguage?: Language | undefined;
  };

/** What stands in a fold, in a language: drawn anew when the reader changes it. */
export type InLanguage = (language: Language) => unknown;

/** The red flags as they are drawn: anew when the practice tells more, or the page names another country. */
export type Help = (t: FrameTexts, practice: PracticeInfo | undefined) => unknown;
