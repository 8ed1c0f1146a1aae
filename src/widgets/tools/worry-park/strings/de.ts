import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { WorryParkTexts } from './nl.js';

export const de: WorryParkTexts = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Stellen Sie es kurz ab',
  purpose: 'Parken Sie, was im Kopf kreist. Später bekommt es seine halbe Stunde.',
  what: 'Was beschäftigt Sie?',
  missing: 'Schreiben Sie in wenigen Worten, was Sie beschäftigt.',
  until: 'Bis wann?',
  park: 'Parken',
  erase: 'Nach einem Tag alles löschen',
  shared: 'Nutzen auch andere dieses Gerät? Dann können sie das lesen.',
  list: 'Was hier steht',
  steps: 'Das hatte ich vor: schon geschafft?',
  drawn: {
    post: (time) => `P ${time}`,
    free: ['noch frei', 'frei'],
    examples: ['Miete', 'Arbeit'],
    example: ['Beispiel', 'z. B.'],
    leaves: ['fährt weg', 'weg'],
  },
  at: (time) => `um ${time}`,
  tomorrow: (time) => `morgen um ${time}`,
  start: (until) => `Was Sie parken, wartet bis ${until}.`,
  startMore: 'Ein oder zwei Wörter reichen. Sie müssen jetzt nichts damit tun.',
  parked: (count, until, one) =>
    one ? `Ein Gedanke geparkt bis ${until}.` : `${count} Gedanken geparkt bis ${until}.`,
  parkedFrom: (count, until) => `${count} Gedanken geparkt, der erste bis ${until}.`,
  passing: 'Kommt er doch vorbei? Sagen Sie ihm: Du bist geparkt. Was geht heute doch, und sei es noch so klein?',
  remind: 'In meinen Kalender',
  reminder: 'Meine halbe Stunde',
  time: 'Jetzt ist Zeit dafür.',
  left: (minutes, one) =>
    `Noch ${one ? 'eine Minute' : `${minutes} Minuten`}. Nehmen Sie einen Gedanken nach dem anderen.`,
  late: 'Nehmen Sie sich in Ruhe eine halbe Stunde, einen Gedanken nach dem anderen.',
  allLater: 'Jetzt nicht, später',
  deal: (text) => `Was machen Sie mit „${text}“?`,
  ways: { step: 'Ein kleiner Schritt', no: 'Nein sagen', later: 'Später wieder', away: 'Weiterfahren lassen' },
  letGo: (text) => `Weiterfahren lassen: ${text}`,
  ask: { step: 'Was ist machbar, und sei es noch so klein?', no: 'Was sagen Sie, und wem?' },
  missingStep: 'Schreiben Sie eine Sache auf, die machbar ist.',
  example: 'Zum Beispiel: Das schaffe ich diese Woche nicht. Ich brauche etwas Ruhe.',
  means: {
    step: () => ['Ein kleiner Schritt reicht.', 'Wählen Sie etwas, das sicher gelingt. Der Rest kann warten.'],
    no: () => ['Sie dürfen Nein sagen.', 'Sagen Sie auch, was Sie brauchen.'],
    later: (again) => ['Es kann noch warten.', `Es ist ${again} wieder Zeit dafür.`],
    away: () => [
      'Sie lassen es weiterfahren.',
      'Auch das ist eine Wahl. Kommt es wieder? Dann parken Sie es noch einmal.',
    ],
  },
  next: 'So ist es gut',
  ended: [
    'Alles hatte seine Zeit.',
    'Tun Sie jetzt etwas anderes. Fällt Ihnen noch etwas ein? Parken Sie es für später.',
  ],
  over: [
    'Dieser Tag ist vorbei.',
    'Was Sie geschrieben haben, steht hier nicht mehr. Kreist es noch im Kopf? Parken Sie es noch einmal.',
  ],
  wins: (count, one) => (one ? 'Ein kleiner Schritt ist getan.' : `${count} kleine Schritte in dieser Woche.`),
  week: (count, one) =>
    one
      ? 'In dieser Woche haben Sie einen kleinen Schritt getan.'
      : `In dieser Woche waren es ${count} kleine Schritte.`,
  stand: 'Freuen Sie sich einen Moment daran. Auch Kleines zählt.',
  clear: 'Alles löschen',
  helps: 'Hilft das, und wann nicht?',
  rules: 'Bestimmen Sorgen Ihren Tag, oder können Sie sie nicht mehr bremsen? Rufen Sie Ihre Arztpraxis an.',
  studied:
    'In 7 Studien mit 999 Menschen dauerten aufgeschobene Sorgen etwas kürzer und kamen etwas seltener. Online sah eine Studie keinen Unterschied.',
  closed: 'Eine geschlossene Seite kann nichts löschen. Das geschieht, sobald Sie sie wieder öffnen.',
};
