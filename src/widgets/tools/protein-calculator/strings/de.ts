import { frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { ProteinCalculatorTexts } from './nl.js';

export const de: ProteinCalculatorTexts = {
  frame,
  title: 'Wie viel Eiweiß am Tag?',
  purpose: 'Für gesunde Erwachsene, die ernsthaft Krafttraining machen.',
  applies: 'Trifft etwas davon auf Sie zu?',
  answers: {
    kidney: 'Nierenerkrankung',
    pregnant: 'Schwanger',
    breastfeeding: 'Stillzeit',
    young: 'Unter 18',
    sport: 'Vor allem Ausdauer- oder Kampfsport',
    none: 'Nichts davon',
  },
  sex: 'Sie sind',
  male: 'Mann',
  female: 'Frau',
  weight: 'Gewicht',
  kg: 'kg',
  height: 'Größe',
  cm: 'cm',
  less: (label) => `${label}: weniger`,
  more: (label) => `${label}: mehr`,
  age: 'Alter',
  years: 'Jahre',
  finer: 'Ziel, Mahlzeiten und pflanzliche Kost',
  goal: 'Ziel',
  growth: 'Zuwachs',
  safe: 'Auf Nummer sicher',
  flexible: 'Weniger streng',
  plant: 'Ich esse überwiegend pflanzlich',
  meals: 'Mahlzeiten am Tag',
  mealsUnit: 'Mahlzeiten',
  mealNames: {
    breakfast: 'Frühstück',
    morning: 'Snack',
    noon: 'Mittag',
    afternoon: 'Zwischen\u00ADmahlzeit',
    evening: 'Abend',
    late: 'später',
  },
  ask: 'Zuerst eine Frage.',
  askMore: 'Geben Sie an, ob etwas davon auf Sie zutrifft. Ihre Antwort wird nicht gespeichert.',
  empty: 'Füllen Sie noch den Rest aus.',
  emptyMore: 'Mann oder Frau, Gewicht, Größe und Alter. Dann sehen Sie, wie viel Gramm Eiweiß das am Tag sind.',
  check: 'Bitte prüfen Sie Ihre Angaben.',
  fault: {
    weight: (low, high) => `Geben Sie Ihr Gewicht in Kilo ein, von ${low} bis ${high}.`,
    height: (low, high) => `Geben Sie Ihre Größe in Zentimetern ein, von ${low} bis ${high}.`,
    age: (low, high) => `Geben Sie Ihr Alter in Jahren ein, von ${low} bis ${high}.`,
    meals: (low, high) => `Wählen Sie ${low} bis ${high} Mahlzeiten.`,
  },
  refusal: {
    young:
      'Unter 18? Dann gelten diese Zahlen nicht für Sie. Fragen Sie Ihre Hausarztpraxis oder eine Ernährungsberatung.',
    pregnant:
      'Schwanger? Dann gelten diese Zahlen nicht für Sie. Fragen Sie Ihre Hebamme oder Ihre Frauen- oder Hausarztpraxis.',
    breastfeeding:
      'Sie stillen? Dann gelten diese Zahlen nicht für Sie. Fragen Sie Ihre Hebamme, Ihre Hausarztpraxis oder eine Ernährungsberatung.',
    kidney:
      'Bei einer Nierenerkrankung nennen wir keine Zahl. Fragen Sie zuerst ärztlich nach, wie viel Eiweiß für Sie gut ist.',
    sport:
      'Laut dem Artikel brauchen Ausdauer- und Kampfsport weniger. Eine Zahl steht nicht dabei. ' +
      'Fragen Sie eine Sporternährungsberatung oder in der Physiotherapie.',
    obesity:
      'Die Studien wurden mit Menschen mit einem BMI unter 30 gemacht. ' +
      'Darüber weiß man nicht, ob das ganze Gewicht zählt, auch wenn viel davon Muskel ist. ' +
      'Eine Ernährungsberatung kann mit einem anderen Gewicht rechnen.',
  },
  refused: 'Für Sie nennen wir hier keine Zahl.',
  unit: 'Gramm Eiweiß am Tag',
  g: (grams) => `${grams} g`,
  range: (low, high) => `${low}–${high}`,
  spread: (meals, grams) =>
    meals === 1
      ? `In einer Mahlzeit sind das ${grams} Gramm.`
      : `Auf ${meals} Mahlzeiten verteilt sind das jeweils ${grams} Gramm. Die Summe des Tages zählt am meisten.`,
  floor: {
    below: (low, high) =>
      `Eine Mahlzeit bleibt unter den ${low} bis ${high} Gramm aus dem Artikel. Bei weniger Mahlzeiten steckt mehr in jeder.`,
    enough: (low, high) => `Jede Mahlzeit erreicht die ${low} bis ${high} Gramm aus dem Artikel.`,
  },
  brick: 'Ein Ziegel im Bild sind 10 Gramm Eiweiß.',
  notes: {
    'from-65': (age, low, high) =>
      `Ab ${age} rechnen wir mit Studien an Menschen Ihres Alters, die Krafttraining machten: ${low} bis ${high} Gramm pro Kilo am Tag. ` +
      `Das Ziel macht dann keinen Unterschied.`,
    'plant-more': () =>
      'Sie essen überwiegend pflanzlich? Laut dem Artikel brauchen Sie dann mehr. Eine Zahl steht nicht dabei.',
  },
  curve: 'Mehr hilft, aber immer weniger',
  you: (perKg) => `Sie: ${perKg} g pro Kilo`,
  youShort: (perKg) => `Sie: ${perKg}`,
  perKg: 'g pro kg',
  slope: (kg) => `+${kg} kg`,
  curveSays: (bend, below, above) =>
    `In 105 Artikeln zusammen ging jedes weitere 0,1 Gramm pro Kilo mit ${below} kg mehr fettfreier Masse einher. ` +
    `Über ${bend} Gramm pro Kilo waren es noch ${above} kg. Das ist ein Durchschnitt, kein Versprechen.`,
  disagree: (bend, low, high) =>
    `Eine andere Übersicht fand über ${bend} Gramm pro Kilo keinen weiteren Zuwachs. Das ist unsicher: ` +
    `Die Grenze kann zwischen ${low} und ${high} liegen. Über ${high} gehen wir nicht.`,
  reads: 'Die drei Ziele geben wieder, wie ein einzelner Autor die Studien liest.',
  plate: 'Was ist das auf dem Teller?',
  plateIs: (asked, there) => `Eine Mahlzeit mit ${asked} Gramm Eiweiß, zum Beispiel (hier ${there} Gramm):`,
  style: 'Auf dem Teller',
  animal: 'Tierisch',
  vegan: 'Pflanzlich',
  item: (food, grams, protein) => `${food}, ${grams} g: ${protein} g Eiweiß`,
  foods: {
    chicken: 'Hähnchenbrust',
    egg: 'Ei',
    salmon: 'Lachs',
    cod: 'Kabeljau',
    tuna: 'Thunfisch aus der Dose',
    skyr: 'Skyr',
    milk: 'fettarme Milch',
    tofu: 'Tofu',
    tempeh: 'Tempeh',
    lentils: 'gekochte Linsen',
    chickpeas: 'Kichererbsen',
    'soy-drink': 'Sojadrink',
    almonds: 'Mandeln',
    'pumpkin-seeds': 'Kürbiskerne',
    'wholemeal-bread': 'Vollkornbrot',
  },
  ...keeping,
  clear: 'Neu beginnen',
};
