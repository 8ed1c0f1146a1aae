import { frame } from '../../../../ui/base/strings/fr.js';
import type { DiscFactsTexts } from './nl.js';

const smaller = (people: string): string => `Chez ${people} personnes sur 100, elle a diminué.`;

export const fr: DiscFactsTexts = {
  frame,
  title: 'Une hernie discale diminue souvent d’elle-même',
  purpose: 'Ce que des études ont vu, chez 100 personnes.',
  start: 'Chez 63 personnes sur 100, la hernie avait diminué sur une imagerie plus tardive, sans opération.',
  about: 'Que regardez-vous\u00a0?',
  views: { scan: 'L’imagerie', people: '100 personnes', injection: 'Infiltration', surgery: 'Opération' },
  time: 'De la première image à plus tard',
  ends: ['première image', 'des mois plus tard'],
  which: 'Que compte-t-on\u00a0?',
  figures: {
    shrinks: 'Plus petite à l’image\u00a0: tous les types',
    sequestration: 'Plus petite\u00a0: fragment libre (séquestration)',
    extrusion: 'Plus petite\u00a0: grande saillie (extrusion)',
    protrusion: 'Plus petite\u00a0: petite saillie (protrusion)',
    bulge: 'Plus petite\u00a0: disque plus large (bombement)',
    settles: 'Symptômes passés après 3 mois',
    recovered: 'Rétablissement après un an',
  },
  head: {
    shrinks: smaller,
    sequestration: smaller,
    extrusion: smaller,
    protrusion: smaller,
    bulge: smaller,
    settles: (people) => `Chez ${people} personnes sur 100, les symptômes sont passés.`,
    recovered: (people) => `Après un an, ${people} personnes sur 100 se sentaient rétablies.`,
  },
  gone: (people) => `Chez ${people}, elle avait tout à fait disparu.`,
  said: {
    shrinks: 'L’estimation va de 49 à 77. Elle vient de 38 études, sans opération.',
    sequestration: 'Les grandes hernies diminuent le plus souvent. Cela vient de 9 études réunies.',
    extrusion: 'Les grandes hernies diminuent le plus souvent. Cela vient de 9 études réunies.',
    protrusion: 'Les petites saillies diminuent moins souvent que les grandes. Cela vient de 9 études réunies.',
    bulge: 'Un disque plus large diminue le moins souvent. Cela vient de 9 études réunies.',
    settles: 'En 3 mois, sans opération. Il s’agit d’une douleur qui va du dos dans la jambe.',
    recovered:
      'Elles avaient d’abord eu 6 à 12 semaines de fortes douleurs à la jambe. Opération rapide ou attente\u00a0: c’était aussi fréquent.',
  },
  first: [
    'Le disque dépasse vers un nerf.',
    'Si ce nerf est irrité, on le sent surtout dans la jambe. Glissez vers plus tard.',
  ],
  later: 'Cela s’est vu sur une imagerie plus tardive, sans opération. Plus petite ne veut pas toujours dire partie.',
  sketch: 'Une esquisse\u00a0: la vitesse n’a pas été mesurée.',
  injection: [
    'L’effet se situe surtout entre 2 semaines et 3 mois.',
    'C’est un kiné qui l’écrit. Dans 25 études, l’effet était faible et de courte durée.',
    'Une infiltration peut soulager un temps les symptômes, et des effets indésirables sont possibles. Parlez-en à votre médecin.',
  ],
  surgery: [
    'Deux chiffres, deux groupes.',
    'Un article parle de 3 à 5 hernies sur 100. Dans une étude, 39 personnes sur 100 qui attendaient ont été opérées.',
    'Elles avaient de fortes douleurs à la jambe depuis 6 à 12 semaines. L’article parle de toutes les hernies.',
  ],
  legend: (people, rest) => [`${people} plus petites`, `${rest} pas plus petites`],
  picture: {
    nerve: ['nerf'],
    disc: ['disque'],
    year: '12 mois',
    article: ['article, toutes les hernies\u00a0: 3 à 5', 'article\u00a0: 3 à 5', '3 à 5'],
    trial: ['étude, fortes douleurs\u00a0: 39', 'étude\u00a0: 39', '39'],
  },
  more: 'En savoir plus sur la hernie discale',
  sections: {
    leg: {
      head: 'Dos ou jambe\u00a0?',
      body: ['Une racine nerveuse irritée se sent surtout dans la jambe. Elle est rarement la cause d’un mal de dos.'],
    },
    advice: {
      head: 'Sept conseils',
      body: [
        [
          'Pas de panique\u00a0: un nerf peut faire très mal même avec peu de lésions.',
          'Continuez à bouger, en adaptant ce qui fait mal. Entraînez tout le corps, pas seulement le tronc.',
          'Gardez patience et confiance.',
          'Prenez soin de vous\u00a0: repos, sommeil, alimentation et eau.',
          'Ne comptez pas seulement sur un traitement par les mains. Personne ne remet une vertèbre en place.',
          'Gardez un regard critique sur l’infiltration.',
          'Cela dure\u00a0? Corps, tête et entourage jouent un rôle. Faites un plan avec votre médecin et votre kiné. Les hauts et les bas en font partie.',
        ],
        'C’est un kiné qui l’écrit ainsi. Et aussi\u00a0: soulever n’est pas la grande cause. Mal dormir, une faible condition physique, l’hérédité et ' +
          'la malchance jouent un rôle.',
        'Et\u00a0: de 1 à 3 pour cent des personnes de 30 à 50 ans ont des symptômes d’une hernie. Les douleurs de racine nerveuse ' +
          'viennent d’une hernie pour 60 à 80 pour cent. Nous n’avons pas trouvé d’étude.',
      ],
    },
    surgery: {
      head: 'Quand opérer\u00a0?',
      body: [
        'Selon l’article, en cas de nette perte de force\u00a0: 3 à 5 pour cent des hernies. Nous n’avons pas trouvé d’étude.',
        'Vous perdez vite de la force dans une jambe, ou uriner devient difficile\u00a0? N’attendez pas. Voyez en bas qui appeler tout de suite.',
        'Une étude néerlandaise a suivi 283 personnes avec de fortes douleurs à la jambe depuis 6 à 12 semaines. La moitié a vite été ' +
          'opérée, l’autre a attendu.',
        [
          'Parmi celles qui attendaient, 39 pour cent ont été opérées la première année, et 44 pour cent en deux ans.',
          'La moitié étaient rétablies après 4 semaines avec une opération, et après 12 semaines en attendant.',
          'Après un an, 95 pour cent étaient rétablies, dans les deux groupes. Après deux ans, 20 pour cent n’étaient pas satisfaites.',
        ],
        'La douleur à la jambe dure déjà depuis 4 à 12 mois\u00a0? Chez 128 personnes, elle était après 6 mois de 2,8 sur 10 avec opération, et de 5,2 sans.',
      ],
    },
    story: {
      head: 'L’histoire d’un kiné',
      body: [
        'C’est une seule personne, pas une prévision pour vous.',
        [
          'En 2015\u00a0: une douleur sourde à la fesse, et une hernie. Pendant des mois, rester debout, marcher ou s’asseoir n’était possible qu’un moment.',
          'Ensuite, environ 2 ans d’entraînement, jusqu’à la fin des symptômes.',
          'En 2023\u00a0: une réception de saut au basket. Fortes douleurs au dos, à la fesse et à la jambe, et des fourmillements. D’abord ' +
            '500 m de marche au plus.',
          'L’IRM montrait la même chose que la première fois. L’entraînement a continué, sans infiltration.',
          'Après 4 mois, c’était en grande partie parti, et aujourd’hui tout à fait.',
        ],
      ],
    },
  },
};
