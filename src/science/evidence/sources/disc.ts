// Who speaks of herniated discs, beside the texts in shared.ts. Data only.
import { doi, paper, pubmed } from '../source.js';

export const disc = {
  'wang-2020': paper(
    'review',
    'Wang Y, Dai G, Jiang L, Liao S',
    'The incidence of regression after the non-surgical treatment of symptomatic lumbar disc herniation',
    'BMC Musculoskelet Disord 21:530',
    2020,
    doi('10.1186/s12891-020-03548-z'),
  ),
  'chiu-2015': paper(
    'review',
    'Chiu CC, Chuang TY, Chang KH, et al.',
    'The probability of spontaneous regression of lumbar herniated disc: a systematic review',
    'Clin Rehabil 29:184-195',
    2015,
  ),
  'nhg-2015': paper(
    'guideline',
    'Schaafstra A, Spinnewijn WEM, Bons SCS, et al.',
    'NHG-Standaard Lumbosacraal radiculair syndroom (tweede herziening)',
    'Huisarts Wet 58:308-320',
    2015,
    'https://henw.org/artikelen/nhg-standaard-lumbosacraal-radiculair-syndroom-tweede-herziening',
  ),
  'peul-2007': paper(
    'study',
    'Peul WC, van Houwelingen HC, van den Hout WB, et al.',
    'Surgery versus prolonged conservative treatment for sciatica',
    'N Engl J Med 356:2245-2256',
    2007,
    doi('10.1056/NEJMoa064039'),
  ),
  'peul-2008': paper(
    'study',
    'Peul WC, van den Hout WB, Brand R, et al.',
    'Prolonged conservative care versus early surgery in patients with sciatica caused by lumbar disc herniation: two year results',
    'BMJ 336:1355-1358',
    2008,
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC2427077/',
  ),
  'bailey-2020': paper(
    'study',
    'Bailey et al.',
    'Surgery versus conservative care for persistent sciatica lasting 4 to 12 months',
    'N Engl J Med 382:1093-1102',
    2020,
    pubmed(32187469),
  ),
  'oliveira-2020': paper(
    'review',
    'Oliveira et al.',
    'Epidural corticosteroid injections for lumbosacral radicular pain',
    'Cochrane Database Syst Rev: CD013577',
    2020,
    doi('10.1002/14651858.CD013577'),
  ),
};
