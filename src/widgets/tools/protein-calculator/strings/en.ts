// Texts of protein-calculator, English.
import { keeping } from '../../../../ui/strings/keeping/en.js';
import { frame } from '../../../../ui/strings/en.js';
import type { ProteinCalculatorTexts } from './nl.js';

export const en: ProteinCalculatorTexts = {
  frame,
  title: 'How much protein a day?',
  purpose: 'For healthy adults who do serious strength training. One brick is 10 grams of protein.',
  sex: 'You are',
  male: 'A man',
  female: 'A woman',
  weight: 'Weight',
  kg: 'kg',
  less: 'less',
  more: 'more',
  age: 'Age',
  years: 'years',
  goal: 'Goal',
  growth: 'Growth',
  safe: 'Safe side',
  flexible: 'Flexible',
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
  notFor: 'Does one of these apply to you?',
  young: 'I am under 18',
  pregnant: 'I am pregnant',
  kidney: 'I have kidney disease',
  endurance: 'I mainly do endurance sport',
  start: 'Enter your weight and mark what fits you.',
  startSex: 'Please mark whether you are a man or a woman.',
  startMore: 'You will see at once how many grams of protein a day that is.',
  check: 'Please check what you filled in.',
  fault: {
    weight: (low, high) => `Type your weight in kilos, from ${low} to ${high}.`,
    age: (low, high) => `Type your age in years, from ${low} to ${high}, or leave it empty.`,
    meals: (low, high) => `Choose ${low} to ${high} meals.`,
  },
  refusal: {
    'under-18': 'Under 18? Then these figures are not for you. Ask your doctor or a dietitian.',
    pregnancy: 'Pregnant? Then these figures are not for you. Ask your midwife, your gynaecologist or your doctor.',
    'kidney-disease': 'With kidney disease we give no figure. First ask your doctor how much protein is right for you.',
    endurance:
      'Endurance sport needs less, and the source gives no figure. Ask a sports dietitian or your physiotherapist.',
  },
  refused: 'We give no number for you here.',
  unit: 'grams of protein a day',
  g: (grams) => `${grams} g`,
  range: (low, high) => `${low}–${high}`,
  spread: (meals, grams) =>
    meals === 1
      ? `In one meal that is ${grams} grams. Your body still uses it.`
      : `Spread over ${meals} meals that is ${grams} grams each. The total of the day counts most.`,
  floor: {
    below: (share, low) =>
      `Per meal that is ${share} of the lower limit of ${low} grams. With fewer meals there is more in each.`,
    within: (share, low, high) =>
      `Per meal that is ${share} of the lower limit of ${low} grams. The source advises at least ${low} to ${high} grams: you reach that.`,
    above: (share, low, high) =>
      `Per meal that is ${share} of the lower limit of ${low} grams. The source advises at least ${low} to ${high} grams: you are well above it.`,
  },
  notes: {
    'older-more': 'When you are older you need more. The source gives no figure.',
    'plant-more': 'If you eat mostly plant-based you need more. The source gives no figure.',
  },
  curve: 'More helps, but ever less',
  you: (perKg) => `you: ${perKg} g per kilo`,
  youShort: (perKg) => `you: ${perKg}`,
  perKg: 'g per kg',
  kilo: (kg) => `${kg} kg`,
  curveSays: (points) =>
    `Muscle growth by grams of protein per kilo of body weight: ${points}. These three points come from research; the line between them is drawn.`,
  point: (intake, gain) => `${intake} grams gave ${gain} kg`,
  plate: 'What is that on your plate?',
  plateIs: (asked, there) => `One meal of ${asked} grams, for example (${there} grams of protein together):`,
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
  clear: 'Clear',
};
