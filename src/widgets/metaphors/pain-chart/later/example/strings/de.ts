// Texts of the example course of pain-chart, German.
import type { ExampleTexts } from './nl.js';

export const de: ExampleTexts = {
  other: ['Beispiel: jemand anderes', 'Beispiel'],
  exampleHead: 'Nah schien es endlos. Von Weitem lässt es nach.',
  exampleMore:
    'Das ist der Verlauf von jemand anderem, mit Bandscheibenvorfall. Es ist ein Beispiel, keine Vorhersage für Sie.',
  exampleNote:
    'Zweimal starke Schmerzen, zweimal wurde es besser: Das ist echt. ' +
    'Es wurden keine Werte notiert. Die Höhe der Linie und die meisten Monate sind eine Skizze.',
  example: {
    studies: 'Studium, wenig Bewegung',
    hernia: 'Bandscheibenvorfall, dumpfer Schmerz, Monate mit Mühe beim Stehen, Gehen und Sitzen',
    trained: 'beschwerdefrei, nach etwa zwei Jahren Training',
    stiff: 'manchmal steif',
    landing: 'Landung beim Basketball, anfangs höchstens 500 m Gehen',
    gone: 'besser, nach vier Monaten großteils weg, weiter trainiert',
  },
};
