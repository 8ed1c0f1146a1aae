// What is said of kinds of low back pain, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/kinds.js';

export const fr: Words<typeof claims> = {
  'kinds-course':
    'Une revue de 2024\u00a0: dans 47 groupes et 9\u202f224 personnes, la douleur moyenne sur 100 a suivi ce chemin, au début puis après 6, 26 et ' +
    '52 semaines. Moins de 6 semaines de douleur\u00a0: 56, 26, 22, 21. De 6 à 12 semaines\u00a0: 63, 29, 29, 31. Plus ' +
    'longtemps\u00a0: 56, 48, 43, 40, et ce dernier chemin est très incertain. Une revue plus ancienne donnait 52, 23, 12 ' +
    'et 6 pour une douleur récente. Un kiné parle de 3 à 6 semaines.',
  'kinds-older':
    'Une revue de 2012 donnait pour une douleur récente 52, 23, 12 et 6 sur 100 en moyenne, au début puis après six semaines, ' +
    'six mois et un an. La revue plus récente est moins optimiste\u00a0: 56, 26, 22 et 21.',
  'kinds-weeks':
    'Selon un kiné, un mal de dos récent dure 3 à 6 semaines, quoi qu’on fasse. Dans les études, après 6 semaines, la ' +
    'douleur est encore de 26 sur 100 en moyenne.',
  'kinds-no-cause':
    'Chez au moins 85\u00a0% des personnes qui consultent pour un mal de dos, on ne trouve pas de cause claire.',
  'kinds-cause':
    'Un mal de dos dû à une fracture, une tumeur, un rhumatisme inflammatoire ou une hernie discale demande d’abord des soins médicaux.',
  'kinds-short': 'Un mal de dos récent sans cause claire commence brusquement, sans lésion des tissus.',
  'kinds-long':
    'Un mal de dos de plus de trois mois est dit persistant. Il n’y a alors pas de lésion, mais un système nerveux plus ' +
    'sensible. Le mode de vie et les émotions jouent un rôle.',
};
