// The claims on red flags and whom to call, German. Words only.
import type { SafetyClaimId } from './ids.js';

export const safety: Record<SafetyClaimId, string> = {
  'red-flags-urgent':
    'Sofort Hilfe, wenn es neu ist oder schlimmer wird: Probleme beim Wasserlassen oder Halten, Stuhl nicht mehr ' +
    'halten können, weniger oder anderes Gefühl um Genitalien, After oder Gesäß, Kraftverlust in einem Bein, ' +
    'Beschwerden in beiden Beinen. Und Schmerzen nach einem schweren Unfall.',
  'red-flags-heart-stroke':
    'Sofort Hilfe bei Schmerzen in der Brust, plötzlicher starker Atemnot oder Zeichen eines Schlaganfalls: schiefer Mund, schwacher Arm, Mühe beim Sprechen.',
  'red-flags-doctor':
    'In ärztliche Behandlung bei starken oder zunehmenden Schmerzen, Schmerzen, die nachts schlimmer sind oder ' +
    'in Ruhe nicht nachlassen, Fieber, ungeklärtem Gewichtsverlust, einem Sturz in letzter Zeit, Kribbeln oder ' +
    'Kraftverlust, einer Beule oder einem Rücken, der seine Form verändert, Funktionsverlust, Sorge oder wenn es ' +
    'trotz eigener Mühe nicht besser wird. Im Zweifel immer.',
  'red-flags-training':
    'Fragen Sie vor Trainingsbeginn nach bei Gewichtsverlust, Taubheit oder verändertem Gefühl in Beinen und ' +
    'Füßen, Fieber, Schwindel, Rötung oder wenn Sie Bluthochdruck, Diabetes, Osteoporose, rheumatoide Arthritis ' +
    'oder eine andere Krankheit haben oder hatten.',
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
