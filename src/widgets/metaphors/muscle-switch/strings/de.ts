import { frame } from '../../../../ui/base/strings/de.js';
import type { MuscleSwitchTexts } from './nl.js';

export const de: MuscleSwitchTexts = {
  frame,
  title: 'Der Schalter im Muskel',
  purpose: 'Calcium spannt an, Magnesium lässt los.',
  minerals: { calcium: 'Calcium', magnesium: 'Magnesium' },
  choose: 'Legen Sie den Schalter um',
  positions: { tight: 'Anspannen', loose: 'Loslassen' },
  head: { tight: 'Die Muskelzelle spannt an.', loose: 'Die Muskelzelle lässt los.' },
  body: {
    tight: 'Calcium hat den Schalter umgelegt. Die Zelle wird kürzer und dicker, und sie zieht.',
    loose: 'Magnesium hat den Schalter zurückgelegt. Die Zelle wird wieder lang und schmal.',
  },
  picture: 'Es ist ein vereinfachtes Bild. Anspannen ist nicht schlecht: Ein Muskel tut es den ganzen Tag.',
  disagree: 'Hilft ein Präparat? Die Quellen sind sich nicht einig.',
  voices: [
    [
      'Tim Willems, mit Examine',
      'Wenig Wirkung auf Krämpfe in der Nacht oder beim Sport. Wenig Belege für den Schlaf.',
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
    ['Sie stellen die Tasche ab.', 'Magnesium legt den Schalter zurück. Die Muskelzellen lassen los.'],
    [
      'Bedeutet ein Krampf einen Mangel?',
      'Nein, das lässt sich daraus nicht ableiten. Unten lesen Sie, was die Quellen über Präparate sagen.',
    ],
  ],
};
