// Who speaks of magnesium, beside the texts in shared.ts. Data only.
import { doi, paper } from '../source.js';

export const magnesium = {
  'examine-magnesium': paper(
    'review',
    'Examine',
    'Magnesium',
    'examine.com',
    2025,
    'https://examine.com/supplements/magnesium/',
  ),
  'garrison-2020': paper(
    'review',
    'Garrison SR, Korownyk CS, Kolber MR, et al.',
    'Magnesium for skeletal muscle cramps',
    'Cochrane Database Syst Rev 9:CD009402',
    2020,
    doi('10.1002/14651858.CD009402.pub3'),
  ),
  'mah-2021': paper(
    'review',
    'Mah J, Pitre T',
    'Oral magnesium supplementation for insomnia in older adults',
    'BMC Complement Med Ther',
    2021,
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283/',
  ),
};
