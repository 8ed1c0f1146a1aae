// May this device remember? French.
import type { RememberTexts } from './nl.js';

export const fr: RememberTexts = {
  ask: 'Pouvons-nous enregistrer ceci sur votre appareil\u00a0?',
  means: 'Vous le retrouverez ici la prochaine fois. Nous n’envoyons rien. Vous pouvez l’effacer à tout moment.',
  yes: 'Oui, enregistrer',
  no: 'Non, pas maintenant',
  notKept: 'Rien n’est enregistré. Si vous fermez la page, c’est perdu.',
  yetKeep: 'Enregistrer quand même',
  differs: 'Vous avez modifié quelque chose depuis. Ce n’est pas encore enregistré.',
  forget: 'Tout effacer de cet appareil',
  safari: 'Certains navigateurs, comme Safari, effacent ceci après sept jours sans visite.',
  status: {
    memory: 'Rien n’est encore enregistré. Si vous fermez la page, c’est perdu.',
    saved: 'Enregistré sur cet appareil.',
    denied: 'Ce navigateur ne permet pas d’enregistrer. Si vous fermez la page, c’est perdu.',
    full: 'La mémoire de cet appareil est pleine. Ce que vous venez d’indiquer sera perdu si vous fermez la page.',
    newer:
      'Une version plus récente a déjà enregistré quelque chose ici. Cela reste en place. Ce que vous indiquez maintenant n’est pas enregistré.',
    'corrupt-kept':
      'Enregistré. Une partie des anciennes données était illisible. Elle est gardée à part, rien n’est effacé.',
  },
};
