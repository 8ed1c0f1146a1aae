// Primary literature on protein and food. Data only.
import { doi, paper, pubmed } from '../source.js';

export const food = {
  'morton-2018': paper(
    'review',
    'Morton RW, Murphy KT, McKellar SR, et al.',
    'Protein supplementation and resistance training-induced gains in healthy adults',
    'Br J Sports Med 52:376-384',
    2018,
    pubmed(28698222),
  ),
  'tagawa-2020': paper(
    'review',
    'Tagawa R, Watanabe D, Ito K, et al.',
    'Dose-response relationship between protein intake and muscle mass increase',
    'Nutr Rev 79:66-75',
    2021,
    pubmed(33300582),
  ),
  'nunes-2022': paper(
    'review',
    'Nunes EA, Colenso-Semple L, McKellar SR, et al.',
    'Protein intake to support muscle mass and function in healthy adults',
    'J Cachexia Sarcopenia Muscle 13:795-810',
    2022,
    pubmed(35187864),
  ),
  'trommelen-2023': paper(
    'study',
    'Trommelen J, van Lieshout GAA, Nyakayiru J, et al.',
    'The anabolic response to protein ingestion during recovery from exercise has no upper limit',
    'Cell Rep Med 4:101324',
    2023,
    pubmed(38118410),
  ),
  'sbs-protein': paper(
    'review',
    'Stronger By Science',
    'Protein science',
    'strongerbyscience.com',
    2025,
    'https://www.strongerbyscience.com/protein-science/',
  ),
  'who-obesity': paper(
    'regulator',
    'World Health Organization',
    'Obesity and overweight: fact sheet',
    'who.int',
    2024,
    'https://www.who.int/news-room/fact-sheets/detail/obesity-and-overweight',
  ),
  'ciqual-2025': paper(
    'regulator',
    'Anses',
    'Table de composition nutritionnelle des aliments Ciqual 2025 (French table of 3 November 2025, Licence Ouverte)',
    'anses.fr',
    2025,
    doi('10.57745/RDMHWY'),
  ),
  'usda-fdc': paper(
    'regulator',
    'U.S. Department of Agriculture',
    'FoodData Central (SR Legacy and Foundation Foods)',
    'fdc.nal.usda.gov',
    2019,
    'https://fdc.nal.usda.gov/',
  ),
};
