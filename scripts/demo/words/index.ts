// The words of the demo's site by language.
import type { Language } from '../../languages.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import type { Words } from './types.js';

export const words: Readonly<Record<Language, Words>> = { nl, fr, en, de };
