// Who studied breath and habits, beside the texts in shared.ts. Data only.
import { doi, paper } from '../source.js';

export const stress = {
  'lally-2010': paper(
    'study',
    'Lally P, van Jaarsveld CHM, Potts HWW, Wardle J',
    'How are habits formed: modelling habit formation in the real world',
    'European Journal of Social Psychology 40:998-1009',
    2010,
    doi('10.1002/ejsp.674'),
  ),
  'singh-2024': paper(
    'review',
    'Singh B, Murphy A, Maher C, Smith AE',
    'Time to form a habit: a systematic review and meta-analysis of health behaviour habit formation and its determinants',
    'Healthcare 12:2488',
    2024,
    doi('10.3390/healthcare12232488'),
  ),
  'shao-2024': paper(
    'review',
    'Shao R, Man ISC, Lee TMC',
    'The effect of slow-paced breathing on cardiovascular and emotion functions: a meta-analysis and systematic review',
    'Mindfulness 15:1-18',
    2024,
    doi('10.1007/s12671-023-02294-2'),
  ),
};
