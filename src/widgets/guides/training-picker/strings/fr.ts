import { frame } from '../../../../ui/base/strings/fr.js';
import type { TrainingPickerTexts } from './nl.js';

export const fr: TrainingPickerTexts = {
  frame,
  title: 'Quelle porte choisissez-vous\u00a0?',
  purpose: 'Toutes trois donnent sur le même pays.',
  start: 'Le meilleur entraînement est celui qu’on aime continuer.',
  ask: 'Qu’aimez-vous faire\u00a0?',
  doors: { strength: 'Force', endurance: 'Endurance', calm: 'Yoga, etc.' },
  howOften: 'Combien de fois par semaine\u00a0?',
  often: ['une fois', 'deux fois', 'trois fois', 'quatre fois'],
  where: 'Où et avec qui\u00a0?',
  settings: { outside: 'Dehors', together: 'Ensemble' },
  what: {
    strength: ['la force', 'la force, dehors', 'la force en groupe', 'la force en groupe, dehors'],
    endurance: ['marcher ou pédaler', 'marcher, dehors', 'marcher ou pédaler ensemble', 'marcher ensemble, dehors'],
    calm: [
      'yoga, Pilates ou tai-chi',
      'yoga ou tai-chi, dehors',
      'yoga, Pilates ou tai-chi en groupe',
      'tai-chi en groupe, dehors',
    ],
  },
  example: (what) => `Par exemple\u00a0: ${what}.`,
  yours: (what) => `Votre porte\u00a0: ${what}.`,
  begin: {
    strength: (often) => `Commencez léger, ${often} par semaine, la technique d’abord.`,
    endurance: (often) => `Commencez par 10 minutes, ${often} par semaine.`,
    calm: (often) =>
      `Commencez doucement, ${often} par semaine\u00a0: cela peut aussi aider contre l’anxiété et le stress.`,
  },
  best: 'Les études n’ont pas de vainqueur fixe\u00a0: le mieux est ce que vous aimez continuer.',
  sections: {
    first: {
      head: 'D’abord un avis\u00a0?',
      body: ['Fièvre, vertiges, jambe engourdie ou maladie\u00a0? Appelez d’abord votre médecin.'],
    },
    why: {
      head: 'Pourquoi pas de vainqueur\u00a0?',
      body: [
        'Des chercheurs ont comparé des formes d’entraînement pour un mal de dos persistant. Leurs classements diffèrent.',
        [
          'Une revue de 217 études et 20\u202f969 personnes\u00a0: Pilates, McKenzie et restauration fonctionnelle en tête.',
          'L’autre, de 89 études et 5\u202f578 personnes\u00a0: Pilates, force ou endurance en tête. McKenzie n’était pas mieux que rien.',
        ],
        'La seconde juge ses chiffres peu certains. Choisissez donc ce que vous aimez et continuez.',
        'Comment commencer\u00a0? Les sources en disent peu\u00a0:',
        [
          'Force\u00a0: léger, avec tout le corps. Le tronc seul n’est pas mieux.',
          'Endurance\u00a0: 10 minutes de marche par jour, dit un blog. Un kiné parle de 15 à 20 minutes de mouvement. Marcher est facile et peu cher.',
          'Yoga, Pilates, tai-chi\u00a0: aucune source ne donne de début. Demandez-le au cours.',
        ],
      ],
    },
  },
};
