// What is said of who-to-call, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/who-to-call.js';

export const de: Words<typeof claims> = {
  'emergency-number': 'In ganz Europa rufen Sie im Notfall 112 an.',
  'emergency-fr': 'In Frankreich rufen Sie bei einem medizinischen Notfall 15 an.',
  'emergency-fr-text': 'Wer in Frankreich nicht telefonieren kann, schreibt eine SMS an 114.',
  'emergency-ch': 'In der Schweiz rufen Sie für den Rettungsdienst 144 an.',
  'emergency-uk': 'Im Vereinigten Königreich rufen Sie im Notfall 999 an.',
  'on-call-be':
    'In Belgien rufen Sie für den ärztlichen Bereitschaftsdienst 1733 an: am Wochenende, an Feiertagen und in ' +
    'vielen Regionen auch abends und nachts. Noch sind nicht alle Regionen dabei.',
  'on-call-nl':
    'In den Niederlanden rufen Sie abends, nachts und am Wochenende zuerst den hausärztlichen Notdienst in Ihrer ' +
    'Nähe an. Eine landesweite Nummer gibt es nicht.',
  'on-call-fr': 'Ist Ihre Hausarztpraxis in Frankreich nicht erreichbar, hilft die 15 weiter.',
  'on-call-de': 'In Deutschland rufen Sie außerhalb der Sprechzeiten kostenlos 116117 an.',
  'on-call-ch': 'In der Schweiz hat jeder Kanton eine eigene Nummer für den ärztlichen Notfalldienst.',
  'on-call-lu':
    'In Luxemburg gehen Sie abends, am Wochenende und an Feiertagen bis Mitternacht ohne Termin in eine Maison médicale. Danach rufen Sie 112 an.',
  'on-call-uk': 'In England, Schottland und Wales rufen Sie 111 an. In Nordirland hat jede Region eine eigene Nummer.',
};
