// Who measured how fast people read. Data only.
import { doi, paper } from '../source.js';

export const reading = {
  'brysbaert-2019': paper(
    'review',
    'Brysbaert M',
    'How many words do we read per minute? A review and meta-analysis of reading rate',
    'Journal of Memory and Language 109:104047',
    2019,
    doi('10.1016/j.jml.2019.104047'),
  ),
  'brysbaert-2021': paper(
    'study',
    'Brysbaert M, Sui L, Duyck W, Dirix N',
    'Improving reading rate prediction with word length information: evidence from Dutch',
    'Quarterly Journal of Experimental Psychology',
    2021,
    doi('10.1177/17470218211017100'),
  ),
};
