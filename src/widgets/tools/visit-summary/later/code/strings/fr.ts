// Texts of handing over by a code in visit-summary, French.
import type { CodeTexts } from './nl.js';

export const fr: CodeTexts = {
  which: 'Que voulez-vous transmettre\u00a0?',
  page: 'Ma page',
  plan: 'Mon plan',
  label: { page: 'Code QR avec votre page', plan: 'Code QR avec votre plan' },
  scan: {
    page: 'Votre kiné scanne ce code et voit votre page. Tout est dans le code. Nous n’enregistrons rien et n’envoyons rien.',
    plan: 'Scannez ce code avec l’autre téléphone. Vous pourrez y reprendre le plan. Nous n’enregistrons rien et n’envoyons rien.',
  },
  open: 'Qui scanne ce code peut tout lire. Ne le montrez qu’à la personne de votre choix.',
  shed: 'Tout n’y tenait pas. La douleur de chaque jour n’y est pas, la courbe et les mots y sont.',
  big: 'Cela ne tient pas dans un seul code. Décochez une partie, ou enregistrez un fichier.',
  cannot: 'Cela ne fonctionne pas ici. Enregistrez un fichier.',
  brought: 'Cette page vient d’un autre appareil. Elle n’est pas enregistrée ici.',
  got: 'Vous avez reçu un plan',
  exercise: (name, from, to, unit) =>
    `${name}\u00a0: commencez par ${from}, jusqu’à ${to} ${{ minutes: 'minutes', times: 'fois', steps: 'pas' }[unit]}.`,
  instead: 'Il remplace le plan qui se trouve ici.',
  take: 'Reprendre ce plan',
  leave: 'Pas maintenant',
  taken: 'Le plan est maintenant sur cet appareil, avec vos exercices.',
  refused: {
    newer: 'Ce code vient d’une version plus récente. Rechargez cette page, ou demandez un fichier.',
    broken: 'Ce code est illisible. Scannez-le encore une fois, ou demandez un fichier.',
  },
};
