import { frame } from '../../../../ui/base/strings/fr.js';
import type { InnerWrinklesTexts } from './nl.js';

export const fr: InnerWrinklesTexts = {
  frame,
  title: 'Des rides à l’intérieur',
  purpose: 'L’imagerie de 100 personnes sans douleur.',
  start: 'Sur 100 personnes de 50 ans sans douleur, 80 ont un disque qui paraît plus âgé.',
  age: 'Âge',
  years: (age) => `${age} ans`,
  onScan: 'À l’imagerie',
  findings: {
    degeneration: 'Disque qui paraît plus âgé (dégénérescence)',
    signal: 'Disque plus sombre (perte de signal)',
    height: 'Disque moins haut (perte de hauteur)',
    bulge: 'Disque plus large (bombement)',
    protrusion: 'Disque qui dépasse un peu (protrusion)',
    fissure: 'Petite fente au bord du disque (fissure annulaire)',
    facet: 'Articulation qui paraît plus âgée (facettaire)',
    slip: 'Vertèbre un peu en avant (spondylolisthésis)',
  },
  head: (people, age, about) =>
    `${about ? 'Environ ' : ''}${people} personnes de ${age} ans sur 100, sans douleur, ont cela.`,
  estimated: 'Une estimation, d’après 33 études.',
  between: (from, to) => `Cela se situe entre les estimations pour ${from} et ${to} ans.`,
  rests: (people, none) =>
    none
      ? 'À cet âge, personne n’a été examiné\u00a0: un modèle l’a calculé.'
      : `Cette estimation ne repose que sur ${people} personnes de cet âge.`,
  ageing: 'Cela vient peut-être avec l’âge, comme les rides.',
  alone: 'À lui seul, cela ne dit pas si quelqu’un a mal.',
  younger: 'Jusqu’à 50 ans, les études le voient encore plus souvent chez les personnes qui ont mal au dos.',
  with: (people) => `${people} avec`,
  without: (people) => `${people} sans`,
  play: 'De 20 à 80',
  pause: 'Pause',
  more: 'En savoir plus sur ces images',
  sections: {
    meaning: {
      head: 'Et pour moi\u00a0?',
      body: [
        'Un compte rendu dit ce qu’on voit, pas ce que vous ressentez. Parlez-en avec votre kiné ou votre médecin, votre récit à côté.',
      ],
    },
    all: {
      head: 'Les huit, côte à côte',
      body: [
        'Estimations pour 100 personnes sans douleur, à 20, 30, 40, 50, 60, 70 et 80 ans\u00a0:',
        [
          'Disque qui paraît plus âgé (dégénérescence discale)\u00a0: 37, 52, 68, 80, 88, 93, 96',
          'Disque plus sombre (perte de signal)\u00a0: 17, 33, 54, 73, 86, 94, 97',
          'Disque moins haut (perte de hauteur)\u00a0: 24, 34, 45, 56, 67, 76, 84',
          'Disque plus large (bombement)\u00a0: 30, 40, 50, 60, 69, 77, 84',
          'Disque qui dépasse un peu (protrusion)\u00a0: 29, 31, 33, 36, 38, 40, 43',
          'Petite fente au bord du disque (fissure annulaire)\u00a0: 19, 20, 22, 23, 25, 27, 29',
          'Articulation qui paraît plus âgée (dégénérescence facettaire)\u00a0: 4, 9, 18, 32, 50, 69, 83',
          'Vertèbre un peu en avant (spondylolisthésis)\u00a0: 3, 5, 8, 14, 23, 35, 50',
        ],
      ],
    },
    careful: {
      head: 'Est-ce certain\u00a0?',
      body: [
        'Ce sont des estimations, tirées de 33 études avec 3\u202f110 personnes sans douleur. Entre deux âges, c’est nous qui calculons.',
        'Pour l’articulation et la vertèbre, personne n’a été examiné à 20 et 30 ans. Pour le disque moins haut à 20 ans\u00a0: 15 personnes.',
        'Les mêmes chercheurs ont aussi comparé des personnes jusqu’à 50 ans avec et sans mal de dos, dans 14 études.',
        'Disque qui paraît plus âgé, bombement et protrusion s’y voyaient plus souvent avec un mal de dos. Ce n’est donc pas toujours sans signification.',
      ],
    },
    corrected: {
      head: 'Un chiffre corrigé',
      body: [
        'L’article d’un kiné dit\u00a0: le bombement passe de 29 pour cent à 20 ans à 43 pour cent à 80 ans.',
        'Dans le tableau de l’étude, ces chiffres sont ceux de la protrusion. Pour le bombement, on lit 30 et 84. Nous suivons le tableau.',
        'Est-ce que le savoir aide\u00a0? Pour 250\u202f401 personnes, on a regardé si de tels chiffres dans le compte rendu changeaient quelque chose.',
        'Il n’y a pas eu moins de soins. Les antidouleurs forts ont été un peu moins prescrits. ' +
          'Nous voulons vous aider à comprendre, sans promettre que cela soulage.',
      ],
    },
  },
};
