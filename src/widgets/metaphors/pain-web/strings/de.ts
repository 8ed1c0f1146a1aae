import { frame, life } from '../../../../ui/body/strings/de.js';
import type { PainWebTexts } from './nl.js';

export const de: PainWebTexts = {
  frame,
  ...life,
  title: 'Alles hängt zusammen',
  purpose: 'Körper, Kopf und Umfeld wirken aufeinander ein. Wählen Sie etwas und sehen Sie, was daran hängt.',
  choose: 'Wo fangen Sie an?',
  steps: 'Wie weit schauen Sie?',
  far: ['Direkt', 'Zwei Schritte', 'Drei Schritte'],
  lines: ['direkt', 'einen Schritt weiter', 'noch einen Schritt weiter'],
  plays: 'Spielt das bei Ihnen mit?',
  other: 'Was spielt noch mit?',
  feeds: (what) => `Das nährt: ${what}.`,
  feedsNone: 'In diesem Netz nährt es nichts anderes.',
  further: (what) => `Einen Schritt weiter: ${what}.`,
  furthest: (what) => `Und noch einen Schritt: ${what}.`,
  fedBy: (what) => `Es wird genährt durch: ${what}.`,
  fedByNone: 'In diesem Netz wird es von nichts anderem genährt.',
  circle: (round, first) => `So dreht sich ein Kreis: ${round} und wieder ${first}.`,
  change: 'Ändern Sie hier etwas, ändert sich auch anderswo etwas. Es muss nicht groß sein.',
  noFigures: 'Wie stark ein Faden bei Ihnen ist, weiß niemand. Deshalb stehen keine Zahlen dabei.',
  list: 'Als Liste ansehen',
  listFeeds: 'Nährt',
  listFedBy: 'Wird genährt durch',
  nothing: 'nichts in diesem Netz',
};
