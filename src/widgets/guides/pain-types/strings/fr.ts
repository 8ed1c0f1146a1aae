import { frame } from '../../../../ui/base/strings/fr.js';
import type { PainTypesTexts } from './nl.js';

const start = 'Après six semaines, une douleur récente a diminué de moitié en moyenne.';

export const fr: PainTypesTexts = {
  frame,
  title: 'Quel chemin suit le mal de dos\u00a0?',
  purpose: 'Plus le terrain est haut, plus la douleur est forte.',
  start,
  ask: 'Quel mal de dos\u00a0?',
  kinds: { cause: 'Avec cause', short: 'Récent', long: 'Persistant' },
  when: 'Moment',
  stops: [['début'], ['6 semaines', '6 sem.'], ['six mois', '½ an'], ['1 an']],
  valueText: (time, pain) => `${time}\u00a0: ${pain} sur 100 en moyenne`,
  roads: { short: ['douleur récente', 'récente'], long: ['douleur persistante', 'persistante'] },
  doctor: 'médecin',
  noClock: 'Ici, c’est la cause qui compte, pas le temps.',
  begins: (pain) => `La douleur est alors de ${pain} sur 100 en moyenne.`,
  fell: (from, pain) => `La douleur passe en moyenne de ${from} à ${pain} sur 100.`,
  cause: [
    'D’abord chez votre médecin.',
    'Une fracture, un rhumatisme inflammatoire ou une hernie discale demande d’abord des soins. La durée en dépend.',
  ],
  said: {
    short: [
      ['Une douleur récente est souvent vive au début.', 'Cela ne veut pas dire que quelque chose est abîmé.'],
      [start, 'Ensuite, c’est plus lent, et il en reste souvent un peu.'],
      [
        'Après six mois, la douleur est en moyenne moindre.',
        'Les hauts et les bas sont normaux. Regardez les mois, pas les jours.',
      ],
      ['Après un an, il en reste souvent un peu.', 'Cela vous gêne\u00a0? Parlez-en à votre kiné.'],
    ],
    long: [
      [
        'Une douleur persistante est tout aussi réelle.',
        'Souvent, le système nerveux est devenu plus sensible, même sans lésion.',
      ],
      ['Un long chemin, et il descend.', 'Le sommeil, le stress et les émotions jouent un rôle.'],
      ['Un long chemin, et il descend.', 'Les hauts et les bas sont normaux. Regardez les mois, pas les jours.'],
      ['Après un an, la douleur est en moyenne moindre.', 'C’est très incertain. Votre chemin peut être différent.'],
    ],
  },
  more: 'En savoir plus',
  sections: {
    first: {
      head: 'D’abord\u00a0: du nouveau\u00a0?',
      body: [
        'Une jambe plus faible, l’entrejambe engourdi, du mal à uriner, un accident grave\u00a0? Appelez tout de suite les secours.',
      ],
    },
    kinds: {
      head: 'Que signifie chaque type\u00a0?',
      body: [
        [
          'Avec cause\u00a0: une fracture, un rhumatisme inflammatoire, une hernie discale ou une tumeur. Les soins médicaux passent d’abord.',
          'Récent\u00a0: commencé brusquement, sans cause claire. Une forte douleur ne veut pas forcément dire qu’il y a une lésion.',
          'Persistant\u00a0: plus de trois mois. Le système nerveux est souvent plus sensible, même sans lésion. ' +
            'Le mode de vie et les émotions jouent un rôle.',
        ],
        'Chez au moins 85 pour cent des personnes qui consultent, il n’y a pas de cause claire. Un doute\u00a0? Appelez votre médecin.',
      ],
    },
    ankle: {
      head: 'Comparez avec une cheville',
      body: [
        'Une entorse de la cheville fait très mal. Pourtant, on remarche peu à peu, et cela s’arrange le plus souvent. Un mal de dos récent y ressemble.',
        'La cheville fait encore mal après des mois\u00a0? On regarde alors au-delà\u00a0: sommeil, stress, force, confiance. De même pour le dos.',
        'Ce n’est qu’une comparaison. Les chiffres ici concernent le dos.',
      ],
    },
    course: {
      head: 'Là où les sources diffèrent',
      body: [
        'Le terrain suit une revue de 47 groupes et 9\u202f224 personnes (2024). Moyenne sur 100, au début puis après 6, 26 et 52 semaines\u00a0:',
        [
          'Moins de 6 semaines de douleur\u00a0: 56, 26, 22, 21.',
          'De 6 à 12 semaines\u00a0: 63, 29, 29, 31.',
          'Plus longtemps\u00a0: 56, 48, 43, 40. C’est très incertain.',
        ],
        'Une revue plus ancienne (2012) donnait moins pour une douleur récente\u00a0: 52, 23, 12 et 6.',
        'Un kiné écrit\u00a0: 3 à 6 semaines, quoi qu’on fasse. Dans les études, cela dure souvent plus longtemps.',
        'Une moyenne n’est pas une prévision pour vous.',
      ],
    },
  },
};
