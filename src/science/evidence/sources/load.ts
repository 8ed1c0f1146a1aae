// Primary literature on load and on what slows recovery. Data only.
import { doi, known, paper, pubmed } from '../source.js';

export const load = {
  'cholewicki-2019': paper(
    'review',
    'Cholewicki J, Breen A, Popovich JM, et al.',
    'Can biomechanics research lead to more effective treatment of low back pain?',
    'J Orthop Sports Phys Ther',
    2019,
    pubmed(31092123),
  ),
  'marucha-1998': paper(
    'study',
    'Marucha PT, Kiecolt-Glaser JK, Favagehi M',
    'Mucosal wound healing is impaired by examination stress',
    'Psychosom Med 60:362-365',
    1998,
    pubmed(9625226),
  ),
  'chang-2020': paper(
    'study',
    'Chang CJ, Jou IM, Wu TT, et al.',
    'Cigarette smoke inhalation impairs angiogenesis in early bone healing processes and delays fracture union (rats)',
    'Bone Joint Res 9:99-107',
    2020,
    pubmed(32435462),
  ),
  'jung-2011': paper(
    'review',
    'Jung MK, Callaci JJ, Lauing KL, et al.',
    'Alcohol exposure and mechanisms of tissue injury and repair',
    'Alcohol Clin Exp Res 35:392-399',
    2011,
    pubmed(21118273),
  ),
  'mostaghimi-2005': paper(
    'study',
    'Mostaghimi L, Obermeyer WH, Ballamudi B, et al.',
    'Effects of sleep deprivation on wound healing',
    'J Sleep Res 14:213-219',
    2005,
    pubmed(16120095),
  ),
  'seth-2024': paper(
    'review',
    'Seth I, Lim B, Cevik J, et al.',
    'Impact of nutrition on skin wound healing and aesthetic outcomes',
    'JPRAS Open',
    2024,
    pubmed(38370002),
  ),
  'baert-2010': known('study', 'Baert et al.', 2010, doi('10.1177/0269215510367530'), 'Clin Rehabil'),
  'heemskerk-2013': known('review', 'Heemskerk et al.', 2013, undefined, 'Phys Ther Rev 18(5):311-319'),
};
