import { frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { ProteinCalculatorTexts } from './nl.js';

export const fr: ProteinCalculatorTexts = {
  frame,
  title: 'Combien de protéines par jour\u00a0?',
  purpose: 'Pour les adultes en bonne santé qui font de la musculation de façon soutenue.',
  applies: 'L’un de ces points vous concerne-t-il\u00a0?',
  answers: {
    kidney: 'Maladie des reins',
    pregnant: 'Grossesse',
    breastfeeding: 'Allaitement',
    young: 'Moins de 18 ans',
    sport: 'Surtout endurance ou sport de combat',
    none: 'Aucun de ces points',
  },
  sex: 'Vous êtes',
  male: 'Un homme',
  female: 'Une femme',
  weight: 'Poids',
  kg: 'kg',
  height: 'Taille',
  cm: 'cm',
  less: (label) => `${label}\u00a0: moins`,
  more: (label) => `${label}\u00a0: plus`,
  age: 'Âge',
  years: 'ans',
  finer: 'Objectif, repas et alimentation végétale',
  goal: 'Objectif',
  growth: 'Prise de muscle',
  safe: 'Maximum utile',
  flexible: 'Moins strict',
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
  ask: 'Une question d’abord.',
  askMore: 'Indiquez si l’un de ces points vous concerne. Votre réponse n’est pas enregistrée.',
  empty: 'Complétez le reste.',
  emptyMore: 'Homme ou femme, poids, taille et âge. Vous verrez combien de grammes de protéines cela fait par jour.',
  check: 'Vérifiez encore vos données.',
  fault: {
    weight: (low, high) => `Indiquez votre poids en kilos, de ${low} à ${high}.`,
    height: (low, high) => `Indiquez votre taille en centimètres, de ${low} à ${high}.`,
    age: (low, high) => `Indiquez votre âge en années, de ${low} à ${high}.`,
    meals: (low, high) => `Choisissez de ${low} à ${high} repas.`,
  },
  refusal: {
    young:
      'Moins de 18 ans\u00a0? Ces chiffres ne valent pas pour vous. Demandez conseil à votre médecin ou à un diététicien.',
    pregnant:
      'Enceinte\u00a0? Ces chiffres ne valent pas pour vous. Demandez conseil à votre sage-femme, à votre gynécologue ou à votre médecin.',
    breastfeeding:
      'Vous allaitez\u00a0? Ces chiffres ne valent pas pour vous. Demandez conseil à votre sage-femme, à votre médecin ou à un diététicien.',
    kidney:
      'En cas de maladie des reins, nous ne donnons pas de chiffre. Demandez d’abord à votre médecin quelle quantité de protéines vous convient.',
    sport:
      'Selon l’article, les sports d’endurance et de combat en demandent moins, mais il ne donne pas de chiffre. ' +
      'Demandez conseil à un diététicien du sport ou à votre kiné.',
    obesity:
      'Les études portaient sur des personnes dont l’IMC est inférieur à 30. ' +
      'Au-delà, on ne sait pas si tout le poids compte, même s’il s’agit de beaucoup de muscle. Un diététicien peut calculer avec un autre poids.',
  },
  refused: 'Nous ne donnons pas de chiffre pour vous ici.',
  unit: 'grammes de protéines par jour',
  g: (grams) => `${grams}\u00a0g`,
  range: (low, high) => `${low}–${high}`,
  spread: (meals, grams) =>
    meals === 1
      ? `En un seul repas, cela fait ${grams} grammes.`
      : `Réparti sur ${meals} repas, cela fait chaque fois ${grams} grammes. C’est le total de la journée qui compte le plus.`,
  floor: {
    below: (low, high) =>
      `Un repas reste sous les ${low} à ${high} grammes de l’article. Avec moins de repas, chaque repas en contient plus.`,
    enough: (low, high) => `Chaque repas atteint les ${low} à ${high} grammes de l’article.`,
  },
  brick: 'Une brique de l’image, c’est 10 grammes de protéines.',
  notes: {
    'from-65': (age, low, high) =>
      `À partir de ${age} ans, nous calculons avec des études chez des personnes de votre âge qui faisaient de la musculation\u00a0: ` +
      `${low} à ${high} grammes par kilo par jour. L’objectif n’y change rien.`,
    'plant-more': () =>
      'Vous mangez surtout végétal\u00a0? Selon l’article, il vous en faut alors plus. Il ne donne pas de chiffre.',
  },
  curve: 'En prendre plus aide, mais de moins en moins',
  you: (perKg) => `vous\u00a0: ${perKg} g par kilo`,
  youShort: (perKg) => `vous\u00a0: ${perKg}`,
  perKg: 'g par kg',
  slope: (kg) => `+${kg}\u00a0kg`,
  curveSays: (bend, below, above) =>
    `Dans 105 articles réunis, chaque 0,1 gramme de plus par kilo allait de pair avec ${below} kg de masse maigre en plus. ` +
    `Au-dessus de ${bend} gramme par kilo, ce n’était plus que ${above} kg. C’est une moyenne, pas une promesse.`,
  disagree: (bend, low, high) =>
    `Une autre revue n’a pas trouvé de gain supplémentaire au-dessus de ${bend} gramme par kilo. ` +
    `C’est incertain\u00a0: la limite peut se situer entre ${low} et ${high}. Nous ne dépassons pas ${high}.`,
  reads: 'Les trois objectifs sont la lecture des études par un seul auteur.',
  plate: 'Qu’est-ce que cela fait dans l’assiette\u00a0?',
  plateIs: (asked, there) => `Un repas avec ${asked} grammes de protéines, par exemple (ici ${there} grammes)\u00a0:`,
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
  clear: 'Recommencer',
};
