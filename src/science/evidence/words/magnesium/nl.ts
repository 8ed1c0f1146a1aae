// What is said of magnesium, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const nl: Words<typeof claims> = {
  'muscle-switch': 'In een spiercel spant calcium aan en laat magnesium los.',
  'magnesium-cramps':
    'Tim Willems (met Examine): magnesium doet weinig tegen krampen, en voor slaap is er weinig bewijs. De orthomoleculaire blog ziet dat anders.',
  'magnesium-eases':
    'De orthomoleculaire blog: bij wie weinig binnenkrijgt, kan magnesium spanning, krampen, stijfheid en slaap wat verlichten. ' +
    'Rugpijn geneest het niet. Tim Willems en Examine vinden daar weinig bewijs voor.',
  'magnesium-deficit': 'Een supplement is er voor een vastgesteld tekort. Het vervangt geen gezonde voeding.',
  'magnesium-ask-first':
    'Heb je nier- of hartproblemen of neem je medicijnen, vraag dan eerst raad aan je arts of apotheker.',
};
