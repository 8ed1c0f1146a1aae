// Who speaks of magnesium, beside the texts in shared.ts. Data only.
import { paper } from '../source.js';

export const magnesium = {
  'examine-magnesium': paper(
    'review',
    'Examine',
    'Magnesium',
    'examine.com',
    2025,
    'https://examine.com/supplements/magnesium/',
  ),
};
