// Primary literature on steps. Data only.
import { doi, page, paper, pubmed } from '../source.js';

export const movement = {
  'graded-2007': page(
    'study',
    'Protocol ISRCTN28478651',
    'Multidisciplinary outpatient care program for patients with chronic low back pain: design of a randomized controlled trial',
    'BMC Public Health 7:254, table 2',
    'https://bmcpublichealth.biomedcentral.com/articles/10.1186/1471-2458-7-254/tables/2',
    2007,
  ),
  'magalhaes-2018': paper(
    'study',
    'Magalhães MO, Comachio J, Ferreira PH, et al.',
    'Effectiveness of graded activity versus physiotherapy in patients with chronic nonspecific low back pain',
    'Braz J Phys Ther 22:82-91',
    2018,
    doi('10.1016/j.bjpt.2017.07.002'),
  ),
  'walkback-2024': paper(
    'study',
    'Pocovi NC, Lin CC, French SD, et al.',
    'Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence',
    'Lancet 404:134-144',
    2024,
    doi('10.1016/S0140-6736(24)00755-4'),
  ),
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
