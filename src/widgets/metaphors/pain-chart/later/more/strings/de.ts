// Texts of what pain-chart shows once it is touched, German.
import type { MoreTexts } from './nl.js';

export const de: MoreTexts = {
  scale: 'Welche Skala?',
  nrs: 'Zahl (NRS)',
  vas: 'Linie (VAS)',
  scalesApart: 'Ihre Schmerzen stehen auf zwei Skalen. Wir zeigen sie getrennt: Sie messen nicht dasselbe.',
  showExample: 'Ein Beispiel ansehen',
  showOwn: 'Zurück zu Ihren Werten',
  now: 'Wie stark sind Ihre Schmerzen jetzt?',
  notYet: 'noch nicht ausgefüllt',
  of10: (value) => `${value} von 10`,
  note: 'Was ist Ihnen aufgefallen? (freiwillig)',
  colon: (what, is) => `${what}: ${is}`,
  helped: 'Was hat damals geholfen?',
  save: 'Speichern',
  cancel: 'Doch nicht',
  chosen: 'Gewählter Punkt',
  choose: 'Einen Punkt wählen',
  previous: 'Vorheriger',
  next: 'Nächster',
  close: 'Schließen',
  write: 'Notiz dazu',
  since: (date) => `Auf diesem Gerät gespeichert seit ${date}.`,
  manage: 'Verwalten',
  how:
    'Die dunkle Linie glättet die Spitzen. Sie liegt fast sicher im hellen Band. ' +
    'Nach mehr als vier Wochen ohne Wert hört die Linie auf.',
  cyclesHow:
    'Hier stehen Tage, die deutlich höher lagen als sonst: mindestens zwei Tage, und mindestens 2 Punkte höher, oder bei 10. ' +
    'So finden Sie wieder, was damals geholfen hat. ' +
    'Ein Schub ist mehr als eine Zahl: Er ist schwer zu ertragen und belastet meist den Alltag oder die Stimmung.',
  noCycles:
    'In diesen Werten sehen wir keine Tage, die deutlich höher lagen als sonst. ' +
    'Das heißt nicht, dass es keine schweren Tage gab: Eine Zahl zeigt nicht alles.',
  cyclesHidden:
    'Ihre Werte liegen meist schon fast bei 10. Ob es noch schlimmer wurde, können sie nicht zeigen. ' +
    'Sagen Sie es in der Physiotherapie oder in Ihrer Arztpraxis.',
  cycle: {
    lasted: 'Dauer',
    peak: 'Höchster Wert',
    level: 'Meist',
    days: (n) => (n === '1' ? '1 Tag' : `${n} Tage`),
    open: 'noch nicht vorbei',
    shorter: 'Das letzte Mal dauerte es kürzer als das Mal davor.',
    longer: 'Das letzte Mal dauerte es länger als das Mal davor. Das kommt vor: Jedes Mal ist anders.',
    equal: 'Die letzten zwei Male dauerte es gleich lang.',
    show: 'Zeigen',
  },
  columns: { at: 'Wann', value: 'Schmerzen', note: 'Notiz' },
  caption: 'Alle Werte, die neuesten zuerst',
  page: (page, of) => `Seite ${page} von ${of}`,
  csv: 'Als CSV speichern',
  json: 'Als JSON speichern',
  file: 'Eine Datei hinzufügen (CSV oder JSON)',
  fileName: 'schmerzen',
  read: (n) => (n === '1' ? '1 Wert gelesen.' : `${n} Werte gelesen.`),
  leftOut: (n, why) => `${n === '1' ? '1 Zeile' : `${n} Zeilen`} konnten wir nicht lesen: ${why}.`,
  twice: (n) => `${n} doppelt, nur einmal gezählt.`,
  strangeZones: (n) => `Bei ${n} kannten wir die Zeitzone nicht; dort nehmen wir die von diesem Gerät.`,
  faults: {
    time: 'ohne gültigen Zeitpunkt',
    value: 'ohne Zahl',
    range: 'außerhalb von 0 bis 10',
    fraction: 'mit Komma auf der Skala ganzer Zahlen',
    scale: 'mit unbekannter Skala',
    shape: 'ohne Inhalt',
    cells: 'mit mehr Feldern als Spalten',
    other: 'über etwas anderes als Schmerzen',
    twice: 'doppelt',
  },
  others: (n) =>
    n === '1'
      ? 'In 1 Zeile geht es um etwas anderes als Schmerzen. Sie zählt nicht mit.'
      : `In ${n} Zeilen geht es um etwas anderes als Schmerzen. Sie zählen nicht mit.`,
  unused: (n, columns) => `${n === 1 ? 'Diese Spalte' : 'Diese Spalten'} haben wir nicht gelesen: ${columns}.`,
  rows: (n, which) => `${n === 1 ? 'Zeile' : 'Zeilen'} ${which}`,
  andMore: (n) => `${n} weitere`,
  ask: {
    column: 'In welcher Spalte stehen Ihre Schmerzen?',
    columnAt: (n) => `Spalte ${n}`,
    kind: (title) => `In welchen Zeilen von „${title}“ geht es um Ihre Schmerzen?`,
    every: 'alle Zeilen',
    top: (example) => `Dort steht ${example}. Wie weit reicht diese Skala?`,
    upTo: (top) => `bis ${top}`,
    order: (date, days) => `Ist ${date} ${days}?`,
    or: (days) => days.map((day) => `der ${day}`).join(' oder '),
    preview: 'So lesen wir es:',
    take: 'So einlesen',
  },
  noFile: {
    empty: 'Diese Datei ist leer.',
    'no-columns': 'Geben Sie eine Spalte mit dem Zeitpunkt (date) und eine mit den Schmerzen (value) an.',
    'not-json': 'Diese Datei ist nicht als JSON lesbar.',
    'other-scale': 'Diese Schmerzen stehen auf einer anderen Skala. Wählen Sie eine Datei mit Werten von 0 bis 10.',
    unclear: 'Hier ist nicht klar, welche Spalte oder welche Zeilen Schmerzen sind.',
    'too-big': 'Wählen Sie eine Datei von höchstens 20 MB.',
    'not-text': 'Wählen Sie eine Textdatei: CSV oder JSON. Ist es eine Tabelle? Speichern Sie sie zuerst als CSV.',
    unreadable: 'Diese Datei lässt sich nicht öffnen. Wählen Sie sie noch einmal.',
  },
  change: {
    yes: (start) => `Menschen mit Rückenschmerzen, die bei etwa ${start} begannen, ging es damit etwas besser.`,
    unsure: (start, band) =>
      `Menschen mit Rückenschmerzen, die bei etwa ${start} begannen, ging es mit ${band} weniger etwas besser. Das hier liegt dazwischen.`,
    no: (start, band) =>
      `Menschen mit Rückenschmerzen, die bei etwa ${start} begannen, ging es erst mit ${band} weniger etwas besser.`,
  },
  mayBeMeasuring: 'Ein so kleiner Unterschied kann auch vom Messen selbst kommen.',
};
