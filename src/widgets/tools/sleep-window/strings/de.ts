import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { SleepWindowTexts } from './nl.js';

export const de: SleepWindowTexts = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Ihr fester Schlafrhythmus',
  purpose: 'Wählen Sie, wann Sie aufstehen. Ihre Schlafenszeit ergibt sich daraus.',
  wake: 'Ich stehe auf um',
  earlier: 'Früher aufstehen',
  later: 'Später aufstehen',
  fault: (example) => `Tippen Sie eine Uhrzeit ein, zum Beispiel ${example}.`,
  faultHours: (from, to) => `Tippen Sie eine Zahl ein, von ${from} bis ${to} Stunden.`,
  hours: 'Ich will schlafen',
  hour: 'Stunden',
  less: 'Weniger Stunden Schlaf',
  more: 'Mehr Stunden Schlaf',
  rest: (hours) => `${hours} Stunden Ruhe`,
  lastWeek: 'letzte Nächte',
  head: (bed, up) => `Um ${bed} ins Bett, um ${up} heraus.`,
  screens: (time) => `Legen Sie Bildschirme ab ${time} weg.`,
  weekend: 'Nach kurzen Nächten dürfen Sie am Wochenende etwas länger schlafen.',
  weekendLater: (minutes) =>
    `Am Wochenende schliefen Sie im Schnitt ${minutes} Minuten später. Das macht nichts. Zur üblichen Zeit aufzustehen, hilft dem Rhythmus.`,
  spread: (nights, minutes) =>
    `In ${nights} Nächten verschob sich die Mitte Ihrer Nacht um höchstens ${minutes} Minuten.`,
  forward: (up) => `Heute Nacht wird die Uhr eine Stunde vorgestellt. Stehen Sie einfach um ${up} auf.`,
  backward: (up) => `Heute Nacht wird die Uhr eine Stunde zurückgestellt. Stehen Sie einfach um ${up} auf.`,
  never: 'Wir machen Ihre Nacht nie kürzer.',
  remind: (time) => `${time} in meinen Kalender`,
  reminder: 'Bildschirme weg, in Ruhe ins Bett',
  week: 'Meine Woche',
  which: 'Welche Nacht, begonnen am',
  toBed: 'Ins Bett um',
  gotUp: 'Heraus um',
  clear: 'Neu beginnen',
  forWhom: 'Für wen, und wie lange?',
  notFor: 'Haben Sie Epilepsie, eine bipolare Störung oder Schlafapnoe? Fragen Sie zuerst in Ihrer Arztpraxis.',
  howLong: (from, to, olderFrom, olderTo, age) =>
    `Erwachsenen werden ${from} bis ${to} Stunden empfohlen, ab ${age} Jahren ${olderFrom} bis ${olderTo} Stunden. ` +
    'Eine andere Quelle sagt: Männer 7 bis 9 Stunden, Frauen 8 bis 10 Stunden.',
  routine: 'Machen Sie es jeden Abend gleich: sanfteres Licht, Bildschirme weg, kurz ruhig atmen.',
  weeks: (from, to) =>
    `Ein Blog sagt, nach ${from} bis ${to} Wochen merkt man etwas. Eine andere Quelle spricht von Monaten.`,
};
