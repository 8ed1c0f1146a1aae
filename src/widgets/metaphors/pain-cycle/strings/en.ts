// Texts of pain-cycle, English.
import { life } from '../../../../ui/body/strings/en.js';
import { frame } from '../../../../ui/base/strings/en.js';
import type { PainCycleTexts } from './nl.js';

export const en: PainCycleTexts = {
  frame,
  ...life,
  title: 'Opening the circle',
  purpose: 'Tension, pain and stress keep one another going. One open link is a start.',
  nodes: { tension: 'tension', pain: 'pain', stress: 'stress', habits: 'drinking, smoking', sleep: 'poor sleep' },
  choose: 'Where do you open it?',
  nowhere: 'Nowhere',
  links: {
    'tension-pain': 'Tension brings pain',
    'pain-stress': 'Pain brings stress',
    'stress-tension': 'Stress brings tension',
    'stress-habits': 'Stress leads to drinking or smoking',
    'habits-sleep': 'Drinking, smoking and stress disturb sleep',
    'sleep-stress': 'Poor sleep brings stress',
  },
  plays: 'How much does the second circle weigh for you?',
  turning: 'The circles are turning.',
  turningBody: 'Choose a link. You need not do everything at once.',
  open: ['The first circle is open.', 'The second circle is open.'],
  helps: 'This can help:',
  ways: {
    breathing: 'Breathe calmly into your belly: four counts in, six counts out. A few minutes, a few times a day.',
    movement: 'Move gently. A short walk every day already counts.',
    breaks: 'Stand up every half hour. Roll your shoulders, stretch your hips.',
    knowing:
      'Your pain is real, but it does not show exactly how much damage there is. Knowing that helps you move with more confidence.',
    parking: 'Write down what occupies you and park it for later. Choose what is feasible today.',
    saying: 'Say no a little more often, and say what you need.',
    relaxing: 'Plan relaxation: breathing, meditating, moving or a hobby.',
    smoking: 'Stop smoking, with help. You need not do it alone.',
    drinking: 'Drink a few glasses a week at most.',
    bedtimes: 'Go to bed at fixed times, at weekends too.',
    evening: 'No bright light or screen in the hour before bed, and a short evening routine.',
  },
  time: 'Allow two to four weeks before you notice a difference. Relapse is part of it.',
  list: 'The circles as a list',
  circles: ['First circle', 'Second circle'],
  strengths: {
    idle: 'plays no part now',
    thin: 'plays a small part',
    firm: 'plays a part',
    thick: 'plays a large part',
  },
  opened: 'is open',
  tell: 'Tell the story',
  next: 'Next',
  end: 'Your turn',
  story: [
    ['Tension brings pain.', 'Pain brings stress, and stress brings tension again. So it keeps turning.'],
    ['One link open.', 'Calm breathing, a few times a day. Tension gets less of a chance to come back.'],
    [
      'There is a second circle.',
      'Stress, a glass or a cigarette: they disturb your sleep. And poor sleep brings stress again.',
    ],
    ['That one can open too.', 'Fixed bedtimes, the screen off a little earlier. Allow two to four weeks.'],
  ],
};
