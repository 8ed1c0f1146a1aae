// Who speaks of what a scan shows, beside the texts in shared.ts. Data only.
import { doi, paper } from '../source.js';

export const findings = {
  'brinjikji-2015': paper(
    'review',
    'Brinjikji W, Luetmer PH, Comstock B, et al.',
    'Systematic literature review of imaging features of spinal degeneration in asymptomatic populations',
    'AJNR Am J Neuroradiol 36:811-816',
    2015,
    doi('10.3174/ajnr.A4173'),
  ),
  'brinjikji-2015b': paper(
    'review',
    'Brinjikji W, Diehn FE, Jarvik JG, et al.',
    'MRI findings of disc degeneration are more prevalent in adults with low back pain than in asymptomatic controls',
    'AJNR Am J Neuroradiol 36:2394-2399',
    2015,
    doi('10.3174/ajnr.A4498'),
  ),
  'jarvik-2020': paper(
    'study',
    'Jarvik JG, Meier EN, James KT, et al.',
    'The effect of including benchmark prevalence data of common imaging findings in spine image reports on health care utilization',
    'JAMA Netw Open 3:e2015713',
    2020,
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC7489827/',
  ),
  'okeeffe-2022': paper(
    'study',
    'O’Keeffe M, Ferreira GE, Harris IA, et al.',
    'Effect of diagnostic labelling on management intentions for non-specific low back pain',
    'Eur J Pain 26:1532-1545',
    2022,
  ),
};
