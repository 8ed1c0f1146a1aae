// Texts of protein-calculator, German.
import { keeping } from '../../../../ui/strings/keeping/de.js';
import { frame } from '../../../../ui/strings/de.js';
import type { ProteinCalculatorTexts } from './nl.js';

export const de: ProteinCalculatorTexts = {
  frame,
  title: 'Wie viel Eiweiß am Tag?',
  purpose: 'Für gesunde Erwachsene, die ernsthaft Krafttraining machen. Ein Stein sind 10 Gramm Eiweiß.',
  sex: 'Sie sind',
  male: 'Mann',
  female: 'Frau',
  weight: 'Gewicht',
  kg: 'kg',
  less: 'weniger',
  more: 'mehr',
  age: 'Alter',
  years: 'Jahre',
  goal: 'Ziel',
  growth: 'Zuwachs',
  safe: 'Sicherheit',
  flexible: 'Flexibel',
  plant: 'Ich esse überwiegend pflanzlich',
  meals: 'Mahlzeiten am Tag',
  mealsUnit: 'Mahlzeiten',
  mealNames: {
    breakfast: 'Frühstück',
    morning: 'Snack',
    noon: 'Mittag',
    afternoon: 'Vesper',
    evening: 'Abend',
    late: 'später',
  },
  notFor: 'Trifft etwas davon auf Sie zu?',
  young: 'Ich bin unter 18',
  pregnant: 'Ich bin schwanger',
  kidney: 'Ich habe eine Nierenerkrankung',
  endurance: 'Ich mache vor allem Ausdauersport',
  start: 'Geben Sie Ihr Gewicht ein und was auf Sie zutrifft.',
  startSex: 'Geben Sie noch an, ob Sie Mann oder Frau sind.',
  startMore: 'Dann sehen Sie gleich, wie viel Gramm Eiweiß das am Tag sind.',
  check: 'Bitte prüfen Sie Ihre Angaben.',
  fault: {
    weight: (low, high) => `Geben Sie Ihr Gewicht in Kilo ein, von ${low} bis ${high}.`,
    age: (low, high) => `Geben Sie Ihr Alter in Jahren ein, von ${low} bis ${high}, oder lassen Sie es leer.`,
    meals: (low, high) => `Wählen Sie ${low} bis ${high} Mahlzeiten.`,
  },
  refusal: {
    'under-18':
      'Unter 18? Dann gelten diese Zahlen nicht für Sie. Fragen Sie Ihre Hausarztpraxis oder eine Ernährungsberatung.',
    pregnancy:
      'Schwanger? Dann gelten diese Zahlen nicht für Sie. Fragen Sie Ihre Hebamme oder Ihre Frauen- oder Hausarztpraxis.',
    'kidney-disease':
      'Bei einer Nierenerkrankung nennen wir keine Zahl. Fragen Sie zuerst ärztlich nach, wie viel Eiweiß für Sie gut ist.',
    endurance:
      'Ausdauersport braucht weniger, und die Quelle nennt keine Zahl. Fragen Sie eine Sporternährungsberatung oder Ihre Physiotherapie.',
  },
  refused: 'Für Sie nennen wir hier keine Zahl.',
  unit: 'Gramm Eiweiß am Tag',
  g: (grams) => `${grams} g`,
  range: (low, high) => `${low}–${high}`,
  spread: (meals, grams) =>
    meals === 1
      ? `In einer Mahlzeit sind das ${grams} Gramm. Auch das nutzt Ihr Körper noch.`
      : `Auf ${meals} Mahlzeiten verteilt sind das jeweils ${grams} Gramm. Die Summe des Tages zählt am meisten.`,
  floor: {
    below: (share, low) =>
      `Pro Mahlzeit sind das ${share} der Untergrenze von ${low} Gramm. Bei weniger Mahlzeiten steckt mehr in jeder.`,
    within: (share, low, high) =>
      `Pro Mahlzeit sind das ${share} der Untergrenze von ${low} Gramm. Die Quelle rät zu mindestens ${low} bis ${high} Gramm: Das erreichen Sie.`,
    above: (share, low, high) =>
      `Pro Mahlzeit sind das ${share} der Untergrenze von ${low} Gramm. Die Quelle rät zu mindestens ${low} bis ${high} Gramm: Das erreichen Sie gut.`,
  },
  notes: {
    'older-more': 'Im höheren Alter brauchen Sie mehr. Die Quelle nennt keine Zahl.',
    'plant-more': 'Wenn Sie überwiegend pflanzlich essen, brauchen Sie mehr. Die Quelle nennt keine Zahl.',
  },
  curve: 'Mehr hilft, aber immer weniger',
  you: (perKg) => `Sie: ${perKg} g pro Kilo`,
  youShort: (perKg) => `Sie: ${perKg}`,
  perKg: 'g pro kg',
  kilo: (kg) => `${kg} kg`,
  curveSays: (points) =>
    `Muskelzuwachs je Gramm Eiweiß pro Kilo Körpergewicht: ${points}. Diese drei Punkte stammen aus Studien, die Linie dazwischen ist gezeichnet.`,
  point: (intake, gain) => `${intake} Gramm brachten ${gain} kg`,
  plate: 'Was ist das auf dem Teller?',
  plateIs: (asked, there) => `Eine Mahlzeit mit ${asked} Gramm, zum Beispiel (zusammen ${there} Gramm Eiweiß):`,
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
  clear: 'Löschen',
};
