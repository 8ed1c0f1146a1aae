// What a controller may ask of the element it serves.
import type { Language } from '../../platform/language.js';
import type { Reactive } from '../reactive.js';

export type Host = Pick<Reactive, 'addController' | 'hasUpdated' | 'requestUpdate' | 'updateComplete'> & HTMLElement;

/** What stands in a fold, in a language: drawn anew when the reader changes it. */
export type InLanguage = (language: Language) => unknown;
