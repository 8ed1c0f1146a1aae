// What stands in the folds of magnesium-guide, Dutch.
import type { MagnesiumFood } from '../../../../../science/food/magnesium-foods.js';

export const nl = {
  voices: [
    [
      'Hoeveel per dag?',
      'EFSA, voor Europa: 350 mg voor mannen, 300 mg voor vrouwen. Tim Willems noemt 410 tot 420 mg en 320 tot ' +
        '360 mg. De orthomoleculaire blog zegt 300 tot 400 mg.',
    ],
    [
      'Krijgen velen te weinig?',
      'Het Duitse BfR ziet daar geen teken van bij gezonde volwassenen. Tim Willems schrijft dat meer dan de helft te weinig haalt.',
    ],
    [
      'Hoeveel uit een pil?',
      'Hoogstens 250 mg per dag, verdeeld over minstens 2 keer, zeggen Europa en het BfR. In de Verenigde Staten is het 350 mg.',
    ],
    [
      'Krampen, slaap en rugpijn?',
      'Cochrane en Tim Willems: weinig verschil bij krampen, weinig bewijs voor slaap. De blog: het kan wat ' +
        'verlichten bij wie weinig binnenkrijgt. Rugpijn geneest het niet.',
    ],
    [
      'En stress?',
      'De orthomoleculaire blog tekent magnesium en stress als twee handen die op elkaar werken. Het is een beeld van die blog.',
    ],
  ] as readonly (readonly [string, string])[],
  rolesSay: 'Acht dingen die een etiket in Europa mag noemen:',
  roles: {
    muscles: 'spieren',
    nerves: 'zenuwen en geest',
    energy: 'energie',
    tiredness: 'minder moeheid',
    salts: 'zouten in evenwicht',
    protein: 'eiwit maken',
    bones: 'botten en tanden',
    cells: 'nieuwe cellen',
  },
  vitaminD: 'Je lichaam gebruikt het ook om vitamine D om te zetten.',
  blood:
    'Een bloedtest toont wat er in je bloed zit. Onder 0,75 mmol/l spreekt men van een tekort. Wat je in ' +
    'botten en spieren bewaart, toont de test niet altijd.',
  tableSay:
    'Milligram magnesium in 100 g, met de code in de Franse tabel CIQUAL 2025. Het zijn ruwe waarden. ' +
    'Spinazie en tofu ontbreken: daarover verschillen tabellen te veel.',
  table: {
    almonds: 'Amandelen, met vlies, ongezouten',
    cashews: 'Cashewnoten, geroosterd, ongezouten',
    walnuts: 'Walnoten',
    hazelnuts: 'Hazelnoten, ongezouten',
    'pumpkin-seeds': 'Pompoenpitten',
    'sesame-seeds': 'Sesamzaad',
    'sunflower-seeds': 'Zonnebloempitten',
    oats: 'Havermout, droog',
    'bread-wholewheat': 'Volkorenbrood van tarwe',
    'rice-brown-cooked': 'Zilvervliesrijst, gekookt',
    'quinoa-cooked': 'Quinoa, gekookt',
    'pasta-wholewheat-cooked': 'Volkorenpasta, gekookt',
    'chickpeas-cooked': 'Kikkererwten, gekookt',
    'lentils-cooked': 'Linzen, gekookt',
    'kidney-beans-cooked': 'Rode nierbonen, gekookt',
    'green-peas-cooked': 'Doperwten, gekookt',
    'kale-raw': 'Boerenkool, rauw',
    'broccoli-cooked': 'Broccoli, gekookt',
    banana: 'Banaan',
    avocado: 'Avocado',
    'chocolate-dark-70': 'Pure chocolade, ongeveer 70 procent cacao',
    'cocoa-powder': 'Cacaopoeder, zonder suiker',
    'salmon-cooked': 'Zalm, bereid',
    'chicken-breast-cooked': 'Kipfilet zonder vel, gebakken of gegrild',
  } as Record<MagnesiumFood, string>,
};

export type FoldsTexts = typeof nl;
