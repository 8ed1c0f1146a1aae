// What is said of food, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/food.js';

export const en: Words<typeof claims> = {
  'protein-men-optimal':
    'One author reads from the studies that men who do serious strength training build most muscle at about 2 grams ' +
    'of protein per kilo a day. A large review found no further growth above 1.62.',
  'protein-men-safe':
    'According to the article, a man who wants to be sure of enough takes 2.35 grams per kilo a day. We never show ' +
    'more than 2.2.',
  'protein-women-lower': 'According to the article, women need 10 to 15% less than men.',
  'protein-women-optimal':
    'One author reads from the studies that women who do serious strength training build most muscle at 1.75 grams ' +
    'of protein per kilo a day on average. A large review found no further growth above 1.62.',
  'protein-women-safe':
    'According to the article, a woman who wants to be sure of enough takes 2.05 grams per kilo a day.',
  'protein-flexible': 'According to the article, you keep most of the growth with 1.2 to 1.5 grams per kilo a day.',
  'protein-morton':
    'In 49 trials with strength training, extra protein brought 0.30 kg more fat-free mass on average. ' +
    'Above 1.62 grams per kilo a day nothing more was gained. That limit is uncertain: between 1.03 and 2.20.',
  'protein-slopes':
    'In 105 articles together, each extra 0.1 grams per kilo a day went with 0.39 kg more lean mass, and above 1.3 grams per kilo with 0.12 kg. ' +
    'What was studied ran from 0.5 to 3.5 grams per kilo.',
  'protein-meal-floor': 'The article advises at least 20 to 30 grams of protein per meal.',
  'protein-day-total': 'According to the article, the total of the day matters more than the number of meals.',
  'protein-big-meal':
    'In one trial after training the body also handled 100 grams at once, for longer than 25 grams. ' +
    'It measured a response over hours, not muscle growth.',
  'protein-no-window':
    'According to the article, with 3 or more meals you do not have to watch the clock after training.',
  'protein-from-65':
    'In studies with strength training in healthy people aged 65 and over, extra protein helped at 1.2 to 1.59 grams per kilo a day.',
  'protein-plant-more': 'According to the article, those who eat mostly plants need more. It gives no figure.',
  'protein-other-sport': 'According to the article, endurance and combat sports need less: these figures do not apply.',
  'protein-kidney':
    'The article sees no harm in healthy people. With kidney disease or another condition, ask your doctor.',
  'protein-adults-only':
    'The studies were in healthy adults. Under 18, in pregnancy and while breastfeeding we give no figure.',
  'protein-not-obese':
    'The studies were in people without obesity. The WHO speaks of obesity from a BMI of 30: from there we give no figure.',
  'protein-bricks': 'Training brings bricklayers, protein brings bricks. Without enough bricks there is no wall.',
  'protein-foods':
    'Lean meat, poultry, eggs, fish, low-fat dairy, pulses, tofu, tempeh, nuts, seeds and powders bring protein.',
  'food-table':
    'The magnesium of foods comes from the French table CIQUAL, edition 2025, with the code of each. The values are rough.',
  'food-composition':
    'How much protein a food holds comes from the table of the U.S. Department of Agriculture. Brands differ.',
};
