// Who followed people with low back pain. Data only.
import { doi, paper } from '../source.js';

export const kinds = {
  'wallwork-2024': paper(
    'review',
    'Wallwork SB, Braithwaite FA, O’Keeffe M, et al.',
    'The clinical course of acute, subacute and persistent low back pain: a systematic review and meta-analysis',
    'CMAJ 196:E29-E46',
    2024,
  ),
  'costa-2012': paper(
    'review',
    'Menezes Costa LC, Maher CG, Hancock MJ, et al.',
    'The prognosis of acute and persistent low-back pain: a meta-analysis',
    'CMAJ 184:E613-E624',
    2012,
    doi('10.1503/cmaj.111271'),
  ),
};
