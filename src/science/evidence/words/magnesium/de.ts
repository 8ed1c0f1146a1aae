// What is said of magnesium, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const de: Words<typeof claims> = {
  'muscle-switch':
    'In einer Muskelzelle spannt Calcium an. Der Muskel entspannt sich, wenn dieses Calcium wieder weggepumpt wird. ' +
    'Dass Magnesium loslässt, ist das Bild eines Blogs.',
  'magnesium-cramps':
    'In 5 Versuchen mit 307 meist älteren Menschen brachte Magnesium 0,18 Krämpfe pro Woche weniger. Das kann Zufall ' +
    'sein. Auch für den Schlaf gibt es wenig Belege. Der orthomolekulare Blog sieht das anders.',
  'magnesium-eases':
    'Der orthomolekulare Blog: Wer wenig aufnimmt, dem kann Magnesium bei Anspannung, Krämpfen, Steifheit und Schlaf ' +
    'etwas helfen. Rückenschmerzen heilt es nicht. Cochrane, Tim Willems und Examine finden dafür wenig Belege.',
  'magnesium-deficit': 'Ein Präparat ist für einen festgestellten Mangel da. Es ersetzt keine gesunde Ernährung.',
  'magnesium-ask-first':
    'Bei Nieren- oder Herzproblemen oder wenn Sie Medikamente nehmen, fragen Sie zuerst in der Arztpraxis oder Apotheke.',
};
