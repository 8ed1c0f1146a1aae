// Texts of the frame around every widget, German.
import type { FrameTexts } from './nl.js';

export const frame: FrameTexts = {
  sources: 'Woher kommt das?',
  sourcesFailed: 'Die Quellen lassen sich gerade nicht laden. Versuchen Sie es später noch einmal.',
  help: 'Wann sofort Hilfe holen?',
  informs: 'Das informiert Sie. Es ersetzt kein Gespräch mit Ihrer Physiotherapeutin oder Ihrem Arzt.',
  missing: 'Bitte füllen Sie das noch aus.',
};
