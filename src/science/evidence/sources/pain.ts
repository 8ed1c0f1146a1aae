// Primary literature on pain and its measurement. Data only.
import { doi, known, page, paper, pubmed } from '../source.js';

export const pain = {
  'farrar-2001': paper(
    'study',
    'Farrar JT, Young JP, LaMoreaux L, et al.',
    'Clinical importance of changes in chronic pain intensity measured on an 11-point numerical pain rating scale',
    'Pain 94:149-158',
    2001,
    doi('10.1016/S0304-3959(01)00349-9'),
  ),
  'salaffi-2004': paper(
    'study',
    'Salaffi F, Stancati A, Silvestri CA, et al.',
    'Minimal clinically important changes in chronic musculoskeletal pain intensity measured on a numerical rating scale',
    'Eur J Pain 8:283-291',
    2004,
    pubmed(15207508),
  ),
  'haase-2022': paper(
    'study',
    'Haase I, Kladny B.',
    'Clinical relevance of changes in pain intensity in patients with specific back pain',
    'Z Orthop Unfall 160:213-221',
    2022,
    doi('10.1055/a-1304-3677'),
  ),
  'ostelo-2008': paper(
    'review',
    'Ostelo RWJG, Deyo RA, Stratford P, et al.',
    'Interpreting change scores for pain and functional status in low back pain',
    'Spine 33:90-94',
    2008,
    doi('10.1097/BRS.0b013e31815e3a10'),
  ),
  'costa-2019': paper(
    'study',
    'Costa N, Ferreira ML, Setchell J, et al.',
    'A definition of “flare” in low back pain: a multiphase process involving perspectives of individuals with low back pain and expert consensus',
    'J Pain 20(11):1267-1275',
    2019,
    pubmed(30904517),
  ),
  'flares-2025': known('study', 'Suri et al. (FLAReS)', 2025, undefined, 'JAMA Netw Open 8:e2547915'),
  'suri-2018': known('study', 'Suri et al.', 2018, pubmed(28700451)),
  'wha-exercise-pain': page(
    'guideline',
    'Work Healthy Australia',
    'Is it safe to exercise with pain?',
    'workhealthyaustralia.com.au',
    'https://workhealthyaustralia.com.au/is-it-safe-to-exercise-with-pain',
  ),
};
