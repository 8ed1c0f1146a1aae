// Texts of protein-calculator, Dutch.
import { keeping } from '../../../../ui/strings/keeping/nl.js';
import { frame } from '../../../../ui/strings/nl.js';

export const nl = {
  frame,
  title: 'Hoeveel eiwit per dag?',
  purpose: 'Voor gezonde volwassenen die stevig aan krachttraining doen. Eén steen is 10 gram eiwit.',
  sex: 'Je bent',
  male: 'Man',
  female: 'Vrouw',
  weight: 'Gewicht',
  kg: 'kg',
  less: 'minder',
  more: 'meer',
  age: 'Leeftijd',
  years: 'jaar',
  goal: 'Doel',
  growth: 'Groei',
  safe: 'Zeker spelen',
  flexible: 'Soepel',
  plant: 'Ik eet vooral plantaardig',
  meals: 'Maaltijden per dag',
  mealsUnit: 'maaltijden',
  mealNames: {
    breakfast: 'ontbijt',
    morning: 'tussendoor',
    noon: 'middag',
    afternoon: 'vieruurtje',
    evening: 'avond',
    late: 'later',
  },
  notFor: 'Geldt een van deze voor jou?',
  young: 'Ik ben jonger dan 18',
  pregnant: 'Ik ben zwanger',
  kidney: 'Ik heb een nierziekte',
  endurance: 'Ik doe vooral aan duursport',
  start: 'Vul je gewicht in, en duid aan wat bij je past.',
  startSex: 'Duid nog aan of je man of vrouw bent.',
  startMore: 'Dan zie je meteen hoeveel gram eiwit dat per dag is.',
  check: 'Kijk je gegevens nog even na.',
  fault: {
    weight: (low: string, high: string) => `Typ je gewicht in kilo, van ${low} tot ${high}.`,
    age: (low: string, high: string) => `Typ je leeftijd in jaren, van ${low} tot ${high}, of laat dit leeg.`,
    meals: (low: string, high: string) => `Kies ${low} tot ${high} maaltijden.`,
  },
  refusal: {
    'under-18': 'Jonger dan 18? Dan gelden deze cijfers niet voor jou. Vraag het aan je huisarts of diëtist.',
    pregnancy:
      'Zwanger? Dan gelden deze cijfers niet voor jou. Vraag het aan je vroedvrouw, je gynaecoloog of je huisarts.',
    'kidney-disease':
      'Met een nierziekte geven we geen cijfer. Vraag eerst aan je arts hoeveel eiwit goed is voor jou.',
    endurance:
      'Voor duursport is minder nodig, en de bron geeft geen cijfer. Vraag het aan een sportdiëtist of aan je kinesist.',
  },
  refused: 'Voor jou geven we hier geen getal.',
  unit: 'gram eiwit per dag',
  g: (grams: string) => `${grams} g`,
  range: (low: string, high: string) => `${low}–${high}`,
  spread: (meals: number, grams: string) =>
    meals === 1
      ? `In één maaltijd is dat ${grams} gram. Ook dat gebruikt je lichaam nog.`
      : `Verdeeld over ${meals} maaltijden is dat telkens ${grams} gram. Het totaal van de dag telt het meest.`,
  floor: {
    below: (share: string, low: string) =>
      `Per maaltijd is dat ${share} van de ondergrens van ${low} gram. Met minder maaltijden zit er meer in elke maaltijd.`,
    within: (share: string, low: string, high: string) =>
      `Per maaltijd is dat ${share} van de ondergrens van ${low} gram. De bron raadt minstens ${low} tot ${high} gram aan: dat haal je.`,
    above: (share: string, low: string, high: string) =>
      `Per maaltijd is dat ${share} van de ondergrens van ${low} gram. De bron raadt minstens ${low} tot ${high} gram aan: dat haal je ruim.`,
  },
  notes: {
    'older-more': 'Als je ouder bent, heb je meer nodig. De bron geeft geen cijfer.',
    'plant-more': 'Eet je vooral plantaardig, dan heb je meer nodig. De bron geeft geen cijfer.',
  },
  curve: 'Meer helpt, maar steeds minder',
  you: (perKg: string) => `jij: ${perKg} g per kilo`,
  youShort: (perKg: string) => `jij: ${perKg}`,
  perKg: 'g per kg',
  kilo: (kg: string) => `${kg} kg`,
  curveSays: (points: string) =>
    `Spiergroei per gram eiwit per kilo lichaamsgewicht: ${points}. Deze drie punten komen uit onderzoek, de lijn ertussen is getekend.`,
  point: (intake: string, gain: string) => `${intake} gram gaf ${gain} kg`,
  plate: 'Wat is dat op je bord?',
  plateIs: (asked: string, there: string) =>
    `Eén maaltijd van ${asked} gram, bijvoorbeeld (samen ${there} gram eiwit):`,
  style: 'Op je bord',
  animal: 'Dierlijk',
  vegan: 'Plantaardig',
  item: (food: string, grams: string, protein: string) => `${food}, ${grams} g: ${protein} g eiwit`,
  foods: {
    chicken: 'kipfilet',
    egg: 'ei',
    salmon: 'zalm',
    cod: 'kabeljauw',
    tuna: 'tonijn uit blik',
    skyr: 'skyr',
    milk: 'halfvolle melk',
    tofu: 'tofu',
    tempeh: 'tempeh',
    lentils: 'gekookte linzen',
    chickpeas: 'kikkererwten',
    'soy-drink': 'sojadrink',
    almonds: 'amandelen',
    'pumpkin-seeds': 'pompoenpitten',
    'wholemeal-bread': 'volkorenbrood',
  },
  ...keeping,
  clear: 'Wis',
};

export type ProteinCalculatorTexts = typeof nl;
