// Primary literature on steps. Data only.
import { doi, paper, pubmed } from '../source.js';

export const movement = {
  'banach-2023': paper(
    'review',
    'Banach M, Lewek J, Surma S, et al.',
    'The association between daily step count and all-cause and cardiovascular mortality',
    'Eur J Prev Cardiol',
    2023,
    doi('10.1093/eurjpc/zwad229'),
  ),
  'paluch-2022': paper(
    'review',
    'Paluch AE, Bajpai S, Bassett DR, et al.',
    'Daily steps and all-cause mortality: 15 international cohorts',
    'Lancet Public Health 7:e219-e228',
    2022,
    pubmed(35247352),
  ),
  'tudor-locke-2018': paper(
    'review',
    'Tudor-Locke C, Han H, Aguiar EJ, et al.',
    'How fast is fast enough? Walking cadence as a practical estimate of intensity in adults',
    'Br J Sports Med 52:776-788',
    2018,
    doi('10.1136/bjsports-2017-097628'),
  ),
};
