// The texts of practices and web pages the facts come from, and what several topics cite: with every list. Data only.
import { doi, page, paper, text } from '../source.js';

const practice = 'Tim Willems Kinesitherapie';

export const shared = {
  'rug-2024': text('E. Vandendriessche', 'Back pain from a physiotherapist’s own experience', practice, 2024),
  'oef-2025': text('T. Willems', 'Opinion on exercise therapy', practice, 2025),
  'mag-2025': text('T. Willems', 'Magnesium', practice, 2025),
  'eiw-2025': text('T. Willems', 'Protein guide for serious natural strength athletes', practice, 2025),
  'pijn-2025': text('T. Willems', 'Pain analogies', practice, 2025),
  'her-2025': text('T. Willems', 'What slows recovery', practice, 2025),
  'glas-2025': text('T. Willems', 'Load and capacity: the glass', practice, 2025),
  orth: text('Dutch orthomolecular blog', 'Chronic back pain, magnesium and stress management', 'web page, no date'),
  'train-2022': text('M. Torres', 'Proven forms of training for low back pain', 'Web page', 2022),
  tips: text('R. Bottema', 'Living with back complaints: ten tips', 'Fysiotherapie Noorderbad, no date'),
  'osullivan-2020': paper(
    'review',
    'O’Sullivan PB, Caneiro JP, O’Sullivan K, et al.',
    'Back to basics: 10 facts every person should know about back pain',
    'Br J Sports Med 54:698-699',
    2020,
    doi('10.1136/bjsports-2019-101611'),
  ),
  'nhs-back-pain': page('regulator', 'NHS', 'Back pain', 'nhs.uk', 'https://www.nhs.uk/conditions/back-pain/'),
  'nhs-999': page(
    'regulator',
    'South Western Ambulance Service NHS Foundation Trust',
    'When to call 999',
    'swast.nhs.uk',
    'https://www.swast.nhs.uk/when-to-call-999',
  ),
};
