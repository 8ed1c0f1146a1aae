import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { FlareCheckTexts } from './nl.js';

const smaller = 'Machen Sie nächstes Mal einen kleineren Schritt, und sagen Sie es in der Physiotherapie.';

export const de: FlareCheckTexts = {
  frame,
  title: 'War dieser Schritt zu groß?',
  purpose:
    'Nach einer Aktivität werden Schmerzen manchmal stärker. Schauen Sie, ob sie nach zwei Nächten nachgelassen haben.',
  when: 'Wann?',
  moments: {
    before: ['Vorher'],
    during: ['Dabei'],
    after: ['Danach'],
    'next-day': ['Tag danach', 'morgen'],
    'two-days': ['48 Stunden', '48 Std.'],
  },
  ask: {
    before: 'Schmerzen vor der Aktivität',
    during: 'Stärkste Schmerzen dabei',
    after: 'Schmerzen gleich danach',
    'next-day': 'Schmerzen am Tag danach',
    'two-days': 'Schmerzen nach 48 Stunden',
  },
  notYet: 'noch nicht ausgefüllt',
  valueText: (value) => `${value} von 10`,
  notCome: 'Dieser Zeitpunkt kommt noch. War die Aktivität früher? Geben Sie es unten an.',
  about: 'Was war es, und wann?',
  activity: 'Welche Aktivität?',
  ago: 'Wann war es?',
  agos: ['Heute', 'Gestern', 'Vorgestern oder früher'],
  post: '48 Std.',
  base: 'wo Sie begannen',
  next: 'nächstes Mal',
  example: 'Beispiel',
  missing: {
    before: [
      'Beginnen Sie mit den Schmerzen vorher.',
      'Geben Sie ihnen eine Zahl von 0 bis 10. Danach folgen die anderen Zeitpunkte.',
    ],
    during: ['Und während der Aktivität?', 'Wählen Sie die höchste Zahl, die Sie gespürt haben.'],
    after: ['Und gleich danach?', 'Es zählt die Stunde danach. Dann schauen wir zwei Nächte weiter.'],
    'next-day': [
      'Wie ist es am Tag danach?',
      'Schieben Sie bis zu Ihrer Zahl. Ist sie noch höher als vorher, schauen wir einen Tag weiter.',
    ],
    'two-days': ['Die 48 Stunden sind um. Wie ist es jetzt?', 'Schieben Sie bis zur Zahl, die jetzt passt.'],
  },
  nights: (nights) =>
    nights > 1 ? `Noch ${nights} Nächte.` : nights === 1 ? 'Noch eine Nacht.' : 'Später heute wissen Sie mehr.',
  wait: {
    'next-day': () => 'Schauen Sie nach der Nacht, ob die Schmerzen nachgelassen haben.',
    'two-days': (day) => `Schauen Sie am ${day} um dieselbe Zeit, ob die Schmerzen nachgelassen haben.`,
  },
  askAgain: 'Wenn Sie das speichern, fragen wir hier noch einmal.',
  go: {
    during: 'Weiter: Dabei',
    after: 'Weiter: Danach',
    'next-day': 'Weiter: Tag danach',
    'two-days': 'Weiter: 48 Stunden',
  },
  remind: 'In meinen Kalender',
  reminder: 'Haben die Schmerzen nachgelassen?',
  outcome: {
    calm: () => [
      'Die Schmerzen wurden nicht stärker.',
      'Machen Sie diesen Schritt erst noch einmal. Dann kann etwas dazukommen, abgesprochen in der Physiotherapie.',
    ],
    'settled-day': () => [
      'Nach einem Tag wie vorher.',
      'Lassen sie so schnell nach, passt der Schritt meist. Machen Sie ihn erst noch einmal, dann kann etwas dazukommen.',
    ],
    settled: () => [
      'Nach 48 Stunden wie vorher.',
      'Lassen sie in 48 Stunden nach, passt der Schritt meist. Bleiben Sie noch etwas bei diesem Schritt.',
    ],
    near: () => [
      'Nach 48 Stunden fast wie vorher.',
      'Ein Punkt Unterschied kann auch vom Messen selbst kommen. Bleiben Sie noch etwas bei diesem Schritt.',
    ],
    late: () => [
      'Die Schmerzen kamen erst später.',
      'Das muss nicht an diesem Schritt liegen: Anderes kann eine Rolle spielen. Sagen Sie es in der Physiotherapie.',
    ],
    high: (limit) => [
      `Mehr als ${limit} ist zu viel.`,
      `Die Schmerzen sind wieder wie vorher, oder fast. Das ist eine gute Nachricht. ${smaller}`,
    ],
    slow: () => [
      'Dieser Schritt war etwas zu groß.',
      `Keine Panik: Schmerzen sind kein Maß für einen Schaden. ${smaller}`,
    ],
  },
  why: 'Warum 48 Stunden?',
  rule: 'Ein Praxistext rechnet mit 48 Stunden. Anderswo sind es 24 Stunden: Dann haben die Schmerzen schon am Tag danach nachgelassen.',
  study:
    'Bei US-Veteranen mit Kreuzschmerzen war die Wahrscheinlichkeit eines Schubs nach jeder Stunde Heben etwas größer: 1,05-mal. ' +
    'Nach jeder Stunde Sitzen war sie etwas kleiner: 0,96-mal. Nach einem Jahr gab es keinen Zusammenhang mit dem, was sie noch tun konnten. ' +
    'Eine kleine Studie zu frischen Rückenschmerzen sah das Gegenteil: 4,4-mal bei mehr als 6 Stunden Sitzen.',
  last: (day, activity, head) => (activity ? `${day}, ${activity}: ${head}` : `${day}: ${head}`),
  ...keeping,
  ...calendar,
  clear: 'Neu beginnen',
};
