// Primary literature on load and on what slows recovery. Data only.
import { paper, pubmed } from '../source.js';

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
  'pearson-2016': paper(
    'review',
    'Pearson RG, Clement RGE, Edwards KL, Scammell BE',
    'Do smokers have greater risk of delayed and non-union after fracture, osteotomy and arthrodesis?',
    'BMJ Open 6:e010303',
    2016,
    pubmed(28186922),
  ),
  'xu-2021': paper(
    'review',
    'Xu B, Anderson DB, Park ES, et al.',
    'The influence of smoking and alcohol on bone healing: non-pathological fractures',
    'EClinicalMedicine 42:101179',
    2021,
    pubmed(34765953),
  ),
  'jung-2011': paper(
    'review',
    'Jung MK, Callaci JJ, Lauing KL, et al.',
    'Alcohol exposure and mechanisms of tissue injury and repair',
    'Alcohol Clin Exp Res 35:392-399',
    2011,
    pubmed(21118273),
  ),
  'smith-2018': paper(
    'study',
    'Smith TJ, et al.',
    'Impact of sleep restriction on local immune response and skin barrier restoration',
    'J Appl Physiol 124:190-200',
    2018,
    pubmed(28912361),
  ),
  'seth-2024': paper(
    'review',
    'Seth I, Lim B, Cevik J, et al.',
    'Impact of nutrition on skin wound healing and aesthetic outcomes',
    'JPRAS Open',
    2024,
    pubmed(38370002),
  ),
  'talsma-2008': paper(
    'review',
    'Talsma E, de Haart M, Beelen A, Nollet F',
    'The effect of mobilization on repaired extensor tendon injuries of the hand',
    'Arch Phys Med Rehabil 89:2366-2372',
    2008,
    pubmed(19061749),
  ),
};
