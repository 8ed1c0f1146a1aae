import { frame } from '../../../../ui/base/strings/fr.js';
import type { HealthFaqTexts } from './nl.js';

export const fr: HealthFaqTexts = {
  frame,
  title: 'Demandez aux tiroirs',
  purpose: 'Ouvrez un tiroir, ou cherchez.',
  start: 'Ouvrez un tiroir, ou cherchez un mot.',
  search: 'Chercher une question',
  about: 'Sujet',
  all: 'toutes les questions',
  count: (n) => (n === 1 ? 'Une question' : `${n}\u00a0questions`),
  none: 'Rien trouvé.',
  otherwise: 'Essayez un autre mot. Ou demandez à votre kiné.',
  ask: 'Poser votre question',
  drawers: {
    magnesium: ['magnésium', 'minéral'],
    form: ['quelle forme', 'forme'],
    dose: ['combien'],
    stress: ['stress'],
    food: ['aliments'],
    sleep: ['sommeil'],
    medicines: ['médicaments', 'cachets'],
    doctor: ['médecin'],
    practice: ['cabinet', 'nous'],
  },
  sections: {
    cramps: {
      head: 'Le magnésium aide-t-il contre les crampes\u00a0?',
      body: [
        'À peine. Dans 5 essais avec 307 personnes, la différence était de 0,18 crampe par semaine. Ce peut être le hasard.',
        'Un blog y voit une utilité si l’on en mange peu.',
      ],
    },
    back: {
      head: 'Le magnésium guérit-il le mal de dos\u00a0?',
      body: [
        'Non, aucune de nos sources ne le dit.',
        'Un blog\u00a0: si vous en mangez peu, il peut alléger tension et raideur. D’autres sources trouvent peu de preuves.',
      ],
    },
    form: {
      head: 'Quelle forme choisir\u00a0?',
      body: [
        'Selon Tim Willems, on absorbe bien le citrate et le lactate, peu l’oxyde et le carbonate. ' +
          'Dans une étude, le corps absorbait 4\u00a0pour cent de l’oxyde.',
        'Dans une étude, le chlorure valait le lactate. Un blog trouve le bisglycinate bien toléré.',
      ],
    },
    dose: {
      head: 'Combien suffit\u00a0?',
      body: [
        'EFSA, pour l’Europe\u00a0: par jour 350\u00a0mg pour les hommes et 300\u00a0mg pour les femmes, de toute l’alimentation. ' +
          'Tim Willems cite 410 à 420\u00a0mg et 320 à 360\u00a0mg. Un blog dit 300 à 400\u00a0mg.',
        'D’un complément au plus 250\u00a0mg par jour, en 2 fois au moins. Aux États-Unis, c’est 350\u00a0mg.',
      ],
    },
    stress: {
      head: 'Le magnésium aide-t-il contre le stress\u00a0?',
      body: [
        'Un blog dessine le stress et le magnésium comme deux mains qui agissent l’une sur l’autre. C’est une image, pas une preuve.',
      ],
    },
    food: {
      head: 'Où y a-t-il du magnésium\u00a0?',
      body: [
        [
          'Légumes à feuilles, noix et graines',
          'Céréales complètes, haricots et lentilles',
          'Cacao pur, et saumon, poulet, bœuf',
        ],
      ],
    },
    enough: {
      head: 'Est-ce que j’en prends assez\u00a0?',
      body: [
        'Les sources diffèrent. Le BfR allemand ne voit aucun signe que les adultes en bonne santé en prennent trop peu. ' +
          'Selon Tim Willems, plus de la moitié n’atteint pas la quantité recommandée.',
        'Un complément est fait pour une carence constatée. Une prise de sang ne montre pas toujours vos réserves.',
      ],
    },
    sleep: {
      head: 'Est-ce que je dormirai mieux\u00a0?',
      body: ['Il y a peu de preuves. Des heures de sommeil fixes sont bonnes pour la santé.'],
    },
    medicines: {
      head: 'Est-ce possible avec mes médicaments\u00a0?',
      body: [
        'Pas toujours. Certains antibiotiques, médicaments de la thyroïde et des os se prennent à quelques heures du magnésium.',
        'Demandez d’abord à votre pharmacien ou médecin. Ne changez rien à vos médicaments sans avis.',
      ],
    },
    doctor: {
      head: 'Quand demander à mon médecin\u00a0?',
      body: [
        'Un problème de reins ou de cœur, ou des médicaments\u00a0? Demandez d’abord.',
        'Sous «\u00a0Quand demander de l’aide tout de suite\u00a0?\u00a0» se trouvent les signes urgents. Un doute\u00a0? Appelez votre médecin.',
      ],
    },
  },
};
