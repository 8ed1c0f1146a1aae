// What is said of food, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/food.js';

export const nl: Words<typeof claims> = {
  'protein-men-optimal':
    'Eén auteur leest uit de studies dat mannen die stevig krachttrainen het meest groeien bij ongeveer 2 gram eiwit per kilo per dag. ' +
    'Een groot overzicht vond boven 1,62 geen extra groei.',
  'protein-men-safe':
    'Volgens het artikel neemt een man die op zeker speelt 2,35 gram per kilo per dag. We tonen nooit meer dan 2,2.',
  'protein-women-lower': 'Volgens het artikel hebben vrouwen 10 tot 15 % minder nodig dan mannen.',
  'protein-women-optimal':
    'Eén auteur leest uit de studies dat vrouwen die stevig krachttrainen het meest groeien bij gemiddeld 1,75 gram eiwit per kilo per dag. ' +
    'Een groot overzicht vond boven 1,62 geen extra groei.',
  'protein-women-safe': 'Volgens het artikel neemt een vrouw die op zeker speelt 2,05 gram per kilo per dag.',
  'protein-flexible':
    'Volgens het artikel hou je met 1,2 tot 1,5 gram per kilo per dag het grootste deel van de groei.',
  'protein-morton':
    'In 49 studies met krachttraining bracht extra eiwit gemiddeld 0,30 kg meer vetvrije massa. ' +
    'Boven 1,62 gram per kilo per dag kwam er niets meer bij. Die grens is onzeker: tussen 1,03 en 2,20.',
  'protein-slopes':
    'In 105 artikels samen ging elke 0,1 gram extra per kilo per dag samen met 0,39 kg meer vetvrije massa, en boven 1,3 gram per kilo met 0,12 kg. ' +
    'Onderzocht werd van 0,5 tot 3,5 gram per kilo.',
  'protein-meal-floor': 'Het artikel raadt per maaltijd minstens 20 tot 30 gram eiwit aan.',
  'protein-day-total': 'Volgens het artikel telt het totaal van de dag meer dan het aantal maaltijden.',
  'protein-big-meal':
    'In één proef na training verwerkte het lichaam ook 100 gram in één keer, langer dan 25 gram. ' +
    'Gemeten werd een reactie van enkele uren, geen spiergroei.',
  'protein-no-window':
    'Volgens het artikel hoef je met 3 of meer maaltijden niet te letten op het moment na de training.',
  'protein-from-65':
    'In studies met krachttraining bij gezonde mensen vanaf 65 jaar hielp extra eiwit bij 1,2 tot 1,59 gram per kilo per dag.',
  'protein-plant-more': 'Volgens het artikel heeft wie vooral plantaardig eet meer nodig. Het geeft geen cijfer.',
  'protein-other-sport':
    'Volgens het artikel is voor duursport en gevechtssport minder nodig: dit cijfer geldt dan niet.',
  'protein-kidney':
    'Het artikel ziet geen schade bij gezonde mensen. Heb je een nierziekte of een andere aandoening, vraag het dan aan je arts.',
  'protein-adults-only':
    'De studies gingen over gezonde volwassenen. Onder 18 jaar, tijdens een zwangerschap en bij borstvoeding geven we geen cijfer.',
  'protein-not-obese':
    'De studies gingen over mensen zonder obesitas. De WHO spreekt daarvan vanaf een BMI van 30: vanaf daar geven we geen cijfer.',
  'protein-bricks': 'Training brengt metselaars, eiwit brengt stenen. Zonder genoeg stenen komt er geen muur.',
  'protein-foods':
    'Mager vlees, gevogelte, eieren, vis, magere zuivel, peulvruchten, tofu, tempeh, noten, zaden en poeders brengen eiwit.',
  'food-table':
    'De magnesium van voedingsmiddelen komt uit de Franse tabel CIQUAL, uitgave 2025, met de code van elk erbij. De waarden zijn ruw.',
  'food-composition':
    'Hoeveel eiwit in een voedingsmiddel zit, komt uit de tabel van het Amerikaanse ministerie van Landbouw. Merken verschillen.',
};
