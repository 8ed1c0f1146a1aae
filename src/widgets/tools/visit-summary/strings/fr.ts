import { frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { VisitSummaryTexts } from './nl.js';

export const fr: VisitSummaryTexts = {
  frame,
  title: 'Tout est prêt pour votre séance',
  purpose: 'Tout ce que vous avez noté, sur une page. C’est vous qui choisissez ce qui y figure.',
  parts: {
    goal: 'Objectif et questions',
    pain: 'Douleur',
    glass: 'Mon verre',
    plan: 'Mon plan',
    steps: 'Pas',
    sleep: 'Sommeil',
  },
  goal: 'Que voulez-vous pouvoir refaire\u00a0?',
  question: 'Que voulez-vous demander\u00a0?',
  add: 'Ajouter cette question',
  remove: (question) => `Effacer la question\u00a0: ${question}`,
  which: 'Que mettre sur la page\u00a0?',
  start: 'Commencez par votre objectif.',
  startMore:
    'Écrivez ce que vous voulez pouvoir refaire. Ce que vous enregistrez dans les autres outils s’y ajoute tout seul.',
  head: (n) =>
    n === 0
      ? 'Il n’y a rien sur votre page pour l’instant.'
      : n === 1
        ? 'Une partie, vite lue.'
        : `${['', '', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'][n]} parties, une minute de lecture.`,
  more: 'Votre kiné lit ce que vous voyez ici. Nous n’envoyons rien.',
  none: 'Cochez ce qui peut y figurer.',
  show: 'Montrer la page',
  hide: 'Fermer la page',
  example: 'Voir un exemple',
  code: 'Transmettre par un code',
  files: 'Fichiers et effacement',
  waits: 'Impossible de charger ceci pour le moment. Réessayez plus tard.',
  ...keeping,
  clear: 'Recommencer',
};
