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
  'movement-hours':
    'Bij 416.420 volwassenen in de VS ging 1 uur duurbeweging per week samen met 15\u00a0% minder kans om te sterven in de jaren ' +
    'van de studie, 3 uur met 27\u00a0%, en kracht één keer per week erbij met nog eens 11\u00a0%. Dat is een verband, geen belofte.',
  'steps-seven-thousand':
    '7.000 stappen per dag tegen 2.000: in studies 47\u00a0% minder kans om in die jaren te sterven. De lijn buigt tussen 5.000 en ' +
    '7.000. Vallen: 28\u00a0% minder, met weinig zekerheid. Een ander overzicht vond geen bovengrens, tot 20.000 stappen.',
  'movement-injuries':
    '3.363 Finnen hielden een jaar bij wat ze deden. Letsels per 1.000 uur: 0,19 tot 1,5 bij wandelen, fietsen naar het werk, ' +
    'zwemmen, dansen of tuinieren, en 6,6 tot 18,3 bij squash, judo en balsport. Een kinesist noemt voor zwemmen en fietsen 1 tot 4.',
  'movement-lifting':
    'Letsels per 1.000 uur training bij wie aan wedstrijden doet: gewichtheffen 2,4 tot 3,3, powerliften 1 tot 4,4. De meeste studies ' +
    'waren zwak. Een kinesist schrijft 1 tot 4 voor heffen.',
  'movement-effects':
    'Een kinesist noemt tien werkingen van bewegen: op pijn en pijngrens, lijf, levensduur, vallen, zelfvertrouwen, suiker, ' +
    'ontsteking, stemming en hervallen.',
  'movement-worth': 'Een kinesist schrijft: ook met een letsel door sport erbij is niets doen slechter.',
};
