import { frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

export const nl = {
  frame,
  title: 'Hoeveel eiwit per dag?',
  purpose: 'Voor gezonde volwassenen die stevig aan krachttraining doen.',
  applies: 'Geldt een van deze voor jou?',
  answers: {
    kidney: 'Nierziekte',
    pregnant: 'Zwanger',
    breastfeeding: 'Borstvoeding',
    young: 'Jonger dan 18',
    sport: 'Vooral duur- of gevechtssport',
    none: 'Geen van deze',
  },
  sex: 'Je bent',
  male: 'Man',
  female: 'Vrouw',
  weight: 'Gewicht',
  kg: 'kg',
  height: 'Lengte',
  cm: 'cm',
  /** Said of a button beside a field. */
  less: (label: string) => `${label}: minder`,
  more: (label: string) => `${label}: meer`,
  age: 'Leeftijd',
  years: 'jaar',
  finer: 'Doel, maaltijden en plantaardig',
  goal: 'Doel',
  growth: 'Groei',
  safe: 'Op zeker',
  flexible: 'Minder streng',
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
  ask: 'Eerst één vraag.',
  askMore: 'Duid aan of een van deze voor jou geldt. Je antwoord wordt niet bewaard.',
  empty: 'Vul de rest nog in.',
  emptyMore: 'Man of vrouw, gewicht, lengte en leeftijd. Dan zie je hoeveel gram eiwit dat per dag is.',
  check: 'Kijk je gegevens nog even na.',
  fault: {
    weight: (low: string, high: string) => `Typ je gewicht in kilo, van ${low} tot ${high}.`,
    height: (low: string, high: string) => `Typ je lengte in centimeter, van ${low} tot ${high}.`,
    age: (low: string, high: string) => `Typ je leeftijd in jaren, van ${low} tot ${high}.`,
    meals: (low: string, high: string) => `Kies ${low} tot ${high} maaltijden.`,
  },
  refusal: {
    young: 'Jonger dan 18? Dan gelden deze cijfers niet voor jou. Vraag het aan je huisarts of een diëtist.',
    pregnant:
      'Zwanger? Dan gelden deze cijfers niet voor jou. Vraag het aan je vroedvrouw, je gynaecoloog of je huisarts.',
    breastfeeding:
      'Geef je borstvoeding? Dan gelden deze cijfers niet voor jou. Vraag het aan je vroedvrouw, je huisarts of een diëtist.',
    kidney: 'Met een nierziekte geven we geen cijfer. Vraag eerst aan je arts hoeveel eiwit goed is voor jou.',
    sport:
      'Voor duursport en gevechtssport is volgens het artikel minder nodig. Een cijfer staat er niet bij. Vraag het aan een sportdiëtist of aan je kinesist.',
    obesity:
      'De studies gingen over mensen met een BMI onder 30. ' +
      'Daarboven weten we niet of je hele gewicht meetelt, ook als dat veel spier is. Een diëtist kan met een ander gewicht rekenen.',
  },
  refused: 'Voor jou geven we hier geen getal.',
  unit: 'gram eiwit per dag',
  g: (grams: string) => `${grams} g`,
  range: (low: string, high: string) => `${low}–${high}`,
  spread: (meals: number, grams: string) =>
    meals === 1
      ? `In één maaltijd is dat ${grams} gram.`
      : `Verdeeld over ${meals} maaltijden is dat telkens ${grams} gram. Het totaal van de dag telt het meest.`,
  floor: {
    below: (low: string, high: string) =>
      `Een maaltijd blijft onder de ${low} tot ${high} gram uit het artikel. Met minder maaltijden zit er meer in elke maaltijd.`,
    enough: (low: string, high: string) => `Elke maaltijd haalt de ${low} tot ${high} gram uit het artikel.`,
  },
  brick: 'Eén steen in het beeld is 10 gram eiwit.',
  notes: {
    'from-65': (age: string, low: string, high: string) =>
      `Vanaf ${age} jaar rekenen we met studies bij leeftijdsgenoten die aan krachttraining deden. ` +
      `Dat geeft ${low} tot ${high} gram per kilo per dag. Je doel maakt dan geen verschil.`,
    'plant-more': () =>
      'Eet je vooral plantaardig? Volgens het artikel heb je dan meer nodig. Een cijfer staat er niet bij.',
  },
  curve: 'Meer helpt, maar steeds minder',
  you: (perKg: string) => `jij: ${perKg} g per kilo`,
  youShort: (perKg: string) => `jij: ${perKg}`,
  perKg: 'g per kg',
  slope: (kg: string) => `+${kg} kg`,
  curveSays: (bend: string, below: string, above: string) =>
    `In 105 artikels samen ging elke 0,1 gram extra per kilo samen met ${below} kg meer vetvrije massa. ` +
    `Boven ${bend} gram per kilo was dat nog ${above} kg. Dat is een gemiddelde, geen belofte.`,
  disagree: (bend: string, low: string, high: string) =>
    `Een ander overzicht vond boven ${bend} gram per kilo geen extra groei. ` +
    `Dat is onzeker: het kan tussen ${low} en ${high} liggen. Hoger dan ${high} gaan we niet.`,
  reads: 'De drie doelen zijn hoe één auteur de studies leest.',
  plate: 'Wat is dat op je bord?',
  plateIs: (asked: string, there: string) => `Eén maaltijd met ${asked} gram eiwit, bijvoorbeeld (hier ${there} gram):`,
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
  clear: 'Opnieuw',
};

export type ProteinCalculatorTexts = typeof nl;
