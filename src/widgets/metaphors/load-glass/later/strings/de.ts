// What load-glass says while four weeks pass, German.
import type { DaysTexts } from './nl.js';

export const de: DaysTexts = {
  pause: 'Pause',
  play: 'Weiterspielen',
  close: 'Zurück zu jetzt',
  day: 'Tag',
  dayText: (day, week) => `Tag ${day}, Woche ${week}`,
  weekName: (week) => `Woche ${week}`,
  whatIf: 'Und wenn Sie eine Sache ändern?',
  change: { none: 'Nichts', 'fixed-bedtimes': 'Feste Schlafzeiten', 'daily-walk': 'Jeden Tag spazieren' },
  week: (week, head) => `Woche ${week}: ${head}`,
  example: {
    empty: 'In diesem Beispiel ist das Glas leer.',
    roomy: 'In diesem Beispiel hat das Glas Platz.',
    half: 'In diesem Beispiel ist das Glas halb voll.',
    'almost-full': 'In diesem Beispiel ist das Glas fast voll.',
    full: 'In diesem Beispiel ist das Glas voll bis zum Rand.',
    overflowing: 'In diesem Beispiel läuft das Glas über.',
  },
  begins: 'Angenommen, das Glas hat am Anfang noch Platz. Dasselbe regnet jeden Tag hinein.',
  rises: 'Das Wasser steigt nach und nach. Man merkt es kaum.',
  steady: 'Es läuft etwa so viel hinein wie hinaus.',
  falls: 'Das Wasser sinkt.',
  strained: 'Es steht schon lange hoch. Dann erholen Sie sich weniger, und das Glas wird kleiner.',
  helps: {
    'fixed-bedtimes':
      'Ohne feste Schlafzeiten stünde es höher. Rechnen Sie mit zwei bis vier Wochen, bis Sie einen Unterschied merken.',
    'daily-walk': 'Ohne den täglichen Spaziergang stünde es höher. Lassen Sie sich Zeit.',
  },
};
