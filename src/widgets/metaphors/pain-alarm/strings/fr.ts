import type { StimulusId } from '../../../../science/body/alarm.js';
import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { PainAlarmTexts } from './nl.js';

const inside: Record<StimulusId, string> = {
  steam: 'de la vapeur',
  toast: 'du pain brûlé',
  fire: 'un incendie',
  warmth: 'une tasse de thé',
  heat: 'une poêle brûlante',
};

export const fr: PainAlarmTexts = {
  frame,
  ...life,
  title: 'L’alarme et le danger',
  purpose: 'La douleur fonctionne comme un détecteur de fumée. Il peut être réglé trop sensible.',
  plays: 'Qu’est-ce qui rend votre alarme plus sensible\u00a0?',
  danger: 'danger',
  alarm: 'alarme',
  meter: (name, amount) => `${name}\u00a0: ${amount}`,
  much: { little: 'faible', great: 'grand' },
  silent: 'muette',
  loud: 'forte',
  what: 'Que se passe-t-il\u00a0?',
  stimuli: {
    steam: 'Vapeur',
    toast: 'Pain brûlé',
    fire: 'Vrai incendie',
    warmth: 'Tasse de thé',
    heat: 'Poêle brûlante',
  },
  sharp: 'Votre alarme est-elle sensible\u00a0?',
  set: { calm: 'calme', sensitive: 'sensible', touchy: 'hypersensible' },
  trying: 'Vous essayez ce réglage.',
  back: 'Revenir à ce qui joue un rôle chez vous',
  why: 'Comment cela se fait-il\u00a0?',
  head: (rings, danger, id) =>
    !rings
      ? `Avec ${inside[id]}, l’alarme reste muette.`
      : danger === 'great'
        ? 'Alarme forte, grand danger.'
        : `L’alarme sonne fort avec ${inside[id]}.`,
  said: (rings, danger, id) =>
    danger === 'great'
      ? `Avec ${inside[id]}, l’alarme sonne en général, quel que soit son réglage. Elle sert à cela\u00a0: la douleur vous protège.`
      : rings
        ? 'Le signal est réel, et la douleur aussi. Mais la douleur ne mesure pas exactement les lésions.'
        : 'En cas de vrai incendie, elle sonne en général. Mais une alarme muette ne dit pas tout.',
  doubt: 'Un doute\u00a0? Parlez-en à votre kiné.',
  knowing:
    'Une alarme hypersensible sonne déjà pour de la vapeur ou du pain brûlé. ' +
    'Savoir comment votre alarme fonctionne aide à bouger avec confiance.',
  tell: 'Raconter l’histoire',
  next: 'Suite',
  end: 'À vous',
  story: [
    ['Un jour ordinaire.', 'La nuit était bonne. Le pain brûle, et l’alarme se tait.'],
    [
      'Après deux semaines difficiles.',
      'Mauvaises nuits, stress, ruminations. Le même pain, et cette fois l’alarme sonne. Le danger est resté aussi faible.',
    ],
    ['Même la vapeur suffit.', 'Vous le sentez vraiment. Cette alarme est hypersensible.'],
    [
      'En général, elle sonne aussi pour un vrai incendie.',
      'C’est son rôle. Au son, vous n’entendez pas la différence. Une alarme hypersensible peut redevenir plus calme.',
    ],
  ],
};
