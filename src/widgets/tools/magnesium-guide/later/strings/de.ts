// What stands in the folds of magnesium-guide, German.
import type { FoldsTexts } from './nl.js';

export const de: FoldsTexts = {
  voices: [
    [
      'Wie viel am Tag?',
      'EFSA, für Europa: 350 mg für Männer, 300 mg für Frauen. Tim Willems nennt 410 bis 420 mg und 320 bis 360 ' +
        'mg. Der orthomolekulare Blog sagt 300 bis 400 mg.',
    ],
    [
      'Bekommen viele zu wenig?',
      'Das deutsche BfR sieht kein Zeichen dafür bei gesunden Erwachsenen. Tim Willems schreibt, dass mehr als die Hälfte zu wenig bekommt.',
    ],
    [
      'Wie viel aus Tabletten?',
      'Höchstens 250 mg am Tag, auf mindestens 2 Gaben verteilt, sagen Europa und das BfR. In den USA sind es 350 mg.',
    ],
    [
      'Krämpfe, Schlaf und Rückenschmerzen?',
      'Cochrane und Tim Willems: wenig Unterschied bei Krämpfen, wenig Belege für den Schlaf. Der Blog: Es kann ' +
        'etwas lindern, wenn man wenig bekommt. Rückenschmerzen heilt es nicht.',
    ],
    [
      'Und Stress?',
      'Der orthomolekulare Blog zeichnet Magnesium und Stress als zwei Hände, die aufeinander wirken. Es ist ein Bild dieses Blogs.',
    ],
  ],
  rolesSay: 'Acht Dinge, die ein Etikett in Europa nennen darf:',
  roles: {
    muscles: 'Muskeln',
    nerves: 'Nerven und Psyche',
    energy: 'Energie',
    tiredness: 'weniger Müdigkeit',
    salts: 'Salze im Gleichgewicht',
    protein: 'Eiweiß aufbauen',
    bones: 'Knochen und Zähne',
    cells: 'neue Zellen',
  },
  vitaminD: 'Der Körper braucht es auch, um Vitamin D umzuwandeln.',
  blood:
    'Ein Bluttest zeigt, was im Blut ist. Unter 0,75 mmol/l spricht man von einem Mangel. Was Knochen und Muskeln speichern, zeigt er nicht immer.',
  tableSay:
    'Milligramm Magnesium in 100 g, mit dem Code der französischen Tabelle CIQUAL 2025. Die Werte sind grob. ' +
    'Spinat und Tofu fehlen: Darin sind die Tabellen zu verschieden.',
  table: {
    almonds: 'Mandeln, mit Haut, ungesalzen',
    cashews: 'Cashewkerne, geröstet, ungesalzen',
    walnuts: 'Walnüsse',
    hazelnuts: 'Haselnüsse, ungesalzen',
    'pumpkin-seeds': 'Kürbiskerne',
    'sesame-seeds': 'Sesamsamen',
    'sunflower-seeds': 'Sonnenblumenkerne',
    oats: 'Haferflocken',
    'bread-wholewheat': 'Weizenvollkornbrot',
    'rice-brown-cooked': 'Naturreis, gekocht',
    'quinoa-cooked': 'Quinoa, gekocht',
    'pasta-wholewheat-cooked': 'Vollkornnudeln, gekocht',
    'chickpeas-cooked': 'Kichererbsen, gekocht',
    'lentils-cooked': 'Linsen, gekocht',
    'kidney-beans-cooked': 'Kidneybohnen, gekocht',
    'green-peas-cooked': 'Grüne Erbsen, gegart',
    'kale-raw': 'Grünkohl, roh',
    'broccoli-cooked': 'Brokkoli, gegart',
    banana: 'Banane',
    avocado: 'Avocado',
    'chocolate-dark-70': 'Zartbitterschokolade, etwa 70 Prozent Kakao',
    'cocoa-powder': 'Kakaopulver, ungesüßt',
    'salmon-cooked': 'Lachs, gegart',
    'chicken-breast-cooked': 'Hähnchenbrust ohne Haut, gebraten oder gegrillt',
  },
};
