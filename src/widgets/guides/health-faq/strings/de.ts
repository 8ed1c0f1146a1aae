import { frame } from '../../../../ui/base/strings/de.js';
import type { HealthFaqTexts } from './nl.js';

export const de: HealthFaqTexts = {
  frame,
  title: 'Fragen Sie den Schubladenschrank',
  purpose: 'Ziehen Sie eine Schublade auf, oder suchen Sie.',
  start: 'Ziehen Sie eine Schublade auf, oder suchen Sie ein Wort.',
  search: 'Frage suchen',
  about: 'Worüber',
  all: 'alle Fragen',
  count: (n) => (n === 1 ? 'Eine Frage' : `${n} Fragen`),
  none: 'Nichts gefunden.',
  otherwise: 'Versuchen Sie ein anderes Wort. Oder fragen Sie in der Physiotherapie.',
  ask: 'Eigene Frage stellen',
  drawers: {
    magnesium: ['Magnesium', 'Mineral'],
    form: ['welche Form', 'Form'],
    dose: ['wie viel'],
    stress: ['Stress'],
    food: ['Essen'],
    sleep: ['Schlaf'],
    medicines: ['Medikamente', 'Mittel'],
    doctor: ['Arztpraxis', 'Rat'],
    practice: ['Praxis', 'wir'],
  },
  sections: {
    cramps: {
      head: 'Hilft Magnesium gegen Krämpfe?',
      body: [
        'Kaum. In 5 Versuchen mit 307 Menschen machte es 0,18 Krämpfe pro Woche aus. Das kann Zufall sein.',
        'Ein Blog sieht einen Nutzen, wenn man wenig davon isst.',
      ],
    },
    back: {
      head: 'Heilt Magnesium den Rücken?',
      body: [
        'Nein, das sagt keine unserer Quellen.',
        'Ein Blog: Wer wenig davon isst, spürt damit vielleicht weniger Spannung. Andere Quellen finden wenig Belege.',
      ],
    },
    form: {
      head: 'Welche Form wähle ich?',
      body: [
        'Laut Tim Willems nimmt man Citrat und Laktat gut auf, Oxid und Karbonat wenig. ' +
          'In einer Studie nahm der Körper 4 Prozent vom Oxid auf.',
        'In einer Studie war Chlorid so gut wie Laktat. Ein Blog findet Bisglycinat gut verträglich.',
      ],
    },
    dose: {
      head: 'Wie viel ist genug?',
      body: [
        'EFSA, für Europa: am Tag 350 mg für Männer und 300 mg für Frauen, aus dem ganzen Essen. ' +
          'Tim Willems nennt 410 bis 420 mg und 320 bis 360 mg. Ein Blog sagt 300 bis 400 mg.',
        'Aus einem Präparat höchstens 250 mg am Tag, in mindestens 2 Gaben. In den USA sind es 350 mg.',
      ],
    },
    stress: {
      head: 'Hilft Magnesium gegen Stress?',
      body: [
        'Ein Blog zeichnet Stress und Magnesium als zwei Hände, die aufeinander wirken. Das ist ein Bild, kein Beleg.',
      ],
    },
    food: {
      head: 'Worin steckt Magnesium?',
      body: [
        ['Blattgemüse, Nüsse und Kerne', 'Vollkorn, Bohnen und Linsen', 'Reiner Kakao, auch Lachs, Huhn und Rind'],
      ],
    },
    enough: {
      head: 'Bekomme ich genug?',
      body: [
        'Da gehen die Quellen auseinander. Das BfR sieht kein Zeichen, dass Gesunde zu wenig bekommen. ' +
          'Laut Tim Willems erreicht mehr als die Hälfte die empfohlene Menge nicht.',
        'Ein Präparat ist für einen Mangel da, der gefunden wurde. Ein Bluttest zeigt nicht immer, was auf Vorrat ist.',
      ],
    },
    sleep: {
      head: 'Schlafe ich damit besser?',
      body: ['Dafür gibt es wenig Belege. Feste Schlafzeiten tun der Gesundheit gut.'],
    },
    medicines: {
      head: 'Geht es mit meinen Medikamenten?',
      body: [
        'Nicht immer. Manche Antibiotika und Medikamente für Schilddrüse und Knochen nimmt man einige Stunden getrennt davon.',
        'Fragen Sie zuerst in der Apotheke oder Arztpraxis. Ändern Sie selbst nichts an Ihren Medikamenten.',
      ],
    },
    doctor: {
      head: 'Wann frage ich in der Arztpraxis?',
      body: [
        'Sind Nieren oder Herz krank, oder nehmen Sie Medikamente ein? Dann fragen Sie zuerst.',
        'Unter „Wann sofort Hilfe holen?“ stehen Zeichen, bei denen Sie nicht warten sollten. Im Zweifel rufen Sie die Arztpraxis an.',
      ],
    },
  },
};
