// The words of the builder, by language.
import type { Language } from '../../languages.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl, type Words } from './nl.js';

export type { Words };
export const words: Readonly<Record<Language, Words>> = { nl, fr, en, de };
