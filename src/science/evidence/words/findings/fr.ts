// What is said of scans of people without pain, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/findings.js';

export const fr: Words<typeof claims> = {
  'findings-ages':
    'Les estimations valent pour 20, 30, 40, 50, 60, 70 et 80 ans. Entre deux âges, c’est nous qui calculons.',
  'findings-degeneration':
    'Un disque qui paraît plus âgé (dégénérescence discale)\u00a0: selon l’estimation, 37, 52, 68, 80, 88, 93 et 96 ' +
    'personnes sans douleur sur 100, de 20 à 80 ans.',
  'findings-signal':
    'Un disque plus sombre (perte de signal)\u00a0: selon l’estimation, 17, 33, 54, 73, 86, 94 et 97 personnes sans ' +
    'douleur sur 100, de 20 à 80 ans.',
  'findings-height':
    'Un disque moins haut (perte de hauteur)\u00a0: selon l’estimation, 24, 34, 45, 56, 67, 76 et 84 personnes sans ' +
    'douleur sur 100, de 20 à 80 ans.',
  'findings-bulge':
    'Un disque plus large (bombement discal)\u00a0: selon l’estimation, 30, 40, 50, 60, 69, 77 et 84 personnes sans ' +
    'douleur sur 100, de 20 à 80 ans. L’article d’E. Vandendriessche donne 29 à 20 ans et 43 à 80 ans.',
  'findings-protrusion':
    'Un disque qui dépasse un peu (protrusion)\u00a0: selon l’estimation, 29, 31, 33, 36, 38, 40 et 43 personnes sans ' +
    'douleur sur 100, de 20 à 80 ans.',
  'findings-fissure':
    'Une petite fente au bord d’un disque (fissure annulaire)\u00a0: selon l’estimation, 19, 20, 22, 23, 25, 27 et 29 ' +
    'personnes sans douleur sur 100, de 20 à 80 ans.',
  'findings-facet':
    'Des articulations qui paraissent plus âgées (dégénérescence facettaire)\u00a0: selon l’estimation, 4, 9, 18, 32, ' +
    '50, 69 et 83 personnes sans douleur sur 100, de 20 à 80 ans.',
  'findings-slip':
    'Une vertèbre un peu en avant (spondylolisthésis)\u00a0: selon l’estimation, 3, 5, 8, 14, 23, 35 et 50 personnes ' +
    'sans douleur sur 100, de 20 à 80 ans.',
  'findings-studies': 'Ce sont les estimations d’un modèle, d’après 33 études et 3\u202f110 personnes sans douleur.',
  'findings-few':
    'Pour les articulations et pour une vertèbre plus en avant, personne n’a été examiné à 20 ni à 30 ans. Pour un ' +
    'disque moins haut à 20 ans, il s’agit de 15 personnes.',
  'findings-younger':
    'Jusqu’à 50 ans, certaines observations sont plus fréquentes chez les personnes qui ont mal au dos\u00a0: 14 ' +
    'études, 3\u202f097 personnes. Les cotes étaient multipliées par 7,54 pour le bombement (1,28 à 44,56), 5,06 pour ' +
    'la spondylolyse, 4,38 pour l’extrusion, 4,01 pour Modic de type 1, 2,65 pour la protrusion et 2,24 pour la ' +
    'dégénérescence discale. Les mêmes auteurs écrivent que beaucoup d’observations font sans doute partie du ' +
    'vieillissement.',
  'findings-article':
    'L’article d’E. Vandendriessche donne pour le bombement 29 pour cent à 20 ans et 43 pour cent à 80 ans. Dans le ' +
    'tableau de l’étude, c’est la ligne de la protrusion. Pour le bombement, on y lit 30 et 84.',
  'findings-reports':
    'Pour 250\u202f401 personnes, le compte rendu donnait ou non de tels chiffres. Ensuite, elles n’ont pas eu moins ' +
    'de soins. Les opioïdes ont été un peu moins prescrits\u00a0: cotes multipliées par 0,95.',
  'findings-words':
    'Chez 1\u202f375 personnes, les mots «\u00a0dégénérescence\u00a0», «\u00a0arthrose\u00a0» et ' +
    '«\u00a0bombement\u00a0» ont fait souhaiter davantage un examen\u00a0: 5,7 à 6,0 sur 10, contre 4,2 à 4,4 avec ' +
    'd’autres mots.',
  'findings-ageing':
    'Les auteurs écrivent que beaucoup de ces observations font sans doute partie du vieillissement normal, sans lien ' +
    'avec la douleur.',
};
