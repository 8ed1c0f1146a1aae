import type { Label, Refusal, Salt } from '../../../../science/food/magnesium.js';
import type { PlateFood } from '../../../../science/food/magnesium-foods.js';
import { frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

export const nl = {
  frame,
  ...keeping,
  title: 'Magnesium op je bord',
  purpose: 'Elk bord is zo breed als het magnesium erop. Je kunt ook een etiket lezen.',
  asked: 'Geldt iets hiervan voor jou?',
  answers: {
    none: 'Geen van deze',
    kidney: 'Nieren of hart',
    medicines: 'Medicijnen',
    pregnant: 'Zwanger of borstvoeding',
    child: 'Jonger dan 18',
  } as Record<Refusal | 'none', string>,
  example: 'voorbeeld',
  first: ['Eerst één vraag.', 'Voor sommige mensen past een getal niet. Zij vragen het beter aan iemand die hen kent.'],
  refused: {
    kidney: [
      'Vraag het aan je arts.',
      'Met een nier- of hartprobleem geven we geen getal. Je arts of apotheker kent je situatie.',
    ],
    medicines: [
      'Vraag het aan je apotheker.',
      'Sommige antibiotica en medicijnen voor schildklier of botten neem je enkele uren los van magnesium. Daarom geven we hier geen getal.',
    ],
    pregnant: ['Vraag het aan je arts of vroedvrouw.', 'Bij een zwangerschap of borstvoeding geven we geen getal.'],
    child: ['Vraag het aan de huisarts.', 'Voor wie jonger is dan 18, geven we geen getal.'],
  } as Record<Refusal, readonly string[]>,
  sex: 'Richtwaarde voor',
  female: 'Vrouw',
  male: 'Man',
  foods: 'Wat ligt er op je bord?',
  food: (name: string, grams: string) => `${name}, ${grams} g`,
  mg: (mg: string) => `${mg} mg`,
  noSex: (mg: string) => [
    `Ongeveer ${mg} mg op tafel.`,
    'Kies vrouw of man. Dan zie je de Europese richtwaarde erbij.',
  ],
  nothing: ['Zet iets op tafel.', 'Kies wat je vandaag eet. De gewichten zijn een voorbeeld.'],
  plate: (mg: string, daily: string) => [
    `Ongeveer ${mg} van ${daily} mg, zonder pil.`,
    'Wat je verder eet, telt nog mee. Of velen te weinig krijgen, daarover verschillen de bronnen.',
  ],
  full: (mg: string, daily: string) => [
    `Ongeveer ${mg} mg, zonder pil.`,
    `Dat is de Europese richtwaarde van ${daily} mg of meer. Gewone dingen op je bord brengen je daar.`,
  ],
  toLabel: 'Lees een etiket',
  toPlate: 'Naar mijn bord',
  salt: 'Welke vorm staat erop?',
  salts: {
    citrate: 'Citraat, lactaat',
    glycinate: 'Glycinaat, chloride, gluconaat',
    oxide: 'Oxide',
    carbonate: 'Carbonaat',
    unknown: 'Staat er niet',
  } as Record<Salt, string>,
  saltShort: {
    citrate: 'citraat',
    glycinate: 'glycinaat',
    oxide: 'oxide',
    carbonate: 'carbonaat',
    unknown: 'magnesium',
  } as Record<Salt, string>,
  each: 'Magnesium in één pil of zakje',
  eachUnit: 'mg',
  times: 'Hoeveel per dag?',
  timesUnit: 'keer',
  less: (label: string) => `${label} minder`,
  more: (label: string) => `${label} meer`,
  fault: {
    mg: (low: string, high: string) => `Typ de milligram magnesium, van ${low} tot ${high}.`,
    times: (low: string, high: string) => `Typ een heel getal, van ${low} tot ${high}.`,
  },
  small: 'lees de kleine letters',
  perDay: (mg: string) => `per dag ${mg}`,
  read: [
    'Lees de kleine letters.',
    'Zoek het getal achter magnesium zelf. Dat achter magnesiumcitraat of -oxide telt niet.',
  ],
  line: {
    below: (mg: string, line: string) => `${mg} mg, onder de lijn van ${line}.`,
    on: (mg: string) => `${mg} mg, net op de lijn.`,
    above: (mg: string, line: string) => `${mg} mg, boven de lijn van ${line}.`,
  } as Record<Extract<Label, { ok: true }>['line'], (mg: string, line: string) => string>,
  above: 'Zoveel kan je ontlasting losser maken. Vraag het eerst aan je apotheker.',
  atOnce: 'Twee keer een beetje is beter dan alles ineens, zegt het Duitse BfR.',
  uptake: {
    well: 'Deze vorm neem je goed op, zegt Tim Willems.',
    fair: 'Deze vorm neem je redelijk op, zegt Tim Willems.',
    little: 'Van deze vorm neem je weinig op, zegt Tim Willems.',
    unknown: 'Vraag de vorm aan je apotheker: die telt mee.',
  },
  oxide: (percent: string) => `In één studie nam het lichaam van oxide ${percent} procent op.`,
  deficit: 'Een supplement is er voor een vastgesteld tekort.',
  voicesHead: 'Wat zeggen de bronnen?',
  rolesHead: 'Waarvoor dient magnesium?',
  tableHead: 'Meer voedingsmiddelen',
  plates: {
    'bread-wholewheat': ['Volkorenbrood', 'brood'],
    oats: ['Havermout', 'haver'],
    almonds: ['Amandelen', 'amandel'],
    'chickpeas-cooked': ['Kikkererwten', 'erwten'],
    'rice-brown-cooked': ['Zilvervliesrijst', 'rijst'],
    banana: ['Banaan', 'banaan'],
  } as Record<PlateFood, readonly [name: string, short: string]>,
  clear: 'Opnieuw',
};

export type MagnesiumGuideTexts = typeof nl;
