// What is said of forms of training, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/training.js';

export const nl: Words<typeof claims> = {
  'training-hayden':
    'Een overzicht van 217 studies met 20.969 mensen met langdurige lage rugpijn zet pilates, McKenzie en functioneel herstel ' +
    'vooraan. Een ander overzicht vond McKenzie niet beter dan niets doen.',
  'training-owen':
    'Een overzicht van 89 studies met 5.578 mensen zet pilates, kracht of duur vooraan, naargelang wat men meet. De zekerheid ' +
    'is laag. Een ander overzicht zet McKenzie wel vooraan.',
  'training-enjoy': 'De beste training is die je graag doet en blijft doen.',
  'training-walking':
    'Elke vorm van duurtraining is goed. Wandelen is het veiligst, het makkelijkst en het goedkoopst.',
  'training-strength':
    'Train het hele lichaam: alleen de romp trainen is niet beter. Begin licht, met eerst aandacht voor de techniek.',
  'training-calm': 'Yoga, pilates en tai chi kunnen ook helpen bij angst en stress.',
};
