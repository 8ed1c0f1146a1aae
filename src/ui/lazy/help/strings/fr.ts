// Red flags, French (facts: Red flags).
import type { HelpTexts } from './nl.js';

export const fr: HelpTexts = {
  now: 'Appelez le 112 maintenant',
  urgent: [
    'Vous ne pouvez soudain plus retenir vos urines ou vos selles, ou vous n’arrivez plus à les évacuer.',
    'Vous ne sentez plus rien, ou moins, entre les jambes, là où l’on s’assied sur une selle.',
    'Vous perdez rapidement de la force dans une jambe.',
  ],
  wait: 'N’attendez pas.',
  call112: 'Appeler le 112',
  doctor: 'Appelez votre médecin ou votre kiné',
  signs: [
    'Une douleur intense, ou qui continue d’augmenter.',
    'Des fourmillements, une zone engourdie ou moins de force.',
    'De la fièvre, ou une perte de poids inexpliquée.',
    'Une chute ou un accident récent.',
    'Vous pouvez faire beaucoup moins que d’habitude.',
    'Cela ne s’améliore pas, quoi que vous fassiez. Ou vous êtes inquiet.',
  ],
  doubt: 'Un doute\u00a0? Appelez. Une page ne peut pas vous examiner.',
  callPractice: (name, phone) => (name ? `${name}\u00a0: ${phone}` : `Appeler le cabinet\u00a0: ${phone}`),
  close: 'Fermer',
};
