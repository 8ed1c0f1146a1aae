// What is said of food, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/food.js';

export const de: Words<typeof claims> = {
  'protein-men-optimal':
    'Ein Autor liest aus den Studien, dass Männer mit ernsthaftem Krafttraining bei etwa 2 Gramm Eiweiß pro Kilo am ' +
    'Tag am meisten Muskeln aufbauen. Eine große Übersicht fand über 1,62 keinen weiteren Zuwachs.',
  'protein-men-safe':
    'Laut dem Artikel nimmt ein Mann, der sichergehen will, 2,35 Gramm pro Kilo am Tag. Wir zeigen nie mehr als 2,2.',
  'protein-women-lower': 'Laut dem Artikel brauchen Frauen 10 bis 15 % weniger als Männer.',
  'protein-women-optimal':
    'Ein Autor liest aus den Studien, dass Frauen mit ernsthaftem Krafttraining bei durchschnittlich 1,75 Gramm ' +
    'Eiweiß pro Kilo am Tag am meisten Muskeln aufbauen. Eine große Übersicht fand über 1,62 keinen weiteren Zuwachs.',
  'protein-women-safe': 'Laut dem Artikel nimmt eine Frau, die sichergehen will, 2,05 Gramm pro Kilo am Tag.',
  'protein-flexible':
    'Laut dem Artikel behalten Sie mit 1,2 bis 1,5 Gramm pro Kilo am Tag den größten Teil des Zuwachses.',
  'protein-morton':
    'In 49 Studien mit Krafttraining brachte mehr Eiweiß im Schnitt 0,30 kg mehr fettfreie Masse. ' +
    'Über 1,62 Gramm pro Kilo am Tag kam nichts mehr dazu. Diese Grenze ist unsicher: zwischen 1,03 und 2,20.',
  'protein-slopes':
    'In 105 Artikeln zusammen ging jedes weitere 0,1 Gramm pro Kilo am Tag mit 0,39 kg mehr fettfreier Masse einher, über 1,3 Gramm pro Kilo mit 0,12 kg. ' +
    'Untersucht wurden 0,5 bis 3,5 Gramm pro Kilo.',
  'protein-meal-floor': 'Der Artikel rät zu mindestens 20 bis 30 Gramm Eiweiß pro Mahlzeit.',
  'protein-day-total': 'Laut dem Artikel zählt die Menge am Tag mehr als die Zahl der Mahlzeiten.',
  'protein-big-meal':
    'In einem Versuch nach dem Training verarbeitete der Körper auch 100 Gramm auf einmal, länger als 25 Gramm. ' +
    'Gemessen wurde eine Reaktion über Stunden, kein Muskelzuwachs.',
  'protein-no-window':
    'Laut dem Artikel müssen Sie mit 3 oder mehr Mahlzeiten auf kein Zeitfenster nach dem Training achten.',
  'protein-from-65':
    'In Studien mit Krafttraining bei gesunden Menschen ab 65 Jahren half mehr Eiweiß bei 1,2 bis 1,59 Gramm pro Kilo am Tag.',
  'protein-plant-more': 'Laut dem Artikel braucht mehr, wer vor allem pflanzlich isst. Eine Zahl nennt er nicht.',
  'protein-other-sport': 'Laut dem Artikel brauchen Ausdauer- und Kampfsport weniger: Diese Zahlen gelten dann nicht.',
  'protein-kidney':
    'Der Artikel sieht bei Gesunden keinen Schaden. Bei einer Nierenkrankheit oder einer anderen Erkrankung fragen ' +
    'Sie in der Arztpraxis nach.',
  'protein-adults-only':
    'Die Studien wurden mit gesunden Erwachsenen gemacht. Unter 18 Jahren, in der Schwangerschaft und Stillzeit nennen wir keine Zahl.',
  'protein-not-obese':
    'Die Studien wurden mit Menschen ohne Adipositas gemacht. Die WHO spricht ab einem BMI von 30 davon: Ab da nennen wir keine Zahl.',
  'protein-bricks': 'Training bringt Maurer, Eiweiß bringt Ziegel. Ohne genug Ziegel keine Mauer.',
  'protein-foods':
    'Mageres Fleisch, Geflügel, Eier, Fisch, fettarme Milchprodukte, Hülsenfrüchte, Tofu, Tempeh, Nüsse, Samen und Pulver liefern Eiweiß.',
  'food-table':
    'Das Magnesium der Lebensmittel stammt aus der französischen Tabelle CIQUAL, Ausgabe 2025, mit dem Code von jedem. Die Werte sind grob.',
  'food-composition':
    'Wie viel Eiweiß ein Lebensmittel enthält, stammt aus der Tabelle des US-Landwirtschaftsministeriums. Marken unterscheiden sich.',
};
