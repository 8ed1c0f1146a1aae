// What pain-scale answers, German.
import { keeping } from '../../../../../ui/shared/memory/strings/de.js';
import type { AnswerTexts } from './nl.js';

const calmer = 'Machen Sie weniger oder machen Sie es ruhiger. Sagen Sie es in der Physiotherapie.';

export const de: AnswerTexts = {
  when: 'Vor, während oder nach der Übung?',
  before: 'Davor',
  during: 'Dabei',
  after: 'Danach',
  settles: 'Wie schnell lassen die Schmerzen nach?',
  hour: 'Innerhalb einer Stunde',
  'same-day': 'Am selben Tag',
  '48h': 'Innerhalb von 48 Stunden',
  longer: 'Länger',
  'not-yet': 'Weiß ich noch nicht',
  askAgain: 'Wenn Sie das speichern, fragen wir Sie hier noch einmal.',
  lastTime: 'letztes Mal',
  last: (day, value, moment) => `Am ${day} haben Sie ${moment}${value} von 10 gespeichert.`,
  atMoment: { before: 'vor der Übung ', during: 'während der Übung ', after: 'nach der Übung ' },
  settled: (day, value) =>
    `Am ${day} hatten Sie nach der Übung ${value} von 10. Wie schnell haben die Schmerzen nachgelassen?`,
  headPlain: (value) => `${value} von 10.`,
  headNone: (value) => `${value} von 10: keine Schmerzen.`,
  headEasy: (value) => `${value} von 10, und das ist in Ordnung.`,
  headHard: (value) => `${value} von 10 ist im Moment zu viel.`,
  advice: {
    'ask-moment': () =>
      'Geben Sie auch an, ob das vor, während oder nach der Übung ist. Dann lesen Sie, was Sie damit anfangen können. ' +
      'Wenn Sie Schmerzen haben, sagen Sie es immer in der Physiotherapie.',
    'before-none': () => 'Sie beginnen ohne Schmerzen. Damit können Sie später vergleichen.',
    'before-acceptable': () =>
      'Sie beginnen mit etwas Schmerz. Damit können Sie später vergleichen. Sagen Sie es aber immer in der Physiotherapie.',
    'before-too-much': (limit) =>
      `Sie beginnen über ${limit}. Machen Sie die Übung heute leichter und sprechen Sie in der Physiotherapie darüber.`,
    'during-none': () => 'Sie spüren jetzt keine Schmerzen. Machen Sie weiter, wie in der Physiotherapie besprochen.',
    'during-acceptable': (limit) =>
      `Bis einschließlich ${limit} ist es spürbar, aber erträglich. Schmerzen während und nach der Übung gehören zur Genesung. ` +
      'Sagen Sie es aber immer in der Physiotherapie.',
    'during-too-much': (limit) => `Über ${limit} braucht Ihr Körper einen kleineren Schritt. ${calmer}`,
    'after-none': () =>
      'Sie spüren nach der Übung keine Schmerzen. Achten Sie auch morgen und übermorgen darauf, wie es sich anfühlt.',
    'after-acceptable-ask': (limit) =>
      `Bis einschließlich ${limit} ist es spürbar, aber erträglich, auch nach der Übung. ` +
      'Auch wie schnell die Schmerzen nachlassen, zählt. Geben Sie es hier an.',
    'after-acceptable-wait': (limit) =>
      `Bis einschließlich ${limit} ist es spürbar, aber erträglich, auch nach der Übung. ` +
      'Achten Sie morgen und übermorgen darauf, wie schnell die Schmerzen nachlassen.',
    'after-acceptable-fine': (limit) =>
      `Bis einschließlich ${limit} ist es spürbar, aber erträglich, auch nach der Übung. ` +
      'Ihre Schmerzen lassen schnell nach: Dann ist der Schritt meist gut. Sagen Sie es aber immer in der Physiotherapie.',
    'after-acceptable-within-rule': () =>
      'Lässt es innerhalb von 48 Stunden nach, ist dieser Schritt meist gut. Bleiben Sie noch eine Weile dabei. ' +
      'Sagen Sie es in der Physiotherapie.',
    'after-acceptable-step-too-big': () =>
      'Dauert es länger als 48 Stunden, war der Schritt zu groß. Keine Panik: Machen Sie beim nächsten Mal etwas weniger.',
    'after-too-much-ask': (limit) =>
      `Über ${limit} war es viel nach dieser Übung. ${calmer} Auch wie schnell die Schmerzen nachlassen, zählt.`,
    'after-too-much-wait': (limit) =>
      `Über ${limit} war es viel nach dieser Übung. ${calmer} ` +
      'Achten Sie morgen und übermorgen darauf, wie schnell die Schmerzen nachlassen.',
    'after-too-much-fine': (limit) =>
      `Es lässt schnell nach, und das ist eine gute Nachricht. Trotzdem ist mehr als ${limit} nach der Übung zu viel. ${calmer}`,
    'after-too-much-within-rule': (limit) =>
      `Es lässt innerhalb von 48 Stunden nach. Trotzdem ist mehr als ${limit} nach der Übung zu viel. ${calmer}`,
    'after-too-much-step-too-big': () =>
      `Es ist viel und dauert länger als 48 Stunden. Dieser Schritt war zu groß. Keine Panik. ${calmer}`,
  },
  ...keeping,
  clear: 'Neu beginnen',
};
