// Who says which signs ask for help. Data only.
import { doi, page, paper } from '../source.js';

export const redFlags = {
  'girft-2023': page(
    'guideline',
    'Getting It Right First Time, NHS England',
    'National suspected cauda equina syndrome pathway: presentation in primary and community care',
    'girft-interactivepathways.org.uk',
    'https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/',
    2023,
  ),
  'greenhalgh-2018': paper(
    'review',
    'Greenhalgh S, Finucane L, Mercer C, Selfe J',
    'Assessment and management of cauda equina syndrome',
    'Musculoskelet Sci Pract 37:69-74',
    2018,
    doi('10.1016/j.msksp.2018.06.002'),
  ),
  'long-2020': paper(
    'review',
    'Long B, Koyfman A, Gottlieb M',
    'Evaluation and management of cauda equina syndrome in the emergency department',
    'Am J Emerg Med 38:143-148',
    2020,
    'https://ajemjournal.com/article/S0735-6757(19)30535-2/fulltext',
  ),
  'nhs-stroke': page(
    'regulator',
    'North West Ambulance Service NHS Trust',
    'Recognising stroke in other people',
    'nwas.nhs.uk',
    'https://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/',
  ),
  'kngf-2021': page(
    'guideline',
    'KNGF',
    'Lage rugpijn en lumbosacraal radiculair syndroom, B.1.3 Rode vlaggen',
    'kngf.nl',
    'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/diagnostisch-proces/rode-vlaggen',
    2021,
  ),
};
