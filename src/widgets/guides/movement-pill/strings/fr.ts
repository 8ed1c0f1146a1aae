import { frame } from '../../../../ui/base/strings/fr.js';
import type { MovementPillTexts } from './nl.js';

export const fr: MovementPillTexts = {
  frame,
  title: 'Si bouger était un comprimé',
  purpose: 'La boîte est une chaussure\u00a0: une case par jour.',
  start: 'Une case, c’est 15 à 20\u00a0minutes de mouvement.',
  ask: 'Que dit la notice\u00a0?',
  leaves: { effects: 'Effets', dose: 'Dose', harm: 'Effets secondaires' },
  pockets: 'Combien de cases par semaine\u00a0?',
  count: (n) => (n < 2 ? `${n ? 'Une' : 'Aucune'} case` : `${n}\u00a0cases`),
  week: (count, from, to) => `${count}\u00a0: ${from} à ${to}\u00a0minutes.`,
  empty: 'Une semaine vide ne dit rien de vous.',
  begin: 'Commencez par 10 si c’est beaucoup. Un petit tour à midi compte aussi.',
  hour:
    'Dans une étude, 1\u00a0heure par semaine allait de pair avec un risque de décès 15 pour cent plus bas pendant ces années. ' +
    'Un lien, pas une promesse.',
  harm: [
    'La marche blesse rarement.',
    'Les sports de ballon et le judo, plus souvent. Les chiffres viennent de deux sources\u00a0: regardez la grande différence, pas la petite.',
  ],
  picture: {
    hour: (hours) => `${hours}\u00a0h`,
    less: (percent) => `−${percent}\u00a0%`,
    week: 'par semaine',
    risk: ['risque de décès, dans une étude', 'risque de décès'],
    per: ['blessures pour 1\u00a0000\u00a0heures'],
    kinds: [
      [['marche, natation, jardin', 'marche'], '0,19–1,5'],
      [['force, en compétition', 'force'], '1–4,4'],
      [['ballon, judo, squash', 'ballon'], '6,6–18,3'],
    ],
  },
  more: 'Toute la notice',
  sections: {
    effects: {
      head: 'Ce que le mouvement peut faire, selon un kiné.',
      body: [
        'Dix effets\u00a0:',
        [
          'calmer la douleur',
          'fortifier le corps',
          'allonger la vie',
          'éviter des chutes',
          'donner confiance',
          'réguler le sucre',
          'freiner l’inflammation',
          'élever le seuil de douleur',
          'alléger l’humeur',
          'éviter des rechutes',
        ],
        'Dans des études, un groupe faisait 7\u00a0000\u00a0pas par jour, l’autre 2\u00a0000. Le premier avait un risque de décès ' +
          '47 pour cent plus bas pendant ces années, et un risque de chute 28 pour cent plus bas. Ce dernier est moins sûr.',
        'À partir de 5\u00a0000 à 7\u00a0000, la différence diminue. Une autre revue n’a pas trouvé de limite.',
        '701\u00a0personnes venaient de se remettre d’un mal au bas du dos. Avec des explications et un plan de marche, l’épisode ' +
          'suivant est venu en médiane après 208\u00a0jours, sans cela après 112.',
      ],
    },
    dose: {
      head: 'Combien\u00a0?',
      body: [
        'Un kiné parle de 15 à 20\u00a0minutes par jour. Un blog commence par 10\u00a0minutes de marche.',
        'Une étude a suivi 416\u00a0420\u00a0adultes. Leur risque de décès pendant ces années était plus bas que sans endurance\u00a0:',
        [
          '1\u00a0heure par semaine\u00a0: 15 pour cent.',
          '3\u00a0heures par semaine\u00a0: 27 pour cent. Ensuite, cela se stabilise.',
          'Du renforcement une fois par semaine en plus\u00a0: encore 11 pour cent.',
        ],
        'Ce sont des liens, pas des promesses.',
      ],
    },
    harm: {
      head: 'Quels effets secondaires\u00a0?',
      body: [
        'Blessures pour 1\u00a0000\u00a0heures\u00a0:',
        [
          'Marche, natation, danse, jardin\u00a0: 0,19 à 1,5. Pendant un an, 3\u00a0363\u00a0Finlandais l’ont noté.',
          'Sports de ballon, judo, squash\u00a0: 6,6 à 18,3, dans la même étude.',
          'Force en compétition\u00a0: haltérophilie 2,4 à 3,3, force athlétique 1 à 4,4. Ces études sont plus faibles.',
        ],
        'Un kiné donne 1 à 4 pour les poids, la natation et le vélo. Même avec une blessure, écrit-il, ne rien faire est pire.',
        'Avec le plan de marche, les ennuis aux jambes étaient plus fréquents.',
        'Fièvre, vertiges, jambe engourdie ou maladie\u00a0? Appelez d’abord votre médecin.',
      ],
    },
    myths: {
      head: 'Souvent mal compris',
      body: [
        [
          'Pas besoin d’attendre d’être sans douleur. Un peu de douleur fait partie de la récupération.',
          'Un mouvement qui augmente peu à peu est bon pour le dos.',
          'Un soin sur la table soulage plus vite, mais peu de temps. L’exercice agit plus longtemps.',
        ],
      ],
    },
  },
};
