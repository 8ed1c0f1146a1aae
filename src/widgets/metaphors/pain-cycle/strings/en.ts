import { frame, life } from '../../../../ui/body/strings/en.js';
import type { PainCycleTexts } from './nl.js';

export const en: PainCycleTexts = {
  frame,
  ...life,
  title: 'Breaking the circle',
  purpose: 'Tension, pain and stress keep one another going.',
  nodes: { tension: 'tension', pain: 'pain', stress: 'stress', habits: 'drinking, smoking', sleep: 'poor sleep' },
  choose: 'Where will you break the circle?',
  nowhere: 'Nowhere',
  links: {
    'tension-pain': 'Tension can bring on pain',
    'pain-stress': 'Pain can bring stress',
    'stress-tension': 'Stress can bring tension',
    'stress-habits': 'Under stress you drink or smoke sooner',
    'habits-sleep': 'Drinking, smoking and stress disturb sleep',
    'sleep-stress': 'Poor sleep can bring stress',
  },
  plays: 'How much does the second circle weigh for you?',
  turning: 'The circles are turning.',
  turningBody:
    'Pain can bring stress, stress can bring tension, and tension pain again. Breaking one link is a start: tap a dot, or choose one.',
  open: ['The circle is broken.', 'The second circle is broken.'],
  helps: ['Here is a way out. This can help:', 'This can help here:'],
  ways: {
    breathing: 'Breathe calmly into your belly: four counts in, six counts out. A few minutes, a few times a day.',
    movement: 'Move gently. A short walk every day already counts.',
    breaks: 'Stand up every half hour. Roll your shoulders, stretch your hips.',
    knowing:
      'Your pain is real, but it does not show exactly how much damage there is. Knowing that helps you move with more confidence.',
    parking: 'Write down what is on your mind and park it for later. Choose what you can manage today.',
    saying: 'Say no a little more often, and say what you need.',
    relaxing: 'Plan relaxation: breathing, meditating, moving or a hobby.',
    smoking: 'Stop smoking, with help. You don’t have to do it alone.',
    drinking: 'Have no more than a few alcoholic drinks a week.',
    bedtimes: 'Go to bed at fixed times, at weekends too.',
    evening: 'No bright light or screen in the hour before bed, and a short evening routine.',
  },
  time: 'Give it time. Setbacks are part of it.',
  sleepTime: 'For better sleep, allow two to four weeks. Setbacks are part of it.',
  list: 'The circles as a list',
  circles: ['First circle', 'Second circle'],
  strengths: {
    idle: 'plays no part now',
    thin: 'plays a small part',
    firm: 'plays a part',
    thick: 'plays a large part',
  },
  opened: 'is broken',
  tell: 'Tell the story',
  next: 'Next',
  end: 'Your turn',
  story: [
    [
      'Tension can bring on pain.',
      'Pain can bring stress, and stress can bring tension again. This is how it keeps turning.',
    ],
    ['One link is broken.', 'Calm breathing, a few times a day. Tension gets less of a chance to come back.'],
    [
      'There is a second circle.',
      'Stress, a drink or a cigarette: they disturb your sleep. And poor sleep can bring stress again.',
    ],
    [
      'That one can be broken too.',
      'Fixed bedtimes, the screen off a little earlier. For sleep, allow two to four weeks.',
    ],
  ],
};
