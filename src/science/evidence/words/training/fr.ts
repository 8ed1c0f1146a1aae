// What is said of forms of training, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/training.js';

export const fr: Words<typeof claims> = {
  'training-hayden':
    'Une revue de 217 études et 20\u202f969 personnes avec une lombalgie persistante place en tête le Pilates, McKenzie et la ' +
    'restauration fonctionnelle. Une autre revue n’a pas trouvé McKenzie meilleur que de ne rien faire.',
  'training-owen':
    'Une revue de 89 études et 5\u202f578 personnes place en tête le Pilates, la force ou l’endurance, selon ce qu’on mesure. ' +
    'La certitude est faible. Une autre revue place McKenzie parmi les premiers.',
  'training-enjoy': 'Le meilleur entraînement est celui qu’on aime et qu’on continue.',
  'training-walking': 'Toute forme d’endurance convient. Marcher est le plus sûr, le plus facile et le moins cher.',
  'training-strength':
    'Entraînez tout le corps\u00a0: le tronc seul n’est pas mieux. Commencez léger, la technique d’abord.',
  'training-calm': 'Le yoga, le Pilates et le tai-chi peuvent aussi aider contre la peur et le stress.',
};
