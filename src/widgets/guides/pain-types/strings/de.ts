import { frame } from '../../../../ui/base/strings/de.js';
import type { PainTypesTexts } from './nl.js';

const start = 'Nach sechs Wochen haben sich frische Schmerzen im Mittel halbiert.';

export const de: PainTypesTexts = {
  frame,
  title: 'Welchen Weg nehmen Rückenschmerzen?',
  purpose: 'Je höher das Land, desto mehr Schmerzen.',
  start,
  ask: 'Welche Art?',
  kinds: { cause: 'Mit Ursache', short: 'Frisch', long: 'Anhaltend' },
  when: 'Zeit',
  stops: [['jetzt'], ['6 Wochen', '6 Wo.'], ['halbes Jahr', '½ Jahr', '½ J.'], ['1 Jahr', '1 J.']],
  valueText: (time, pain) => `${time}: im Mittel ${pain} von\u00a0100`,
  roads: { short: ['frische Schmerzen', 'frisch'], long: ['anhaltende Schmerzen', 'anhaltend'] },
  doctor: 'Arztpraxis',
  noClock: 'Hier zählt die Ursache, nicht die Uhr.',
  begins: (pain) => `Im Mittel liegen die Schmerzen dann bei ${pain} von 100.`,
  fell: (from, pain) => `Sie sinken im Mittel von ${from} auf ${pain} von 100.`,
  cause: [
    'Zuerst in Ihre Arztpraxis.',
    'Ein Bruch, Rheuma oder ein Bandscheibenvorfall muss zuerst behandelt werden. Davon hängt die Dauer ab.',
  ],
  said: {
    short: [
      ['Frische Schmerzen beginnen oft heftig.', 'Das heißt nicht, dass etwas kaputt ist.'],
      ['Nach sechs Wochen im Mittel halbiert.', 'Danach geht es langsamer, oft bleibt etwas übrig.'],
      ['Nach einem halben Jahr tut es weniger weh.', 'Auf und Ab gehört dazu. Schauen Sie auf Monate, nicht auf Tage.'],
      ['Nach einem Jahr bleibt oft etwas übrig.', 'Stört es Sie? Sagen Sie es in der Physiotherapie.'],
    ],
    long: [
      [
        'Anhaltende Schmerzen sind genauso echt.',
        'Oft ist das Nervensystem empfindlicher geworden, auch ohne Schaden.',
      ],
      ['Ein langer Weg, und er führt abwärts.', 'Schlaf, Stress und Gefühle spielen eine Rolle.'],
      ['Ein langer Weg, und er führt abwärts.', 'Auf und Ab gehört dazu. Schauen Sie auf Monate, nicht auf Tage.'],
      ['Nach einem Jahr tut es weniger weh.', 'Das ist sehr unsicher. Ihr Weg kann anders verlaufen.'],
    ],
  },
  more: 'Mehr zu diesen Wegen',
  sections: {
    first: {
      head: 'Zuerst: Ist etwas neu?',
      body: [
        'Ein schwächeres Bein, Taubheit im Schritt, Mühe beim Wasserlassen, ein schwerer Unfall? Wählen Sie sofort den Notruf.',
      ],
    },
    kinds: {
      head: 'Was bedeutet jede Art?',
      body: [
        [
          'Mit Ursache: ein Bruch, Rheuma, ein Bandscheibenvorfall oder ein Tumor. Ärztliche Hilfe kommt zuerst.',
          'Frisch: plötzlich begonnen, ohne klare Ursache. Starke Schmerzen heißen nicht gleich Schaden.',
          'Anhaltend: länger als drei Monate. Das Nervensystem ist empfindlicher, auch ohne Schaden. Lebensweise und Gefühle spielen eine Rolle.',
        ],
        'Bei mindestens 85 Prozent der Menschen, die Hilfe suchen, gibt es keine klare Ursache. Unsicher? Rufen Sie in Ihrer Arztpraxis an.',
      ],
    },
    ankle: {
      head: 'Vergleichen Sie mit dem Knöchel',
      body: [
        'Ein verstauchter Knöchel tut heftig weh. Trotzdem treten Sie vorsichtig wieder auf, und meist wird es gut. Frische Rückenschmerzen sind ähnlich.',
        'Tut der Knöchel nach Monaten noch weh? Dann schaut man weiter als auf die Verstauchung: Schlaf, Stress, Kraft, Vertrauen. So auch beim Rücken.',
        'Es ist nur ein Vergleich. Die Zahlen hier gelten für den Rücken.',
      ],
    },
    course: {
      head: 'Nicht jede Quelle sagt dasselbe',
      body: [
        'Das Land folgt einer Übersicht von 47 Gruppen mit 9.224 Menschen (2024). Mittel von 100, jetzt und nach 6, 26 und 52 Wochen:',
        [
          'Schmerzen seit weniger als 6 Wochen: 56, 26, 22, 21.',
          'Seit 6 bis 12 Wochen: 63, 29, 29, 31.',
          'Seit längerer Zeit: 56, 48, 43, 40. Das ist sehr unsicher.',
        ],
        'Eine ältere Übersicht (2012) fand bei frischen Schmerzen weniger: 52, 23, 12 und 6.',
        'Ein Artikel aus der Physiotherapie nennt 3 bis 6 Wochen, was man auch tut. In den Studien dauert es oft länger.',
        'Ein Mittelwert ist keine Vorhersage für Sie.',
      ],
    },
  },
};
