// What is said of load, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/load.js';

export const en: Words<typeof claims> = {
  'glass-picture':
    'Body and mind are like a glass: all you live through runs in as water. Too full for too long can lead to pain, ' +
    'tiredness or injury.',
  'glass-factors':
    'The glass fills with physical, mental and social load: from bad nights and illness to worrying, pressure at ' +
    'work and loneliness.',
  'glass-capacity-parts':
    'The size of your glass depends on genetics, lifestyle, mental resilience and social support.',
  'glass-genetics-given': 'Your genes are given and cannot be trained. The rest of your glass can.',
  'glass-two-ways': 'There are two ways: a bigger glass, or less water in it.',
  'glass-recovery':
    'Regular sleep, movement, healthy food, less alcohol and nicotine, contact with others, relaxation and ' +
    'professional help let water out.',
  'glass-amplify':
    'Factors are not separate: they can make one another stronger. A negative thought can disturb your sleep, and ' +
    'poor sleep your recovery.',
  'glass-fills-unnoticed': 'The glass fills bit by bit, unnoticed, often without one clear trigger.',
  'glass-spiral': 'If the water stays high, you recover less, your glass gets smaller and overflows sooner.',
  'glass-regular-sleep': 'Enough and regular sleep helps: fixed times, weekends too.',
  'glass-walking': 'Regular walking is already a fine base.',
  'glass-overweight': 'Being overweight can cause low-grade inflammation that lowers the pain threshold.',
  'glass-stimulants': 'Alcohol, nicotine and caffeine seem to relax you, but disturb your sleep.',
  'glass-loneliness': 'Loneliness goes together with long-lasting pain. Start small with contact.',
  'glass-own-triggers': 'Write down what makes the water rise for you, or rise faster than it drains.',
  'rest-meaningful':
    'Rest and relaxation that means something to you, such as silence, nature, a book or music, is more than doing ' +
    'nothing.',
  'break-half-hour': 'Stand up every 30 minutes: roll your shoulders, stretch your hips, walk a little.',
  'break-studies':
    'In studies people felt a little fresher and a little less tired after short breaks. That they worked better was ' +
    'not shown. It says nothing about pain.',
  'desk-list':
    'One blog says: screen at eye level, feet flat, lower back supported, and alternate sitting and standing. ' +
    'That is a custom, not a tested rule: posture does not predict back pain.',
  'desk-posture': 'How you sit, stand or lift does not predict whether you get low back pain, or keep it.',
  'desk-standing': 'In 10 studies with 955 people at work, standing or walking more was not shown to reduce symptoms.',
  'desk-adjustable':
    'Europe asks of an employer: a screen and a chair that can be adjusted, a footrest for whoever wants one, ' +
    'room to change position, and work with breaks or changes of activity.',
  'sleep-hours':
    'Adults are advised 7 to 9 hours of sleep, from 65 years 7 to 8 hours, men and women alike. Another source says: ' +
    'men 7 to 9 hours, women 8 to 10 hours.',
  'sleep-regular':
    'Regular times for sleep are good for health. After short nights in the week, sleeping a little longer at the weekend may help.',
  'worries-small': 'Set a goal for today that you can reach, and enjoy small successes.',
  'worries-half-hour': 'In studies worries were given a fixed time of 30 minutes each day.',
  'worries-postponed':
    'In 7 studies of 999 people, worries were either put off or only written down. Those who put them off worried a little ' +
    'less long and a little less often. That was over a week to a month, and most were women. Online, one study saw no ' +
    'difference: 996 people began, 361 finished.',
  'worries-park': 'Write worries down and set them aside for later. Say no more often, and say what you need.',
  'sleep-takes-weeks':
    'On sleep, one blog says: allow 2 to 4 weeks before you notice that you sleep better. On building up slowly, the ' +
    'ten tips of another source say: allow months.',
  'recovery-stress':
    'In one study of 11 students, a small wound in the mouth took 40% longer to close just before exams.',
  'recovery-smoking':
    'In 40 studies together, bone healed slowly or not at all 2.2 times as often in people who smoke. This is an ' +
    'association, not a prediction for you.',
  'recovery-smoking-rats':
    'In one study, rats breathed cigarette smoke. A thigh bone that had been cut healed more slowly in them. It was not measured like that in people.',
  'recovery-alcohol':
    'According to the article, a lot of alcohol slows recovery. One review describes how it could. For broken bones ' +
    'no difference has been shown.',
  'recovery-sleep':
    'In one study people slept only 2 hours for 3 nights. A small wound on their arm closed in 5.0 days, against 4.2 ' +
    'days after normal nights.',
  'recovery-food': 'Protein, omega-3, vitamins, zinc and fibre can help recovery. Undernutrition makes it harder.',
  'recovery-diabetes': 'Type 2 diabetes can slow the healing of wounds.',
  'recovery-movement':
    'According to the article, too little movement makes you stiff and weak, and too hard or too early can do harm. ' +
    'After a tendon operation on the hand, early and gentle movement helped more than rest in the first weeks. In ' +
    'the long run this is not proven.',
  'recovery-reinforce':
    'They can make each other stronger: alcohol, smoking and stress disturb sleep, and poor sleep can bring more ' +
    'stress.',
  'recovery-never-added': 'The figures come from separate studies of wounds and bones. You cannot add them together.',
  'recovery-to-do':
    'Plan time to relax, stop smoking with help, have no more than a few alcoholic drinks a week, sleep at fixed ' +
    'times, eat a varied diet and keep moving at your own pace.',
};
