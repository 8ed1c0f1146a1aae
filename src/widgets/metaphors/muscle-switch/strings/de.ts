import { frame } from '../../../../ui/base/strings/de.js';
import type { MuscleSwitchTexts } from './nl.js';

export const de: MuscleSwitchTexts = {
  frame,
  title: 'Der Schalter im Muskel',
  purpose: 'Anspannen und loslassen: Ein Muskel tut es den ganzen Tag.',
  minerals: {
    calcium: ['Calcium spannt an', 'Calcium'],
    magnesium: ['in diesem Bild: Magnesium', 'Magnesium'],
  },
  choose: 'Ziehen Sie am Hebel',
  positions: { tight: 'Anspannen', loose: 'Loslassen' },
  ends: { tight: 'anspannen', loose: 'loslassen' },
  head: { tight: 'Die Tasche geht hoch.', loose: 'Der Muskel lässt los.' },
  body: {
    tight: 'Calcium legt den Schalter um. Die Zellen im Muskel werden kürzer und dicker, und sie ziehen.',
    loose:
      'Das Calcium ist abgepumpt, die Zellen werden wieder lang und schmal. In diesem Bild legt Magnesium den Schalter zurück.',
  },
  picture: 'Es ist ein vereinfachtes Bild. Dass Magnesium den Schalter zurücklegt, zeichnet ein Blog so.',
  helps: 'Hilft ein Präparat?',
  disagree: 'Die Quellen sind sich nicht einig.',
  voices: [
    [
      'Cochrane (2020), Examine und Tim Willems',
      'Wenig Unterschied bei Krämpfen, und das kann Zufall sein. Wenig Belege für den Schlaf.',
    ],
    [
      'Orthomolekularer Blog',
      'Kann Anspannung, Krämpfe, Steifheit und Schlaf etwas erleichtern, wenn man wenig aufnimmt. Heilt keine Rückenschmerzen.',
    ],
  ],
  noProof: 'Ein Krampf beweist keinen Mangel. Ein Präparat ist für einen festgestellten Mangel da.',
  ask: 'Probleme mit Nieren oder Herz, oder nehmen Sie Medikamente? Fragen Sie zuerst in der Arztpraxis oder Apotheke.',
  tell: 'Die Geschichte erzählen',
  next: 'Weiter',
  end: 'Jetzt Sie',
  reset: 'Neu beginnen',
  story: [
    ['Sie heben eine Tasche.', 'Calcium legt den Schalter um. Die Muskelzellen werden kürzer und ziehen.'],
    ['Sie stellen die Tasche ab.', 'Das Calcium wird abgepumpt. Die Muskelzellen lassen los.'],
    [
      'Bedeutet ein Krampf einen Mangel?',
      'Nein, das lässt sich daraus nicht ableiten. Unten lesen Sie, was die Quellen über Präparate sagen.',
    ],
  ],
};
