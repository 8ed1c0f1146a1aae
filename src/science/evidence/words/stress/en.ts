// What is said of stress, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/stress.js';

export const en: Words<typeof claims> = {
  'circle-tightens':
    'When you have pain, muscles tighten to protect you. At first that feels safe, later it can make you stiff and ' +
    'sensitive.',
  'circle-ways': 'Ways out are breathing, moving, sleeping, taking breaks and less stress.',
  'breath-slow':
    'Breathe calmly into your belly: 4 counts in, 6 counts out. A long breath out matters more than a deep breath in.',
  'evening-routine':
    'Fixed times for sleep, no bright light or screen from 1 hour before bed, and a short evening routine.',
  'stress-lighter':
    'Write worries down and set them aside for later, choose goals you can reach, say no more often and say what you ' +
    'need.',
};
