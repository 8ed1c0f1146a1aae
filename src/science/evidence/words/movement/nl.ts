// What is said of movement, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/movement.js';

export const nl: Words<typeof claims> = {
  'steps-risk':
    'In 17 studies van ongeveer 7,1 jaar ging elke 1.000 stappen extra per dag samen met 15\u00a0% minder kans om in die ' +
    'jaren te sterven. Dat is een verband, geen belofte.',
  'steps-level-younger':
    'Onder de 60 jaar vlakt het verschil volgens één overzicht af rond 8.000 tot 10.000 stappen. Een ander overzicht ' +
    'vond geen bovengrens, tot 20.000 stappen.',
  'steps-level-older':
    'Vanaf 60 jaar vlakt het verschil volgens één overzicht af rond 6.000 tot 8.000 stappen. Een ander overzicht ' +
    'vond geen bovengrens, tot 20.000 stappen.',
  'steps-least-active': 'Bij wie nu weinig stapt, is het verschil in studies het grootst.',
  'movement-start-share':
    'In een beschreven programma meet de kinesist eerst 3 sessies. De start is 70\u00a0% van het gemiddelde. Daarna beslist ' +
    'de klok, niet de pijn.',
  'movement-graded-equal':
    'Opbouwen volgens de klok hielp mensen met lage rugpijn ongeveer evenveel als gewone oefeningen bij de kinesist.',
  'movement-walk-plan':
    '701 mensen die net hersteld waren van lage rugpijn: met uitleg en een wandelplan tot 30 minuten, 5 keer per week na ' +
    '6 maanden, duurde het in het midden 208 dagen tot de volgende keer, zonder 112 dagen. Wie wandelde, had vaker last van de benen.',
  'steps-cadence': 'Stevig wandelen is ongeveer 100 stappen per minuut.',
  'movement-minutes':
    'Volgens een kinesist maakt 15 tot 20 minuten doelgericht bewegen per dag op termijn veel verschil. Een andere ' +
    'bron begint met 10 minuten.',
  'movement-start':
    'Begin met 10 minuten wandelen per dag en bouw op. Een andere bron noemt 15 tot 20 minuten bewegen.',
  'movement-lunch-walk': 'Ook een wandeling van 15 minuten over de middag telt.',
};
