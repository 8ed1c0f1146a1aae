import { frame } from '../../../../ui/base/strings/de.js';
import type { BrickWallTexts } from './nl.js';

export const de: BrickWallTexts = {
  frame,
  title: 'Maurer und Ziegel',
  purpose: 'Training bringt Maurer. Eiweiß bringt die Ziegel.',
  old: 'alte Mauer',
  now: 'neue Mauer',
  protein: 'Eiweiß',
  grams: (grams) => `${grams}\u00a0g`,
  delivered: (grams) => `Eiweiß: ${grams}`,
  sessions: 'Wie oft trainieren Sie pro Woche?',
  times: (count, most) => (most ? `${count}+` : count),
  eaten: 'Wie viel Eiweiß essen Sie am Tag?',
  gramsText: (grams) => `${grams} Gramm Eiweiß am Tag`,
  little: 'nichts',
  much: 'reichlich',
  amount: {
    none: 'keine Ziegel',
    short: 'zu wenige Ziegel',
    most: 'fast genug Ziegel',
    full: 'genug Ziegel',
  },
  head: {
    idle: 'Niemand baut.',
    full: 'Genug Ziegel, die Mauer wächst.',
    most: 'Die Mauer wächst, fast so hoch wie möglich.',
    short: 'Zu wenige Ziegel.',
    none: 'Keine Ziegel, keine Mauer.',
  },
  exampleHead: 'In diesem Beispiel gibt es genug Ziegel, die Mauer wächst.',
  body: {
    idle: 'Ohne Training kommt kein Team. Die Ziegel bleiben liegen.',
    full: 'Das Team hat, was es braucht. Mehr Ziegel sind nicht nötig.',
    most: 'Laut dem Artikel behalten Sie so den größten Teil des Zuwachses.',
    short: 'Es kommt weniger Mauer dazu, und das Team holt auch Ziegel aus Ihrer alten Mauer.',
    none: 'Das Team holt Ziegel aus Ihrer alten Mauer.',
  },
  need: (full, least) =>
    full === least
      ? `Für Sie: Ab ${full} Gramm am Tag sind genug Ziegel da.`
      : `Für Sie: ab ${least} Gramm am Tag für den größten Teil der Mauer, ${full} Gramm für die ganze.`,
  followed: 'Dies folgt dem Eiweißrechner auf dieser Seite.',
  limits: 'Was dieses Bild nicht sagt',
  without:
    'Dieses Bild nennt keine Zahl. Fragen Sie in der Physiotherapie, in der Ernährungsberatung oder in der Arztpraxis, was zu Ihnen passt.',
  nobodyKnows: 'Wie viele Ziegel aus einer alten Mauer kommen, hat niemand gemessen. Es ist ein Bild.',
  who: 'Für gesunde Erwachsene mit ernsthaftem Krafttraining. Nicht bei Nierenkrankheit, in der Schwangerschaft oder Stillzeit.',
  tell: 'Die Geschichte erzählen',
  next: 'Weiter',
  end: 'Jetzt Sie',
  reset: 'Neu beginnen',
  story: [
    [
      'Sie trainieren dreimal pro Woche.',
      'Jedes Training schickt einen Maurer. Es sind genug Ziegel da: Die Mauer wächst.',
    ],
    [
      'Dasselbe Team, weniger Ziegel.',
      'Die Maurer stehen bereit, aber es kommt zu wenig Eiweiß. Sie holen Ziegel aus Ihrer alten Mauer.',
    ],
    ['Viele Ziegel, kein Team.', 'Ohne Training baut niemand. Die Ziegel bleiben liegen.'],
  ],
};
