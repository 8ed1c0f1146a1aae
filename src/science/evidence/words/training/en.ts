// What is said of forms of training, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/training.js';

export const en: Words<typeof claims> = {
  'training-hayden':
    'A review of 217 trials with 20,969 people with long-lasting low back pain puts Pilates, McKenzie and functional ' +
    'restoration first. Another review found McKenzie no better than doing nothing.',
  'training-owen':
    'A review of 89 trials with 5,578 people puts Pilates, strength or endurance first, depending on what is measured. The ' +
    'certainty is low. Another review does put McKenzie among the first.',
  'training-enjoy': 'The best training is the one you enjoy and keep doing.',
  'training-walking': 'Any kind of endurance training will do. Walking is the safest, easiest and cheapest.',
  'training-strength': 'Train the whole body: the core alone is no better. Start light, technique first.',
  'training-calm': 'Yoga, Pilates and tai chi may also help with fear and stress.',
};
