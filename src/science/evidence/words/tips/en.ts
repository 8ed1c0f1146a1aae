// What is said of tips, English: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/tips.js';

export const en: Words<typeof claims> = {
  'tip-moving': 'Keep moving, also with pain: walking, swimming or cycling.',
  'tip-sleep': 'Sleep enough, every night.',
  'tip-pain': 'Do not fear pain. If it has not settled after 48 hours, the step was too big.',
  'tip-back': 'Use the back as it is meant: turn, bend, stretch, lift.',
  'tip-slowly': 'Build up slowly, over months.',
  'tip-strength': 'Strength training is a friend: begin light, technique first.',
  'tip-breath': 'Breathe deeply, to the belly.',
  'tip-mobility': 'Become more supple step by step.',
  'tip-stress': 'Stress, behaviour and emotions count too.',
  'tip-patience': 'Patience and consistency: months, not weeks.',
};
