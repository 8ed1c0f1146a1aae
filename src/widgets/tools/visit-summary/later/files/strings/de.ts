// Texts of files and erasing in visit-summary, German.
import type { FilesTexts } from './nl.js';

export const de: FilesTexts = {
  stays: 'Eine Datei geht nirgendwohin. Sie geben sie selbst weiter, an wen Sie möchten.',
  json: 'Als Datei speichern (JSON)',
  csv: 'Für eine Tabelle (CSV)',
  fhir: 'Für eine Patientenakte (FHIR)',
  pick: 'Datei einlesen (JSON)',
  fileName: 'mein-termin',
  erase: 'Alles von diesem Gerät löschen',
  sure: 'Alles löschen, was diese Website hier gespeichert hat? Das lässt sich nicht rückgängig machen.',
  yes: 'Ja, alles löschen',
  no: 'Nein, behalten',
  said: {
    in: 'Die Datei ist dazugekommen. Was schon hier stand, ist geblieben.',
    partly: 'Einen Teil der Datei konnten wir nicht lesen. Der Rest ist dazugekommen.',
    erased: 'Alles ist gelöscht.',
  },
  refused: {
    'not-json':
      'Diese Datei ist nicht lesbar. Wählen Sie die, die Sie hier oder auf einem anderen Gerät gespeichert haben.',
    'not-a-record': 'Diese Datei ist nicht von dieser Website. Wählen Sie die, die Sie hier gespeichert haben.',
    newer:
      'Diese Datei kommt von einer neueren Version. Wir haben nichts davon gelesen, und sie bleibt, wie sie ist. Laden Sie diese Seite neu.',
    'too-big': 'Wählen Sie eine Datei von höchstens 20 MB.',
    'not-text': 'Wählen Sie eine JSON-Datei.',
    unreadable: 'Diese Datei lässt sich nicht öffnen. Wählen Sie sie noch einmal.',
    waits: 'Das lädt gerade nicht. Versuchen Sie es später noch einmal.',
  },
};
