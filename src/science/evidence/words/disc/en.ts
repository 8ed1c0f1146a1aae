// What is said of herniated discs, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/disc.js';

export const en: Words<typeof claims> = {
  'disc-shrinks':
    'On a later scan the herniation was smaller in 63 percent of people without surgery. The estimate lies between 49 ' +
    'and 77 percent: 38 studies, 2,219 people.',
  'disc-by-type':
    'By type it became smaller in 96 percent (sequestration), 70 percent (extrusion), 41 percent (protrusion) and 13 ' +
    'percent (bulge), in 9 studies together.',
  'disc-gone': 'It was gone altogether in 43 percent of sequestrations and 15 percent of extrusions.',
  'disc-settles':
    'The guideline of Dutch GPs (NHG): in 75 percent of people with an irritated nerve root the symptoms settle ' +
    'within 3 months without surgery.',
  'disc-leg':
    'Radicular pain comes from an irritated nerve root and is felt mostly in the leg. The article by E. ' +
    'Vandendriessche links 60 to 80 percent of it to a herniation. No study was found for that figure. It is rarely ' +
    'what causes back pain.',
  'disc-common':
    'The article by E. Vandendriessche: 1 to 3 percent of people aged 30 to 50 have a herniation with symptoms, men ' +
    'more often.',
  'disc-surgery-article':
    'The article by E. Vandendriessche: surgery is considered at clear loss of strength, in 3 to 5 percent of ' +
    'herniations. No study was found for that figure. In a Dutch study of a selected group with severe leg pain, 39 ' +
    'percent of those who waited were operated on.',
  'disc-surgery-trial':
    'Dutch study, 283 people with 6 to 12 weeks of severe leg pain: of those who waited, 39 percent were operated on ' +
    'in the first year and 44 percent in two years. Half had recovered after 4 weeks with early surgery and after 12 ' +
    'weeks with waiting. After a year it was 95 percent in both groups. After two years 20 percent were not ' +
    'satisfied. The article gives 3 to 5 percent of herniations.',
  'disc-surgery-late':
    'A study of 128 people with leg pain for 4 to 12 months: after 6 months 2.8 out of 10 with surgery and 5.2 out of ' +
    '10 without.',
  'disc-injection-article':
    'The article by E. Vandendriessche: an injection works mostly from 2 weeks to 3 months, only eases the symptom, ' +
    'and can have side effects. Cochrane found a small and short effect in 25 trials.',
  'disc-injection':
    'Cochrane, 25 trials: a small effect on leg pain and daily life in the short term. Side effects were similar and ' +
    'poorly reported. The article says mostly 2 weeks to 3 months.',
  'disc-advice':
    'The article by E. Vandendriessche gives seven pieces of advice: no panic, keep moving, patience, care for ' +
    'yourself, not only hands, be critical of an injection, and a plan when it lasts.',
  'disc-largest': 'The largest herniations have the best chance to heal or shrink by themselves.',
  'disc-linked':
    'The article by E. Vandendriessche names being overweight, low fitness, sitting, genes, bad luck, exhaustion and poor ' +
    'sleep. Lifting is not the great cause.',
};
