// Texts of protein-calculator, French.
import { keeping } from '../../../../ui/strings/keeping/fr.js';
import { frame } from '../../../../ui/strings/fr.js';
import type { ProteinCalculatorTexts } from './nl.js';

export const fr: ProteinCalculatorTexts = {
  frame,
  title: 'Combien de protéines par jour\u00a0?',
  purpose:
    'Pour les adultes en bonne santé qui font de la musculation de façon soutenue. Une brique, c’est 10 grammes de protéines.',
  sex: 'Vous êtes',
  male: 'Un homme',
  female: 'Une femme',
  weight: 'Poids',
  kg: 'kg',
  less: 'moins',
  more: 'plus',
  age: 'Âge',
  years: 'ans',
  goal: 'Objectif',
  growth: 'Croissance',
  safe: 'Prudence',
  flexible: 'Souplesse',
  plant: 'Je mange surtout végétal',
  meals: 'Repas par jour',
  mealsUnit: 'repas',
  mealNames: {
    breakfast: 'matin',
    morning: 'collation',
    noon: 'midi',
    afternoon: 'goûter',
    evening: 'soir',
    late: 'plus tard',
  },
  notFor: 'L’un de ces points vous concerne-t-il\u00a0?',
  young: 'J’ai moins de 18 ans',
  pregnant: 'Je suis enceinte',
  kidney: 'J’ai une maladie des reins',
  endurance: 'Je fais surtout du sport d’endurance',
  start: 'Indiquez votre poids et ce qui vous correspond.',
  startSex: 'Indiquez encore si vous êtes un homme ou une femme.',
  startMore: 'Vous verrez aussitôt combien de grammes de protéines cela fait par jour.',
  check: 'Vérifiez encore vos données.',
  fault: {
    weight: (low, high) => `Indiquez votre poids en kilos, de ${low} à ${high}.`,
    age: (low, high) => `Indiquez votre âge en années, de ${low} à ${high}, ou laissez vide.`,
    meals: (low, high) => `Choisissez de ${low} à ${high} repas.`,
  },
  refusal: {
    'under-18':
      'Moins de 18 ans\u00a0? Ces chiffres ne valent pas pour vous. Demandez conseil à votre médecin ou à un diététicien.',
    pregnancy:
      'Enceinte\u00a0? Ces chiffres ne valent pas pour vous. Demandez conseil à votre sage-femme, à votre gynécologue ou à votre médecin.',
    'kidney-disease':
      'En cas de maladie des reins, nous ne donnons pas de chiffre. Demandez d’abord à votre médecin quelle quantité de protéines vous convient.',
    endurance:
      'Le sport d’endurance en demande moins, et la source ne donne pas de chiffre. Demandez conseil à un diététicien du sport ou à votre kiné.',
  },
  refused: 'Nous ne donnons pas de chiffre pour vous ici.',
  unit: 'grammes de protéines par jour',
  g: (grams) => `${grams}\u00a0g`,
  range: (low, high) => `${low}–${high}`,
  spread: (meals, grams) =>
    meals === 1
      ? `En un seul repas, cela fait ${grams} grammes. Votre corps les utilise aussi.`
      : `Réparti sur ${meals} repas, cela fait chaque fois ${grams} grammes. C’est le total de la journée qui compte le plus.`,
  floor: {
    below: (share, low) =>
      `Par repas, c’est ${share} du minimum de ${low} grammes. Avec moins de repas, chaque repas en contient plus.`,
    within: (share, low, high) =>
      `Par repas, c’est ${share} du minimum de ${low} grammes. La source conseille au moins ${low} à ${high} grammes\u00a0: vous y êtes.`,
    above: (share, low, high) =>
      `Par repas, c’est ${share} du minimum de ${low} grammes. La source conseille au moins ${low} à ${high} grammes\u00a0: vous y êtes largement.`,
  },
  notes: {
    'older-more': 'En prenant de l’âge, il vous en faut plus. La source ne donne pas de chiffre.',
    'plant-more': 'Si vous mangez surtout végétal, il vous en faut plus. La source ne donne pas de chiffre.',
  },
  curve: 'Plus aide, mais de moins en moins',
  you: (perKg) => `vous\u00a0: ${perKg} g par kilo`,
  youShort: (perKg) => `vous\u00a0: ${perKg}`,
  perKg: 'g par kg',
  kilo: (kg) => `${kg}\u00a0kg`,
  curveSays: (points) =>
    `Gain de muscle selon les grammes de protéines par kilo de poids\u00a0: ${points}. Ces trois points viennent d’études\u00a0; la ligne entre eux est dessinée.`,
  point: (intake, gain) => `${intake} g ont donné ${gain} kg`,
  plate: 'Qu’est-ce que cela fait dans l’assiette\u00a0?',
  plateIs: (asked, there) =>
    `Un repas de ${asked} grammes, par exemple (${there} grammes de protéines au total)\u00a0:`,
  style: 'Dans votre assiette',
  animal: 'Animal',
  vegan: 'Végétal',
  item: (food, grams, protein) => `${food}, ${grams}\u00a0g\u00a0: ${protein}\u00a0g de protéines`,
  foods: {
    chicken: 'blanc de poulet',
    egg: 'œuf',
    salmon: 'saumon',
    cod: 'cabillaud',
    tuna: 'thon en boîte',
    skyr: 'skyr',
    milk: 'lait demi-écrémé',
    tofu: 'tofu',
    tempeh: 'tempeh',
    lentils: 'lentilles cuites',
    chickpeas: 'pois chiches',
    'soy-drink': 'boisson au soja',
    almonds: 'amandes',
    'pumpkin-seeds': 'graines de courge',
    'wholemeal-bread': 'pain complet',
  },
  ...keeping,
  clear: 'Effacer',
};
