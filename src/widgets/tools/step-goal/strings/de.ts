import { frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { StepGoalTexts } from './nl.js';

export const de: StepGoalTexts = {
  frame,
  title: 'Ihre nächsten 1.000 Schritte',
  purpose: 'Wir beginnen bei dem, was Sie jetzt tun. Dann geht es in kleinen Schritten aufwärts.',
  plan: 'Jeweils 1.000 Schritte mehr',
  now: 'jetzt',
  weeks: (from, to) => `Wo. ${from}–${to}`,
  baseline: 'Ihr Durchschnitt jetzt',
  steps: 'Schritte',
  less: '100 weniger',
  more: '100 mehr',
  age: 'Alter',
  'under-60': 'Unter 60',
  '60-plus': '60 oder älter',
  today: 'Schritte heute',
  todayShort: 'heute',
  goal: (steps) => `Ziel ${steps}`,
  week: 'Die anderen Tage dieser Woche',
  fault: (most) => `Geben Sie eine ganze Zahl ein, von 0 bis ${most} Schritte.`,
  check: 'Bitte prüfen Sie diese Zahl.',
  start: 'Wie viele Schritte gehen Sie an einem normalen Tag?',
  startMore: 'Schauen Sie auf Ihr Handy oder Ihre Uhr. Eine Schätzung genügt.',
  headGoal: (steps) => `Ihr Ziel sind ${steps} Schritte am Tag.`,
  headLeft: (steps) => `Noch ${steps} Schritte bis zu Ihrem Tagesziel.`,
  headDone: 'Ihr Tagesziel ist erreicht.',
  headKeep: (steps) => `Sie gehen schon ${steps} Schritte am Tag.`,
  more1000: (steps, minutes) =>
    `Das sind ${steps} mehr als jetzt: etwa ${minutes} Minuten zügiges Gehen. Sie können sie über den Tag verteilen.`,
  left: (minutes) =>
    minutes < 2
      ? 'Das ist etwa eine Minute Gehen.'
      : `Das sind etwa ${minutes} Minuten zügiges Gehen. Klappt es heute nicht, dann gibt es morgen.`,
  done: 'Jetzt dürfen Sie auch ruhen. Morgen ist ein neuer Tag.',
  keepUp: 'Um diese Zahl flacht der Unterschied in Studien ab. Mehr ist nicht nötig. Behalten Sie bei, was guttut.',
  risk: (steps, percent) =>
    `In Studien hängt ein Unterschied von ${steps} Schritten am Tag mit einem ${percent}\u00a0% geringeren Sterberisiko zusammen. ` +
    'Das ist ein Zusammenhang, kein Versprechen.',
  level: {
    'under-60': (low, high) =>
      `Unter 60 flacht der Unterschied bei etwa ${low} bis ${high} Schritten ab. Wer jetzt wenig geht, gewinnt am meisten.`,
    '60-plus': (low, high) =>
      `Ab 60 flacht der Unterschied bei etwa ${low} bis ${high} Schritten ab. Wer jetzt wenig geht, gewinnt am meisten.`,
  },
  ...keeping,
  clear: 'Löschen',
};
