import { frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { StepGoalTexts } from './nl.js';

const others =
  'Eine andere Übersicht fand keine Obergrenze. Am größten ist der Unterschied bei Menschen, die jetzt wenig gehen.';

export const de: StepGoalTexts = {
  frame,
  title: 'Ihr nächstes Schrittziel',
  purpose: 'Wir beginnen bei dem, was Sie jetzt tun. Dann geht es in kleinen Schritten aufwärts.',
  plan: (steps) => `Jeweils ${steps} Schritte mehr`,
  now: 'jetzt',
  weeks: (from, to) => `Wo. ${from}–${to}`,
  baseline: 'Ihr Durchschnitt jetzt',
  steps: 'Schritte',
  step: 'Schritt',
  less: (label) => `${label}: 100 weniger`,
  more: (label) => `${label}: 100 mehr`,
  finer: 'Alter und Größe der Schritte',
  stepSize: 'Wie viele jeweils mehr?',
  age: 'Alter',
  'under-60': 'Unter 60',
  '60-plus': '60 oder älter',
  today: 'Schritte heute',
  todayShort: 'heute',
  goal: (steps) => `Ziel ${steps}`,
  example: (steps) => `zum Beispiel ${steps}`,
  week: 'Die anderen Tage dieser Woche',
  fault: (most) => `Geben Sie eine ganze Zahl ein, von 0 bis ${most} Schritte.`,
  check: 'Bitte prüfen Sie diese Zahl.',
  start: 'Wie viele Schritte gehen Sie an einem normalen Tag?',
  startMore: 'Schauen Sie auf Ihr Handy oder Ihre Uhr. Eine Schätzung genügt.',
  headGoal: (steps) => `Ihr Ziel sind ${steps} Schritte am Tag.`,
  headLeft: (steps, count) =>
    count === 1 ? 'Noch 1 Schritt bis zu Ihrem Tagesziel.' : `Noch ${steps} Schritte bis zu Ihrem Tagesziel.`,
  headDone: 'Ihr Tagesziel ist erreicht.',
  headKeep: (steps) => `Sie gehen schon ${steps} Schritte am Tag.`,
  more1000: (steps, minutes) =>
    `Das sind ${steps} mehr als jetzt: etwa ${minutes} Minuten zügiges Gehen. Sie können sie über den Tag verteilen.`,
  left: (minutes) =>
    minutes < 2
      ? 'Das ist etwa eine Minute Gehen.'
      : `Das sind etwa ${minutes} Minuten zügiges Gehen. Klappt es heute nicht, dann eben morgen.`,
  done: 'Jetzt dürfen Sie auch ruhen. Morgen ist ein neuer Tag.',
  keepUp: 'Ob mehr noch mehr bringt, darin sind sich Studien nicht einig. Machen Sie weiter mit dem, was guttut.',
  lastWeek: (steps, days) =>
    days === 1
      ? `Letzte Woche haben Sie einen Tag notiert: ${steps} Schritte.`
      : `Letzte Woche: im Schnitt ${steps} Schritte an ${days} Tagen.`,
  studies: 'Was sagen Studien?',
  risk: (steps, percent, years) =>
    `In Studien von etwa ${years} Jahren hängt ein Unterschied von ${steps} Schritten am Tag mit einem um ${percent}\u00a0% geringeren Sterberisiko ` +
    'in diesen Jahren zusammen. Das ist ein Zusammenhang, kein Versprechen.',
  level: {
    'under-60': (low, high) =>
      `Unter 60 flacht der Unterschied laut einer Übersicht bei etwa ${low} bis ${high} Schritten ab. ${others}`,
    '60-plus': (low, high) =>
      `Ab 60 flacht der Unterschied laut einer Übersicht bei etwa ${low} bis ${high} Schritten ab. ${others}`,
  },
  ...keeping,
  clear: 'Neu beginnen',
};
