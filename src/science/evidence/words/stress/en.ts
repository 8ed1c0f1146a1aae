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
  'breath-times': 'Start with 2 minutes, 3 times a day.',
  'breath-studies':
    'In 31 studies with 1,133 people the heart rate followed a slow breath more closely. Less stress has not been ' +
    'shown, nor has less pain. A blog does call breathing a way out of stress.',
  'start-walk': 'Walk for 10 minutes a day.',
  'start-daily':
    'Eat something rich in magnesium each day. Drink a glass of water on rising and at each meal. Move a little every half ' +
    'hour, and keep a fixed evening routine.',
  'start-relapse': 'A setback is part of it. Go back to basics and ask for help.',
  'start-weeks':
    'One blog gives such a plan 2 to 4 weeks. A review of studies says: a habit often takes about two months. So two to four ' +
    'weeks are a start.',
  'habit-time':
    'In a review of studies, the median was 59 to 66 days before something was a habit, ranging from 4 to 335 days. Only four ' +
    'studies timed it.',
  'habit-missed-day': 'In one study of 96 people, a day missed made no difference.',
  'evening-routine':
    'Fixed times for sleep, no bright light or screen from 1 hour before bed, and a short evening routine.',
  'stress-lighter':
    'Write worries down and set them aside for later, choose goals you can reach, say no more often and say what you ' +
    'need.',
};
