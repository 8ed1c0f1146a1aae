// Texts of the page of visit-summary, German.
import { life } from '../../../../../../ui/body/strings/de.js';
import type { PageTexts } from './nl.js';

export const de: PageTexts = {
  factors: life.factors,
  title: 'Meine Seite für meinen Termin',
  made: (date) => `Erstellt am ${date}, auf meinem eigenen Gerät.`,
  exampleMade: 'Das ist ein Beispiel, von niemandem.',
  name: 'Name',
  goal: 'Mein Ziel',
  questions: 'Meine Fragen',
  also: (questions) => `Außerdem: ${questions}`,
  pain: {
    less: (from, to, weeks) => `Meine Schmerzen: von ${from} auf ${to} in ${weeks} Wochen`,
    more: (from, to, weeks) => `Meine Schmerzen: von ${from} auf ${to} in ${weeks} Wochen`,
    same: (_from, to, weeks) => `Meine Schmerzen: seit ${weeks} Wochen um ${to}`,
    usual: (usual) => `Meine Schmerzen: in der letzten Woche meist ${usual} von 10`,
  },
  vas: 'Auf einer Linie von 10 cm eingetragen (VAS).',
  swing: (points) =>
    `In der letzten Woche ${points === '1' ? 'lag 1 Punkt' : `lagen ${points} Punkte`} zwischen meinem niedrigsten und meinem höchsten Wert.`,
  unclear: (weeks) => `Ob sich in ${weeks} Wochen etwas geändert hat, ist noch nicht klar.`,
  short: 'Für eine Linie sind es noch zu wenige Tage.',
  change: {
    yes: (start) => `Menschen mit Rückenschmerzen, die um ${start} begannen, nannten das etwas besser.`,
    unsure: (start, band) =>
      `Menschen mit Rückenschmerzen, die um ${start} begannen, nannten ${band} weniger etwas besser. Dies liegt dazwischen.`,
    no: (start, band) =>
      `Menschen mit Rückenschmerzen, die um ${start} begannen, nannten es erst bei ${band} weniger etwas besser.`,
  },
  glass: 'Mein Glas',
  of4: (level) => `${level} von 4`,
  noticed: {
    rises: (what) => `Was mir auffiel, wenn es mehr war: ${what}.`,
    drains: (what) => `Was mir auffiel, wenn es weniger war: ${what}.`,
  },
  noted: (text, days) => `${text} (${days})`,
  today: (name, amount) => `${name}: ${amount}.`,
  days: (n) => (n === 1 ? '1 Tag' : `${n} Tage`),
  plan: 'Mein Plan',
  amount: {
    minutes: (n) => (n === '1' ? '1 Minute' : `${n} Minuten`),
    times: (n) => `${n}-mal`,
    steps: (n) => (n === '1' ? '1 Schritt' : `${n} Schritte`),
  },
  sets: (amount, sets) => `${sets} × ${amount}`,
  week: (week, base, goal) => `Woche ${week}. Begonnen mit ${base}, Ziel ${goal}.`,
  done: (done, due) => `In der letzten Woche: an ${done === 1 ? '1 Tag' : `${done} Tagen`} gemacht, an ${due} geplant.`,
  checks: (settled, big) =>
    `Die Schmerzen ließen rechtzeitig nach: ${settled}-mal. Der Schritt war zu groß: ${big}-mal.`,
  steps: 'Meine Schritte',
  mean: (mean, days) => `Im Mittel ${mean} am Tag, an ${days === 1 ? '1 Tag' : `${days} Tagen`}.`,
  baseline: (steps) => `Begonnen bei ${steps}.`,
  sleep: 'Meine Nächte',
  rhythm: (bed, up) => `Meist von ${bed} bis ${up}.`,
  spread: (nights, minutes) => `In ${nights} Nächten verschob sich die Mitte um höchstens ${minutes} Minuten.`,
  weekend: (minutes) => `Am Wochenende ${minutes} Minuten später.`,
  nights: (n) => (n === 1 ? '1 Nacht notiert.' : `${n} Nächte notiert.`),
  agree: 'Was wir vereinbaren',
  own: 'Selbst ausgefüllt. Das ist keine Diagnose und ersetzt kein Gespräch.',
  nothing: 'Auf dieser Seite steht nichts. Kreuzen Sie an, was darauf darf.',
  print: 'Seite drucken',
  example: {
    goal: 'Wieder eine halbe Stunde im Garten arbeiten, ohne zwei Tage dafür zu büßen.',
    questions: [
      'Darf ich heben, wenn es noch etwas zieht?',
      'Woher weiß ich, dass ich nichts kaputt mache?',
      'Wann darf ein Schritt dazukommen?',
    ],
    rises: 'lange Autofahrten',
    drains: 'Spazierengehen',
    plan: 'Gehen',
  },
};
