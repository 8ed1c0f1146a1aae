// What is said of magnesium, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const nl: Words<typeof claims> = {
  'muscle-switch':
    'In een spiercel spant calcium aan. De spier ontspant als dat calcium weer weggepompt wordt. Dat magnesium ' +
    'loslaat, is het beeld van één blog.',
  'magnesium-cramps':
    'In 5 proeven met 307 mensen, vooral ouderen, gaf magnesium 0,18 kramp per week minder. Dat kan toeval zijn. Ook ' +
    'voor slaap is er weinig bewijs. De orthomoleculaire blog ziet dat anders.',
  'magnesium-eases':
    'De orthomoleculaire blog: wie weinig binnenkrijgt, kan met magnesium wat minder last hebben van spanning, ' +
    'krampen, stijfheid en slecht slapen. Rugpijn geneest het niet. Cochrane, Tim Willems en Examine vinden daar ' +
    'weinig bewijs voor.',
  'magnesium-deficit': 'Een supplement is er voor een vastgesteld tekort. Het vervangt geen gezonde voeding.',
  'magnesium-ask-first':
    'Heb je nier- of hartproblemen of neem je medicijnen, vraag dan eerst raad aan je arts of apotheker.',
};
