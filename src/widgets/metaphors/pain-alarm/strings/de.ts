import type { StimulusId } from '../../../../science/body/alarm.js';
import { frame, life } from '../../../../ui/body/strings/de.js';
import type { PainAlarmTexts } from './nl.js';

const inside: Record<StimulusId, string> = {
  steam: 'Dampf',
  toast: 'Toast',
  fire: 'einem Brand',
  warmth: 'einer Tasse Tee',
  heat: 'einer heißen Pfanne',
};

export const de: PainAlarmTexts = {
  frame,
  ...life,
  title: 'Alarm und Gefahr',
  purpose: 'Schmerz ist wie ein Rauchmelder, manchmal zu empfindlich.',
  plays: 'Was macht Ihren Alarm empfindlicher?',
  danger: 'Gefahr',
  alarm: 'Alarm',
  meter: (name, amount) => `${name}: ${amount}`,
  much: { little: 'gering', great: 'groß' },
  silent: 'still',
  loud: 'laut',
  what: 'Was passiert?',
  stimuli: {
    steam: 'Dampf',
    toast: 'Schwarzer Toast',
    fire: 'Echter Brand',
    warmth: 'Tasse Tee',
    heat: 'Heiße Pfanne',
  },
  sharp: 'Wie empfindlich ist Ihr Alarm?',
  set: { calm: 'ruhig', sensitive: 'empfindlich', touchy: 'überempfindlich' },
  trying: 'So probieren Sie es aus.',
  back: 'Zurück zu dem, was bei Ihnen eine Rolle spielt',
  why: 'Woran liegt das?',
  head: (rings, danger, id) =>
    !rings
      ? `Bei ${inside[id]} bleibt der Alarm still.`
      : danger === 'great'
        ? 'Viel Alarm, große Gefahr.'
        : `Viel Alarm bei ${inside[id]}.`,
  said: (rings, danger, id) =>
    danger === 'great'
      ? `Bei ${inside[id]} geht der Alarm meist los, egal wie er eingestellt ist. Dafür ist er da: Schmerz schützt Sie.`
      : rings
        ? 'Das Signal ist echt, und der Schmerz auch. Aber er misst nicht genau, wie viel Schaden da ist.'
        : 'Bei einem echten Brand geht er meist los. Doch ein stiller Alarm sagt nicht alles.',
  doubt: 'Im Zweifel fragen Sie die Praxis.',
  knowing:
    'Ein überempfindlicher Alarm geht schon bei Dampf oder Toast los. ' +
    'Wer weiß, wie der eigene Alarm arbeitet, bewegt sich mit mehr Vertrauen.',
  tell: 'Die Geschichte erzählen',
  next: 'Weiter',
  end: 'Jetzt Sie',
  story: [
    ['Ein gewöhnlicher Tag.', 'Sie haben gut geschlafen. Der Toast verbrennt, und der Alarm bleibt still.'],
    [
      'Zwei schwere Wochen später.',
      'Schlechte Nächte, Stress, Grübeln. Derselbe Toast, und jetzt geht der Alarm los. Die Gefahr ist so klein wie vorher.',
    ],
    ['Sogar Dampf genügt.', 'Sie spüren es wirklich. Dieser Alarm ist überempfindlich.'],
    [
      'Bei einem echten Brand geht er meist auch los.',
      'So soll es sein. Am Ton hören Sie den Unterschied nicht. Ein empfindlicher Alarm kann wieder ruhiger werden.',
    ],
  ],
};
