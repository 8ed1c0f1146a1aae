// What is said of movement, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/movement.js';

export const nl: Words<typeof claims> = {
  'steps-risk':
    'In studies hangt elke 1.000 stappen extra per dag samen met 15 % minder kans om te sterven. Dat is een verband, geen belofte.',
  'steps-level-younger': 'Onder de 60 jaar vlakt het verschil af rond 8.000 tot 10.000 stappen.',
  'steps-level-older': 'Vanaf 60 jaar vlakt het verschil af rond 6.000 tot 8.000 stappen.',
  'steps-least-active': 'Wie nu weinig stapt, wint het meest bij elke stap extra.',
  'steps-cadence': 'Stevig wandelen is ongeveer 100 stappen per minuut.',
  'movement-minutes':
    '15 tot 20 minuten doelgericht bewegen per dag maakt op termijn veel verschil. Een andere bron begint met 10 minuten.',
  'movement-start':
    'Begin met 10 minuten wandelen per dag en bouw op. Een andere bron noemt 15 tot 20 minuten bewegen.',
  'movement-lunch-walk': 'Ook een wandeling van 15 minuten over de middag telt.',
};
