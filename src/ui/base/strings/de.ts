// Texts of the frame around every widget, German.
import type { FrameTexts } from './nl.js';

export const frame: FrameTexts = {
  sources: 'Woher kommt das?',
  sourcesFailed: 'Die Quellen lassen sich gerade nicht laden. Versuchen Sie es später noch einmal.',
  help: 'Wann sofort Hilfe holen?',
  informs: 'Das ist allgemeine Information. Sie ersetzt kein Gespräch in der Physiotherapie oder in der Arztpraxis.',
  missing: 'Bitte füllen Sie das noch aus.',
};
