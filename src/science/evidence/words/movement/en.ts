// What is said of movement, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/movement.js';

export const en: Words<typeof claims> = {
  'steps-risk':
    'In 17 studies of about 7.1 years, every 1,000 extra steps a day went together with a 15% lower risk of dying in ' +
    'those years. This is an association, not a promise.',
  'steps-level-younger':
    'Under 60, according to one review, the difference levels off around 8,000 to 10,000 steps. Another review found ' +
    'no upper limit, up to 20,000 steps.',
  'steps-level-older':
    'From 60, according to one review, the difference levels off around 6,000 to 8,000 steps. Another review found ' +
    'no upper limit, up to 20,000 steps.',
  'steps-least-active': 'In studies the difference is greatest in people who walk little now.',
  'movement-start-share':
    'In a published programme the physiotherapist first measures 3 sessions. The start is 70% of their mean. After that the ' +
    'clock decides, not the pain.',
  'movement-graded-equal':
    'Building up by the clock helped people with low back pain about as much as usual physiotherapy exercises.',
  'movement-walk-plan':
    '701 people who had just recovered from low back pain: with education and a walking plan up to 30 minutes, 5 times a week ' +
    'after 6 months, the next episode came after a median of 208 days, without it after 112 days. Walkers had leg trouble more often.',
  'steps-cadence': 'Brisk walking is about 100 steps a minute.',
  'movement-minutes':
    'According to a physiotherapist, 15 to 20 minutes of purposeful movement a day make a big difference in time. ' +
    'Another source starts with 10 minutes.',
  'movement-start':
    'Start with 10 minutes of walking a day and build up. Another source speaks of 15 to 20 minutes of movement.',
  'movement-lunch-walk': 'A 15-minute walk at lunchtime counts too.',
  'movement-hours':
    'In 416,420 adults in the US, 1 hour of aerobic activity a week went together with a 15% lower risk of dying in the years of ' +
    'the study, 3 hours with 27%, and strength once a week on top of that with another 11%. This is an association, not a promise.',
  'steps-seven-thousand':
    '7,000 steps a day against 2,000: in studies a 47% lower risk of dying in those years. The line bends between 5,000 and 7,000. ' +
    'Falls: 28% fewer, with low certainty. Another review found no upper limit, up to 20,000 steps.',
  'movement-injuries':
    '3,363 people in Finland noted for a year what they did. Injuries per 1,000 hours: 0.19 to 1.5 for walking, cycling to work, ' +
    'swimming, dancing or gardening, and 6.6 to 18.3 for squash, judo and team sports. A physiotherapist gives 1 to 4 for swimming ' +
    'and cycling.',
  'movement-lifting':
    'Injuries per 1,000 hours of training in people who compete: weightlifting 2.4 to 3.3, powerlifting 1 to 4.4. Most studies were ' +
    'weak. A physiotherapist writes 1 to 4 for lifting weights.',
  'movement-effects':
    'A physiotherapist names ten effects of movement: on pain and its threshold, the body, length of life, falls, confidence, ' +
    'sugar, inflammation, mood and flare-ups.',
  'movement-worth': 'A physiotherapist writes: even with an injury from sport, doing nothing is worse.',
};
