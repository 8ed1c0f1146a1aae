// Texts of load-glass, German.
import { life } from '../../../../ui/body/strings/de.js';
import { frame } from '../../../../ui/base/strings/de.js';
import type { LoadGlassTexts } from './nl.js';

export const de: LoadGlassTexts = {
  frame,
  ...life,
  title: 'Ihr Körper ist ein Glas',
  purpose: 'Alles, was Sie erleben, läuft als Wasser hinein. Unten lässt die Erholung es wieder ab.',
  rim: 'Rand',
  growth: ['größer', 'trainierbar'],
  recovery: 'Erholung',
  plays: 'Was läuft hinein?',
  load: 'Belastung',
  tap: 'Hahn offen',
  shut: 'fast zu',
  open: 'weit offen',
  size: 'Größe Ihres Glases',
  capacity: 'Belastbarkeit',
  small: 'klein',
  big: 'groß',
  genetics: 'Ihre Veranlagung gehört auch zum Glas. Sie lässt sich nicht trainieren, der Rest schon.',
  percent: (value) => `${value} Prozent`,
  head: {
    empty: 'Ihr Glas ist leer.',
    roomy: 'Ihr Glas hat Platz.',
    half: 'Ihr Glas ist halb voll.',
    'almost-full': 'Ihr Glas ist fast voll.',
    full: 'Ihr Glas ist voll bis zum Rand.',
    overflowing: 'Ihr Glas läuft über.',
  },
  exampleHead: 'In diesem Beispiel ist das Glas fast voll.',
  body: {
    empty: 'Im Moment läuft nichts hinein. Fügen Sie hinzu, was bei Ihnen mitspielt.',
    roomy: 'Für einen vollen Tag ist Platz.',
    half: 'Es ist noch Platz, aber nicht für alles zugleich.',
    'almost-full': 'Ein einziger voller Tag kann genügen.',
    full: 'Eine Kleinigkeit kann es zum Überlaufen bringen. Oft gibt es nicht die eine Ursache.',
    overflowing: 'Dann können Schmerz, Müdigkeit oder Kopfweh kommen. Das heißt nicht, dass etwas kaputt ist.',
  },
  ways: 'Sie haben zwei Wege:',
  wayLess: 'weniger hineinlaufen lassen,',
  wayBigger: 'oder Ihr Glas größer machen: mit Schlaf, Bewegung und Unterstützung.',
  replay: 'Vier Wochen abspielen',
};
