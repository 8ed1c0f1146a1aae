// What is said of movement, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/movement.js';

export const fr: Words<typeof claims> = {
  'steps-risk':
    'Dans les études, 1 000 pas de plus par jour vont de pair avec un risque de décès 15 % plus bas. C’est une association, pas une promesse.',
  'steps-level-younger': 'Avant 60 ans, la différence s’aplanit vers 8 000 à 10 000 pas.',
  'steps-level-older': 'Dès 60 ans, la différence s’aplanit vers 6 000 à 8 000 pas.',
  'steps-least-active': 'Ceux qui marchent le moins gagnent le plus à chaque augmentation.',
  'steps-cadence': 'Une marche soutenue correspond à environ 100 pas par minute.',
  'movement-minutes':
    '15 à 20 minutes de mouvement ciblé par jour changent beaucoup à terme. Une autre source commence par 10 minutes.',
  'movement-start':
    'Commencez par 10 minutes de marche par jour et augmentez. Une autre source parle de 15 à 20 minutes de mouvement.',
  'movement-lunch-walk': 'Une promenade de 15 minutes à midi compte aussi.',
};
