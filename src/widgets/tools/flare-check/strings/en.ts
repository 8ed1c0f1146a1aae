import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { FlareCheckTexts } from './nl.js';

const smaller = 'Take a smaller step next time, and tell your physiotherapist.';

export const en: FlareCheckTexts = {
  frame,
  title: 'Was that step too big?',
  purpose: 'Pain sometimes rises after an activity. See whether it has settled again after two nights.',
  when: 'When?',
  moments: {
    before: ['Before'],
    during: ['During'],
    after: ['After'],
    'next-day': ['Next day', 'next'],
    'two-days': ['48 hours', '48 h'],
  },
  ask: {
    before: 'Pain before your activity',
    during: 'Worst pain during your activity',
    after: 'Pain just after your activity',
    'next-day': 'Pain the next day',
    'two-days': 'Pain after 48 hours',
  },
  notYet: 'not filled in yet',
  valueText: (value) => `${value} out of 10`,
  notCome: 'That moment is still to come. Was your activity earlier? Say so below.',
  about: 'What was it, and when?',
  activity: 'Which activity?',
  ago: 'When was it?',
  agos: ['Today', 'Yesterday', 'Two days ago or more'],
  post: '48 hours',
  base: 'where you began',
  next: 'next time',
  example: 'example',
  missing: {
    before: ['Start with your pain before the activity.', 'Give it a number from 0 to 10. The other moments follow.'],
    during: ['And during the activity?', 'Choose the highest number you felt.'],
    after: ['And just after the activity?', 'The hour after it counts. Then we look two nights ahead.'],
    'next-day': [
      'How is it the next day?',
      'Slide to your number. If it is still higher than before, we look one day further.',
    ],
    'two-days': ['The 48 hours are over. How is it now?', 'Slide to the number that fits now.'],
  },
  nights: (nights) =>
    nights > 1 ? `${nights} nights to go.` : nights === 1 ? 'One night to go.' : 'You will know more later today.',
  wait: {
    'next-day': () => 'See after the night whether your pain has settled.',
    'two-days': (day) => `See on ${day}, around the same time, whether your pain has settled.`,
  },
  askAgain: 'If you save this, we will ask you again here.',
  go: { during: 'Next: during', after: 'Next: after', 'next-day': 'Next: the day after', 'two-days': 'Next: 48 hours' },
  remind: 'Add to my calendar',
  reminder: 'Has your pain settled?',
  outcome: {
    calm: () => [
      'The pain did not rise.',
      'Do this step once more first. Then a little can be added, together with your physiotherapist.',
    ],
    'settled-day': () => [
      'Back within a day.',
      'If it settles this fast, the step is usually right. Do it once more first, then a little can be added.',
    ],
    settled: () => [
      'Back within 48 hours.',
      'If it settles within 48 hours, the step is usually right. Stay at this step for a while.',
    ],
    near: () => [
      'Almost back after 48 hours.',
      'One point of difference may also come from the measuring itself. Stay at this step for a while.',
    ],
    late: () => [
      'The pain only came later.',
      'It does not have to be this step: something else may play a part. Tell your physiotherapist.',
    ],
    high: (limit) => [
      `More than ${limit} is too much.`,
      `The pain is back where you began, or nearly. That is good news. ${smaller}`,
    ],
    slow: () => ['This step was a little too big.', `No panic: pain is not a measure of damage. ${smaller}`],
  },
  why: 'Why 48 hours?',
  rule: 'One practice text goes by 48 hours. Elsewhere it is 24 hours: then the pain has settled by the next day.',
  study:
    'In US veterans with low back pain, the odds of a flare-up were slightly higher after each hour of lifting: 1.05 times. ' +
    'After each hour of sitting they were slightly lower: 0.96 times. After a year there was no link with what they could still do. ' +
    'A small study of recent back pain saw the opposite: 4.4 times, with more than 6 hours of sitting.',
  last: (day, activity, head) => (activity ? `${day}, ${activity}: ${head}` : `${day}: ${head}`),
  ...keeping,
  ...calendar,
  clear: 'Start again',
};
