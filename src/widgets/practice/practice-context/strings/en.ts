// practice-context shows nothing, so it has no texts; the file is here because each widget speaks four languages.
import type { PracticeContextTexts } from './nl.js';

export const en: PracticeContextTexts = { title: 'practice-context' };
