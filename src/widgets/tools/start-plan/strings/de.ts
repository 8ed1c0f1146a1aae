import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { StartPlanTexts } from './nl.js';

export const de: StartPlanTexts = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Fünf kleine Gewohnheiten',
  purpose: 'Haken Sie ab, was Sie getan haben. Jedes Mal wächst etwas.',
  did: 'Was haben Sie heute getan?',
  didOn: (day) => `Was haben Sie am ${day} getan?`,
  today: 'heute',
  todayShort: 'jetzt',
  habits: {
    walk: '10 Minuten gehen, 3 × 2 Minuten atmen',
    magnesium: 'Etwas mit Magnesium, wie Grünes oder Nüsse',
    water: 'Wasser nach dem Aufstehen und zu jeder Mahlzeit',
    move: 'Jede halbe Stunde kurz bewegen',
    evening: 'Ein fester Abend, Bildschirm aus',
  },
  pots: {
    walk: ['gehen', 'geh'],
    magnesium: ['Nüsse', 'Nuss'],
    water: ['Wasser', 'Glas'],
    move: ['½ Stunde', 'Pause', 'auf'],
    evening: ['Abend', 'Bett'],
  },
  names: {
    walk: 'gegangen und geatmet',
    magnesium: 'etwas mit Magnesium',
    water: 'Wasser zu jeder Mahlzeit',
    move: 'jede halbe Stunde bewegt',
    evening: 'ein fester Abend',
  },
  start: 'Eine Gewohnheit ist schon ein Anfang.',
  startMore: (weeks) => `Probieren Sie es ${weeks} Wochen. Alle fünf jeden Tag muss nicht sein.`,
  watered: (count, one) => (one ? 'Ein Topf gegossen.' : `${count} Töpfe gegossen.`),
  never: 'Einen Tag vergessen? Ihre Pflanze schrumpft nie. Morgen gießen Sie einfach weiter.',
  often: (name, times, one) => `${one ? 'Einmal' : `${times}-mal`} ${name}.`,
  stands: 'Ein Tag ohne etwas macht nichts kaputt. Heute gießen Sie einfach weiter.',
  back: 'Alles ist noch da. Ein Rückschlag gehört dazu: Beginnen Sie wieder mit einer Gewohnheit, und bitten Sie um Hilfe, wenn Sie möchten.',
  over: (weeks) =>
    `Ihre ${weeks} Wochen sind um, und das ist ein Anfang. Eine Gewohnheit wächst oft zwei Monate: Machen Sie ruhig weiter.`,
  remind: (time) => `${time} in meinen Kalender`,
  earlier: 'Frühere Tage',
  which: 'Welchen Tag tragen Sie ein?',
  clear: 'Neu beginnen',
  howLong: 'Wie lange, und für wen nicht?',
  plan: (from, to) =>
    `Der Plan kommt aus einem Blog, für ${from} bis ${to} Wochen. Das ist ein Anfang: Eine Gewohnheit braucht oft etwa zwei Monate.`,
  took: (from, to, least, most) =>
    `In einer Übersicht von Studien lag die Mitte bei ${from} bis ${to} Tagen, von ${least} bis ${most}.`,
  missed: (people) => `Bei ${people} Menschen machte ein verpasster Tag keinen Unterschied.`,
  first:
    'Sollen Sie auf Anraten der Arztpraxis weniger trinken oder auf Essen achten? Das geht vor. Tut Gehen weh? Weniger geht auch.',
};
