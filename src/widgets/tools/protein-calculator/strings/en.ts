import { frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { ProteinCalculatorTexts } from './nl.js';

export const en: ProteinCalculatorTexts = {
  frame,
  title: 'How much protein a day?',
  purpose: 'For healthy adults who do serious strength training.',
  applies: 'Does one of these apply to you?',
  answers: {
    kidney: 'Kidney disease',
    pregnant: 'Pregnant',
    breastfeeding: 'Breastfeeding',
    young: 'Under 18',
    sport: 'Mainly endurance or combat sport',
    none: 'None of these',
  },
  sex: 'You are',
  male: 'A man',
  female: 'A woman',
  weight: 'Weight',
  kg: 'kg',
  height: 'Height',
  cm: 'cm',
  less: (label) => `${label}: less`,
  more: (label) => `${label}: more`,
  age: 'Age',
  years: 'years',
  finer: 'Goal, meals and plant-based food',
  goal: 'Goal',
  growth: 'Growth',
  safe: 'To be sure',
  flexible: 'Less strict',
  plant: 'I eat mostly plant-based',
  meals: 'Meals a day',
  mealsUnit: 'meals',
  mealNames: {
    breakfast: 'breakfast',
    morning: 'snack',
    noon: 'lunch',
    afternoon: 'tea',
    evening: 'evening',
    late: 'late',
  },
  ask: 'One question first.',
  askMore: 'Mark whether one of these applies to you. Your answer is not saved.',
  empty: 'Now fill in the rest.',
  emptyMore: 'Man or woman, weight, height and age. Then you will see how many grams of protein a day that is.',
  check: 'Please check what you filled in.',
  fault: {
    weight: (low, high) => `Type your weight in kilos, from ${low} to ${high}.`,
    height: (low, high) => `Type your height in centimetres, from ${low} to ${high}.`,
    age: (low, high) => `Type your age in years, from ${low} to ${high}.`,
    meals: (low, high) => `Choose ${low} to ${high} meals.`,
  },
  refusal: {
    young: 'Under 18? Then these figures are not for you. Ask your GP or a dietitian.',
    pregnant: 'Pregnant? Then these figures are not for you. Ask your midwife, your obstetrician or your GP.',
    breastfeeding: 'Breastfeeding? Then these figures are not for you. Ask your midwife, your GP or a dietitian.',
    kidney: 'With kidney disease we give no figure. First ask your doctor how much protein is right for you.',
    sport:
      'According to the article, endurance and combat sports need less. It gives no figure. Ask a sports dietitian or your physiotherapist.',
    obesity:
      'The studies were in people with a BMI under 30. ' +
      'Above that we do not know whether all of your weight counts, even if much of it is muscle. A dietitian can work with a different weight.',
  },
  refused: 'We give no number for you here.',
  unit: 'grams of protein a day',
  g: (grams) => `${grams} g`,
  range: (low, high) => `${low}–${high}`,
  spread: (meals, grams) =>
    meals === 1
      ? `In one meal that is ${grams} grams.`
      : `Spread over ${meals} meals that is ${grams} grams each. The total of the day counts most.`,
  floor: {
    below: (low, high) =>
      `A meal stays under the ${low} to ${high} grams of the article. With fewer meals there is more in each.`,
    enough: (low, high) => `Each meal reaches the ${low} to ${high} grams of the article.`,
  },
  brick: 'One brick in the picture is 10 grams of protein.',
  notes: {
    'from-65': (age, low, high) =>
      `From ${age} we use studies in people of your age who did strength training: ${low} to ${high} grams per kilo a day. Your goal then makes no difference.`,
    'plant-more': () => 'Mostly plant-based? According to the article you then need more. It gives no figure.',
  },
  curve: 'More helps, but less and less',
  you: (perKg) => `you: ${perKg} g per kilo`,
  youShort: (perKg) => `you: ${perKg}`,
  perKg: 'g per kg',
  slope: (kg) => `+${kg} kg`,
  curveSays: (bend, below, above) =>
    `In 105 articles together, each extra 0.1 grams per kilo went with ${below} kg more lean mass. ` +
    `Above ${bend} grams per kilo that was only ${above} kg. That is an average, not a promise.`,
  disagree: (bend, low, high) =>
    `Another review found no further growth above ${bend} grams per kilo. ` +
    `That is uncertain: it may lie anywhere from ${low} to ${high}. We do not go above ${high}.`,
  reads: 'The three goals are how one author reads the studies.',
  plate: 'What is that on your plate?',
  plateIs: (asked, there) => `One meal with ${asked} grams of protein, for example (here ${there} grams):`,
  style: 'On your plate',
  animal: 'Animal',
  vegan: 'Plant',
  item: (food, grams, protein) => `${food}, ${grams} g: ${protein} g of protein`,
  foods: {
    chicken: 'chicken breast',
    egg: 'egg',
    salmon: 'salmon',
    cod: 'cod',
    tuna: 'tinned tuna',
    skyr: 'skyr',
    milk: 'semi-skimmed milk',
    tofu: 'tofu',
    tempeh: 'tempeh',
    lentils: 'boiled lentils',
    chickpeas: 'chickpeas',
    'soy-drink': 'soya drink',
    almonds: 'almonds',
    'pumpkin-seeds': 'pumpkin seeds',
    'wholemeal-bread': 'wholemeal bread',
  },
  ...keeping,
  clear: 'Start again',
};
