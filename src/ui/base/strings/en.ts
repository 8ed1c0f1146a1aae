// Texts of the frame around every widget, English.
import type { FrameTexts } from './nl.js';

export const frame: FrameTexts = {
  sources: 'Where does this come from?',
  sourcesFailed: 'The sources cannot be loaded right now. Please try again later.',
  help: 'When should I get help right away?',
  informs: 'This is general information. It does not replace a talk with your physiotherapist or doctor.',
  missing: 'Please fill this in.',
};
