// What stands in the folds of magnesium-guide, English.
import type { FoldsTexts } from './nl.js';

export const en: FoldsTexts = {
  voices: [
    [
      'How much a day?',
      'EFSA, for Europe: 350 mg for men, 300 mg for women. Tim Willems gives 410 to 420 mg and 320 to 360 mg. ' +
        'The orthomolecular blog says 300 to 400 mg.',
    ],
    [
      'Do many get too little?',
      'The German BfR sees no sign of it in healthy adults. Tim Willems writes that more than half fall short.',
    ],
    [
      'How much from a pill?',
      'At most 250 mg a day, in at least 2 doses, say Europe and the BfR. In the United States it is 350 mg.',
    ],
    [
      'Cramps, sleep and back pain?',
      'Cochrane and Tim Willems: little difference for cramps, little evidence for sleep. The blog: it may ease ' +
        'things a little where intake is low. It does not cure back pain.',
    ],
    [
      'And stress?',
      'The orthomolecular blog draws magnesium and stress as two hands that act on one another. It is a picture of that blog.',
    ],
  ],
  rolesSay: 'Eight things a label in Europe may name:',
  roles: {
    muscles: 'muscles',
    nerves: 'nerves and mind',
    energy: 'energy',
    tiredness: 'less tiredness',
    salts: 'balance of salts',
    protein: 'making protein',
    bones: 'bones and teeth',
    cells: 'new cells',
  },
  vitaminD: 'Your body also uses it to convert vitamin D.',
  blood:
    'A blood test shows what is in your blood. Below 0.75 mmol/l it is called a deficiency. What you store in ' +
    'bones and muscles the test does not always show.',
  tableSay:
    'Milligrams of magnesium in 100 g, with the code in the French table CIQUAL 2025. The values are rough. ' +
    'Spinach and tofu are missing: tables differ too much on them.',
  table: {
    almonds: 'Almonds, with skin, unsalted',
    cashews: 'Cashew nuts, roasted, unsalted',
    walnuts: 'Walnuts',
    hazelnuts: 'Hazelnuts, unsalted',
    'pumpkin-seeds': 'Pumpkin seeds',
    'sesame-seeds': 'Sesame seeds',
    'sunflower-seeds': 'Sunflower seeds',
    oats: 'Rolled oats, dry',
    'bread-wholewheat': 'Wholemeal bread',
    'rice-brown-cooked': 'Brown rice, cooked',
    'quinoa-cooked': 'Quinoa, cooked',
    'pasta-wholewheat-cooked': 'Wholemeal pasta, cooked',
    'chickpeas-cooked': 'Chickpeas, cooked',
    'lentils-cooked': 'Lentils, cooked',
    'kidney-beans-cooked': 'Red kidney beans, cooked',
    'green-peas-cooked': 'Green peas, cooked',
    'kale-raw': 'Kale, raw',
    'broccoli-cooked': 'Broccoli, cooked',
    banana: 'Banana',
    avocado: 'Avocado',
    'chocolate-dark-70': 'Dark chocolate, about 70 percent cocoa',
    'cocoa-powder': 'Cocoa powder, unsweetened',
    'salmon-cooked': 'Salmon, cooked',
    'chicken-breast-cooked': 'Chicken breast, no skin, fried or grilled',
  },
};
