// Texts of the example course of pain-chart, German.
import type { ExampleTexts } from './nl.js';

export const de: ExampleTexts = {
  other: ['Beispiel: jemand anderes', 'Beispiel'],
  exampleHead: 'Von Nahem schien es endlos. Von Weitem sieht man, wie es nachlässt.',
  exampleMore:
    'Das ist der Verlauf von jemand anderem: einer Fachperson für Physiotherapie mit Bandscheibenvorfall. ' +
    'Zweimal starke Schmerzen, zweimal wurde es besser. Was geschah, ist echt, die Höhe der Linie ist eine Skizze. ' +
    'Es ist ein Beispiel, keine Vorhersage für Sie.',
  example: {
    studies: 'Studium, wenig Bewegung',
    hernia: 'Bandscheibenvorfall, Monate mit Mühe beim Stehen, Gehen und Sitzen',
    trained: 'beschwerdefrei, nach etwa zwei Jahren Training',
    stiff: 'manchmal steifer Rücken',
    landing: 'Landung beim Basketball, anfangs höchstens 500 m Gehen',
    gone: 'besser, nach vier Monaten großteils weg, weiter trainiert',
  },
};
