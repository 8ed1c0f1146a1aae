import { frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { DeskCheckTexts } from './nl.js';

export const fr: DeskCheckTexts = {
  frame,
  ...keeping,
  title: 'Un bureau à votre mesure',
  purpose: 'Aucune posture n’est mauvaise. Cherchez ce qui gêne, et ne changez que cela.',
  about: 'Que regardons-nous\u00a0?',
  parts: { screen: 'Écran', feet: 'Pieds', back: 'Dos', work: 'Assis et debout' },
  ask: {
    screen: 'Comment est placé votre écran\u00a0?',
    feet: 'Où reposent vos pieds\u00a0?',
    back: 'Comment votre dos est-il soutenu\u00a0?',
    work: 'Comment travaillez-vous le plus souvent\u00a0?',
  },
  ways: {
    screen: { low: 'Un peu bas', fine: 'Bien ainsi', high: 'Un peu haut' },
    feet: { hanging: 'Ils pendent', fine: 'Bien ainsi', cramped: 'Genoux hauts' },
    back: { bare: 'Sans appui', fine: 'Bien ainsi', pushing: 'Dossier qui pousse' },
    work: { sitting: 'Assis', fine: 'J’alterne', standing: 'Debout' },
  },
  example: 'exemple',
  start: [
    'Commencez par ce qui vous gêne.',
    'Dites comment c’est pour vous. Rien ne gêne\u00a0? Alors, inutile de changer quoi que ce soit.',
  ],
  advice: {
    screen: {
      low: [
        'Mettez l’écran un peu plus haut.',
        'Glissez quelques livres dessous, pour regarder sans effort.',
        'l’écran un peu plus haut',
      ],
      high: [
        'Mettez l’écran un peu plus bas.',
        'Impossible\u00a0? Alors montez un peu votre siège.',
        'l’écran un peu plus bas',
      ],
    },
    feet: {
      hanging: [
        'Donnez un appui à vos pieds.',
        'Descendez votre siège. Si ce n’est pas possible, mettez une boîte sous vos pieds.',
        'un appui sous les pieds',
      ],
      cramped: [
        'Montez un peu votre siège.',
        'Vos genoux touchent alors la table\u00a0? Essayez une chaise ordinaire, sans accoudoirs.',
        'le siège un peu plus haut',
      ],
    },
    back: {
      bare: [
        'Laissez votre dos s’appuyer.',
        'Reculez sur le siège, ou mettez une serviette roulée derrière le bas du dos.',
        'un appui derrière le dos',
      ],
      pushing: [
        'Desserrez un peu le dossier.',
        'Ou asseyez-vous un moment un peu plus en avant.',
        'le dossier plus souple',
      ],
    },
    work: {
      sitting: [
        'Levez-vous de temps en temps.',
        'Téléphonez debout, ou allez chercher votre eau. Une table qui monte n’est pas nécessaire.',
        'debout de temps en temps',
      ],
      standing: [
        'Asseyez-vous de temps en temps.',
        'Gardez une chaise ou un tabouret à portée. Marcher un peu convient aussi.',
        'assis de temps en temps',
      ],
    },
  },
  fine: [
    'Bien ainsi\u00a0? Laissez tel quel.',
    'Changez tout de même de position de temps en temps, même si tout est confortable.',
    'bien ainsi',
  ],
  changed: [
    'Voyez ce que cela donne.',
    'Pas mieux\u00a0? Remettez comme avant, sans souci. Si la gêne reste, parlez-en à votre kiné.',
    'c’est changé',
  ],
  earlier: (day) => `Vous avez changé cela le ${day}. Et maintenant\u00a0?`,
  also: (parts) => {
    const names = { screen: 'l’écran', feet: 'les pieds', back: 'le dos', work: 'assis et debout' };
    return `Ensuite, peut-être\u00a0: ${parts.map((part) => names[part]).join(', ')}. Une chose à la fois suffit.`;
  },
  change: 'C’est changé',
  go: {
    screen: 'Suite\u00a0: écran',
    feet: 'Suite\u00a0: pieds',
    back: 'Suite\u00a0: dos',
    work: 'Suite\u00a0: assis et debout',
  },
  clear: 'Recommencer',
  posture: 'Y a-t-il une bonne posture\u00a0?',
  postures: [
    'Un blog dit\u00a0: l’écran à hauteur des yeux, les pieds à plat, le bas du dos soutenu, et alterner assis et debout. ' +
      'Des chercheurs ont constaté que la posture ne prédit pas le mal au bas du dos. Choisissez donc ce qui est confortable pour vous.',
    'Dans 10\u00a0études avec 955\u00a0personnes, il n’a pas été montré que se tenir plus souvent debout ou marcher plus au travail réduit les symptômes.',
    'Sur la position assise, les études diffèrent. Chez des vétérans souffrant du bas du dos, le risque d’une poussée était un peu plus ' +
      'faible après chaque heure assise\u00a0: 0,96\u00a0fois. Pour un mal de dos récent, il était multiplié par 4,4 au-delà de 6\u00a0heures assises.',
  ],
};
