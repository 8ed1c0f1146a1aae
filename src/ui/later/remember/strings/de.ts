// May this device remember? German.
import type { RememberTexts } from './nl.js';

export const de: RememberTexts = {
  ask: 'Dürfen wir das auf Ihrem Gerät speichern?',
  means: 'Dann ist es beim nächsten Mal noch da. Wir senden nichts. Sie können es jederzeit löschen.',
  yes: 'Ja, speichern',
  no: 'Nein, jetzt nicht',
  notKept: 'Nichts gespeichert. Wenn Sie die Seite schließen, ist es weg.',
  yetKeep: 'Doch speichern',
  differs: 'Sie haben seitdem etwas geändert. Das ist noch nicht gespeichert.',
  forget: 'Alles von diesem Gerät löschen',
  safari: 'Manche Browser, zum Beispiel Safari, löschen das nach sieben Tagen ohne Besuch.',
  status: {
    memory: 'Noch nichts gespeichert. Wenn Sie die Seite schließen, ist es weg.',
    saved: 'Auf diesem Gerät gespeichert.',
    denied: 'Dieser Browser erlaubt kein Speichern. Wenn Sie die Seite schließen, ist es weg.',
    full: 'Der Speicher dieses Geräts ist voll. Was Sie gerade eingegeben haben, ist weg, wenn Sie die Seite schließen.',
    newer:
      'Eine neuere Version hat hier schon etwas gespeichert. Das bleibt. Was Sie jetzt eingeben, speichern wir nicht.',
    'corrupt-kept':
      'Gespeichert. Ein Teil der früheren Daten war nicht lesbar. Er liegt getrennt und ist nicht gelöscht.',
  },
};
