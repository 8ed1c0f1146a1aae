import { frame } from '../../../../ui/base/strings/fr.js';
import type { BackTipsTexts } from './nl.js';

export const fr: BackTipsTexts = {
  frame,
  title: 'Pierre par pierre vers l’autre rive',
  purpose: 'En bref\u00a0: bouger, dormir assez, progresser doucement.',
  start: 'Sur chaque pierre, une seule chose pour aujourd’hui. Comptez en mois, pas en semaines.',
  stone: (n, of) => `Pierre ${n} sur ${of}`,
  before: 'Pierre précédente',
  next: 'Pierre suivante',
  doneNext: 'Fait, pierre suivante',
  lastDone: 'Fait, vers l’autre rive',
  across: 'Vous êtes sur l’autre rive.',
  acrossMore: 'Quelle pierre vous convenait\u00a0? Reprenez-la demain.',
  all: 'Les dix en texte',
  helps: {
    moving: 'Les pas\u00a0: un objectif à votre portée',
    sleep: 'Choisir un rythme de sommeil',
    pain: 'Cette étape était-elle trop grande\u00a0?',
    back: 'Fait ou ombre\u00a0?',
    slowly: 'Un plan pour progresser',
    strength: 'Choisir comment s’entraîner',
    breath: 'Respirer au rythme',
    mobility: 'Se lever chaque demi-heure',
    stress: 'Garer un souci',
    patience: 'Cinq petites habitudes',
  },
  sections: {
    moving: {
      head: 'Continuez à bouger, même avec la douleur.',
      body: [
        'Marche, natation ou vélo\u00a0: choisissez ce qui est supportable.',
        'Aujourd’hui\u00a0: marchez 10 minutes, ou moins.',
      ],
    },
    sleep: {
      head: 'Dormez assez, à heures fixes.',
      body: [
        'Le sommeil fait partie de la récupération, comme le mouvement.',
        'Aujourd’hui\u00a0: choisissez une heure fixe pour vous lever.',
      ],
    },
    pain: {
      head: 'N’ayez pas peur d’un peu de douleur.',
      body: [
        'Après le mouvement, elle diminue en général dans les 48 heures, dit une source\u00a0; une autre dit 24. Si cela dure plus, l’étape était trop grande.',
        'Aujourd’hui\u00a0: faites un petit bout de ce que vous remettiez à plus tard.',
      ],
    },
    back: {
      head: 'Utilisez votre dos pour ce qu’il sait faire.',
      body: [
        'Tourner, se pencher, se redresser et soulever\u00a0: il est fait pour cela.',
        'Aujourd’hui\u00a0: ramassez une chose comme cela vous vient.',
      ],
    },
    slowly: {
      head: 'Progressez doucement.',
      body: [
        'Commencez par ce que vous arrivez toujours à faire. Ajoutez ensuite un peu, étape par étape.',
        'Aujourd’hui\u00a0: notez ce que vous arrivez toujours à faire.',
      ],
    },
    strength: {
      head: 'Le renforcement musculaire est un allié.',
      body: [
        'Commencez léger. D’abord le geste, et seulement ensuite le poids.',
        'Aujourd’hui\u00a0: levez-vous lentement de votre chaise, quelques fois.',
      ],
    },
    breath: {
      head: 'Respirez vers le ventre.',
      body: [
        'Calmement et profondément, la main sur le ventre. Sans forcer.',
        'Aujourd’hui\u00a0: respirez ainsi quelques minutes.',
      ],
    },
    mobility: {
      head: 'Gagnez en souplesse pas à pas.',
      body: [
        'Bougez dans toutes les directions, chaque fois un peu plus loin.',
        'Aujourd’hui\u00a0: étirez-vous à chaque pause.',
      ],
    },
    stress: {
      head: 'Regardez aussi le stress et les émotions.',
      body: [
        'La tension, les habitudes et les émotions jouent un rôle dans la douleur.',
        'Aujourd’hui\u00a0: notez un souci et posez-le un moment.',
      ],
    },
    patience: {
      head: 'Patience et régularité.',
      body: [
        'Comptez en mois. Un jour moins bon est normal.',
        'Aujourd’hui\u00a0: choisissez une habitude et faites-la.',
      ],
    },
  },
};
