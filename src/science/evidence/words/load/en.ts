// What is said of load, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/load.js';

export const en: Words<typeof claims> = {
  'glass-picture':
    'Body and mind are like a glass: all you live through runs in as water. Too full for too long brings pain, fatigue or injury.',
  'glass-factors':
    'The glass fills with physical, mental and social load: from poor sleep and illness to worry, work pressure and loneliness.',
  'glass-capacity-parts':
    'The size of your glass depends on genetics, lifestyle, mental resilience and social support.',
  'glass-genetics-given': 'Your genes are given and cannot be trained. The rest of your glass can.',
  'glass-two-ways': 'There are two ways: a bigger glass, or a lower level.',
  'glass-recovery':
    'Regular sleep, movement, nourishing food, less alcohol and nicotine, social contact, relaxation and professional help let water out.',
  'glass-amplify':
    'Factors are not separate: they amplify one another. A negative thought disturbs sleep, poor sleep disturbs recovery.',
  'glass-fills-unnoticed': 'The glass fills bit by bit, unnoticed, often without one clear trigger.',
  'glass-spiral': 'If the level stays high you recover less, your glass gets smaller and overflows sooner.',
  'glass-regular-sleep': 'Enough and regular sleep helps: fixed times, weekends too.',
  'glass-walking': 'Regular walking is already a fine base.',
  'glass-overweight': 'Overweight can give low-grade inflammation that lowers the pain threshold.',
  'glass-stimulants': 'Alcohol, nicotine and caffeine seem to relax, but harm sleep.',
  'glass-loneliness': 'Loneliness raises the chance of chronic pain. Start small with contact.',
  'glass-own-triggers': 'Write down what makes your level rise, or rise faster than it drains.',
  'rest-meaningful':
    'Rest and meaningful relaxation, such as silence, nature, a book or music, are more than doing nothing.',
  'break-half-hour': 'Stand up every 30 minutes: roll your shoulders, stretch your hips, walk a little.',
  'worries-park': 'Write worries down and park them for later. Say no more often, and say what you need.',
  'sleep-takes-weeks': 'Expect 2 to 4 weeks before you notice a difference.',
  'recovery-stress': 'In one study wounds healed up to 40% slower under stress.',
  'recovery-smoking':
    'The practice text says that bone heals up to 60% slower in smokers. The study it cites was done in rats.',
  'recovery-alcohol': 'Alcohol slows recovery, above all above 7 units a week. Even moderate drinking counts.',
  'recovery-sleep': 'Lack of sleep slows wound healing and lowers growth hormone and testosterone.',
  'recovery-food': 'Protein, omega-3, vitamins, zinc and fibre help recovery. Undernutrition makes it harder.',
  'recovery-diabetes': 'Type 2 diabetes slows recovery.',
  'recovery-movement':
    'Too little movement brings stiffness and muscle loss, too hard or too early brings damage. Early, controlled movement brings function back faster.',
  'recovery-reinforce':
    'They reinforce each other: alcohol, smoking and stress bring worse sleep, which brings more stress.',
  'recovery-never-added': 'The percentages come from separate studies of wounds and bones. They do not add up.',
  'recovery-to-do':
    'Plan relaxation, stop smoking with help, drink a few glasses a week at most, sleep at fixed times, eat a varied diet and keep moving in the right dose.',
};
