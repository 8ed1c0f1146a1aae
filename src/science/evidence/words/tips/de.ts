// What is said of tips, German: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/tips.js';

export const de: Words<typeof claims> = {
  'tip-moving': 'In Bewegung bleiben, auch mit Schmerzen, etwa beim Gehen, Schwimmen oder Radfahren.',
  'tip-sleep': 'Genug schlafen, jede Nacht.',
  'tip-pain': 'Schmerzen nicht fürchten. Haben sie nach 48 Stunden nicht nachgelassen, war der Schritt zu groß.',
  'tip-back': 'Den Rücken nutzen, wie er gedacht ist: drehen, beugen, strecken, heben.',
  'tip-slowly': 'Langsam steigern, über Monate.',
  'tip-strength': 'Krafttraining ist ein Freund: leicht beginnen, zuerst die Technik.',
  'tip-breath': 'Tief in den Bauch atmen.',
  'tip-mobility': 'Schritt für Schritt beweglicher werden.',
  'tip-stress': 'Stress, Verhalten und Gefühle zählen mit.',
  'tip-patience': 'Geduld und Ausdauer: Monate, nicht Wochen.',
};
