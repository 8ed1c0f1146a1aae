// What pain-scale answers, English.
import { keeping } from '../../../../../ui/shared/memory/strings/en.js';
import type { AnswerTexts } from './nl.js';

const calmer = 'Do less, or do it more gently. Tell your physiotherapist.';

export const en: AnswerTexts = {
  when: 'Before, during or after your exercise?',
  before: 'Before',
  during: 'During',
  after: 'After',
  settles: 'How fast does the pain settle?',
  hour: 'Within the hour',
  'same-day': 'The same day',
  '48h': 'Within 48 hours',
  longer: 'Longer',
  'not-yet': 'I do not know yet',
  askAgain: 'If you save this, we will ask you again here.',
  lastTime: 'last time',
  last: (day, value, moment) => `On ${day} you saved ${value} out of 10${moment}.`,
  atMoment: { before: ', before your exercise', during: ', during your exercise', after: ', after your exercise' },
  settled: (day, value) => `On ${day} you had ${value} out of 10 after your exercise. How fast did the pain settle?`,
  headPlain: (value) => `${value} out of 10.`,
  headNone: (value) => `${value} out of 10: no pain.`,
  headEasy: (value) => `${value} out of 10, and that is acceptable.`,
  headHard: (value) => `${value} out of 10 is too much for now.`,
  advice: {
    'ask-moment': () =>
      'Also mark whether this is before, during or after your exercise. Then you will read what to do with it. ' +
      'If you have pain, always tell your physiotherapist.',
    'before-none': () => 'You start without pain. You can compare what you feel later with this.',
    'before-acceptable': () =>
      'You start with some pain. You can compare what you feel later with this. Always tell your physiotherapist.',
    'before-too-much': (limit) =>
      `You start above ${limit}. Make the exercise lighter today, and talk about it with your physiotherapist.`,
    'during-none': () => 'You feel no pain now. Carry on as you agreed with your physiotherapist.',
    'during-acceptable': (limit) =>
      `Up to and including ${limit} it is clearly there but bearable. Pain during and after exercise is part of recovery. Always tell your physiotherapist.`,
    'during-too-much': (limit) => `Above ${limit} your body asks for a smaller step. ${calmer}`,
    'after-none': () => 'You feel no pain after the exercise. See how it feels tomorrow and the day after too.',
    'after-acceptable-ask': (limit) =>
      `Up to and including ${limit} it is clearly there but bearable, also after exercise. How fast the pain settles counts too. Mark it here.`,
    'after-acceptable-wait': (limit) =>
      `Up to and including ${limit} it is clearly there but bearable, also after exercise. ` +
      'See tomorrow and the day after how fast the pain settles.',
    'after-acceptable-fine': (limit) =>
      `Up to and including ${limit} it is clearly there but bearable, also after exercise. ` +
      'Your pain settles quickly, and then the step is usually fine. Always tell your physiotherapist.',
    'after-acceptable-within-rule': () =>
      'If it settles within 48 hours, this step is usually fine. Stay at this step for a while. Do tell your physiotherapist.',
    'after-acceptable-step-too-big': () =>
      'If it lasts longer than 48 hours, the step was too big. No panic: do a little less next time.',
    'after-too-much-ask': (limit) =>
      `Above ${limit} it was a lot after this exercise. ${calmer} How fast the pain settles counts too.`,
    'after-too-much-wait': (limit) =>
      `Above ${limit} it was a lot after this exercise. ${calmer} See tomorrow and the day after how fast the pain settles.`,
    'after-too-much-fine': (limit) =>
      `It settles quickly, and that is good news. Still, more than ${limit} is too much after exercise. ${calmer}`,
    'after-too-much-within-rule': (limit) =>
      `It settles within 48 hours. Still, more than ${limit} is too much after exercise. ${calmer}`,
    'after-too-much-step-too-big': () =>
      `It is a lot, and it lasts longer than 48 hours. This step was too big. No panic. ${calmer}`,
  },
  ...keeping,
  clear: 'Start again',
};
