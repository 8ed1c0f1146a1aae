// Read, and cited by no claim yet: no list downloads them. Data only.
import { known, paper, pubmed } from '../source.js';

export const uncited = {
  'lehman-2017': paper(
    'guideline',
    'Lehman G',
    'Recovery strategies: pain guidebook',
    'greglehman.ca',
    2017,
    'https://www.greglehman.ca',
  ),
  'nguyen-thanh-2023': known('review', 'Nguyen-Thanh et al.', 2023, pubmed(37159717)),
  'bartolo-2023': known('review', 'Bartolo et al.', 2023, pubmed(35900617)),
  'efsa-magnesium': paper(
    'regulator',
    'European Food Safety Authority',
    'Tolerable upper intake levels for vitamins and minerals: magnesium',
    'EFSA',
    2006,
    'https://www.efsa.europa.eu/',
  ),
  bewegingsdriehoek: paper(
    'guideline',
    'Vlaams Instituut Gezond Leven',
    'Bewegingsdriehoek',
    'gezondleven.be',
    2025,
    'https://www.gezondleven.be/',
  ),
  'shiri-2007': known('review', 'Shiri et al.', 2007, pubmed(17525856)),
  'zhou-2021': known('study', 'Zhou et al.', 2021, pubmed(34956075)),
  'maurer-2020': known('study', 'Maurer et al.', 2020, pubmed(32360761)),
  'xie-2021': known('study', 'Xie et al.', 2021, pubmed(34663366)),
  'saraceni-2021': known('study', 'Saraceni et al.', 2021, undefined, 'PLoS One'),
  'swain-2020': paper(
    'review',
    'Swain CTV, Pan F, Owen PJ, et al.',
    'No consensus on causality of spine postures or physical exposure and low back pain',
    'J Biomech',
    2020,
    pubmed(31451200),
  ),
  'dowling-2023': known('review', 'Dowling et al.', 2023, pubmed(32310444), 'StatPearls'),
  'williams-leggit-2021': known('review', 'Williams, Leggit', 2021, pubmed(33788517)),
};
