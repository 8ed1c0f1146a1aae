import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { RecoveryBatteryTexts } from './nl.js';

export const fr: RecoveryBatteryTexts = {
  frame,
  ...life,
  title: 'Votre batterie au fil du jour',
  purpose: 'La journée vide votre batterie. Le repos, une promenade, un plaisir et le sommeil la rechargent.',
  plays: 'Qu’est-ce qui consomme de l’énergie\u00a0?',
  day: 'Quel type de journée est-ce\u00a0?',
  days: { work: 'Jour de travail', free: 'Jour de congé' },
  add: { rests: 'Ajouter un repos ou un plaisir', walks: 'Ajouter une promenade' },
  moments: { rests: 'Repos ou plaisir', walks: 'Promenade' },
  away: (name) => `${name}\u00a0: retirer`,
  hour: 'Quelle heure est-il\u00a0?',
  clock: (hour) => `${hour}\u00a0h`,
  work: 'travail',
  dayToo: 'La journée et ce qui la vide',
  drains: 'Qu’est-ce qui la vide\u00a0?',
  charges: 'Qu’est-ce qui la recharge\u00a0?',
  recovery: 'Combien de récupération avez-vous\u00a0?',
  little: 'peu',
  much: 'beaucoup',
  percent: (value) => `${value} pour cent`,
  recoveries: {
    'regular-sleep': 'Des heures de sommeil fixes, aussi le week-end',
    movement: 'Bouger, par exemple marcher chaque jour',
    'nourishing-food': 'Une alimentation saine',
    'fewer-stimulants': 'Moins d’alcool, de tabac et de caféine',
    'social-connection': 'Des gens autour de vous',
    relaxation: 'Se détendre\u00a0: le silence, la nature, un livre, la musique',
    'professional-help': 'L’aide d’un professionnel de santé',
  },
  head: {
    empty: 'Votre batterie est vide.',
    low: 'Votre batterie est presque vide.',
    half: 'Votre batterie est à moitié pleine.',
    good: 'Votre batterie est bien chargée.',
    full: 'Votre batterie est pleine.',
  },
  exampleHead: {
    empty: 'Dans cet exemple, la batterie est vide.',
    low: 'Dans cet exemple, la batterie est presque vide.',
    half: 'Dans cet exemple, la batterie est à moitié pleine.',
    good: 'Dans cet exemple, la batterie est bien chargée.',
    full: 'Dans cet exemple, la batterie est pleine.',
  },
  without:
    'Sans repos, elle se vide toute la journée. Mettez une pause ou une promenade dans la journée et regardez ce qui change.',
  with: (rests, walks) => {
    const rest = rests < 2 ? 'une pause' : `${rests} pauses`;
    const walk = walks < 2 ? 'une promenade' : `${walks} promenades`;
    const what = rests && walks ? `${rest} et ${walk}` : rests ? rest : walk;
    return `Avec ${what}, il vous reste davantage d’énergie le soir. En pointillé, la même journée sans cela.`;
  },
  sleep: {
    well: 'La nuit recharge presque toute la batterie.',
    partly:
      'La nuit ne recharge pas tout, car vous dormez moins bien. Demain, vous commencez avec un peu moins d’énergie.',
    little: 'La nuit ne recharge qu’une partie, car vous dormez mal. Demain, vous commencez avec moins d’énergie.',
  },
  exampleNight:
    'La nuit ne recharge qu’une partie, car dans cet exemple le sommeil est mauvais. Le jour suivant commence avec moins d’énergie.',
  tip: (minutes) =>
    `Se reposer est plus que ne rien faire. Une heure n’est pas toujours nécessaire\u00a0: levez-vous aussi toutes les ${minutes} minutes.`,
  play: 'Lancer la journée',
  pause: 'Pause',
};
