// What is said of beliefs about the back, German: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/myths.js';

export const de: Words<typeof claims> = {
  'myth-lifting':
    'Wie Sie sitzen, stehen oder heben, sagt nicht voraus, ob Sie Rückenschmerzen bekommen oder behalten. Ein ' +
    'Text aus der Physiotherapie: Heben ist nicht die große Ursache, und der Rücken passt sich an.',
  'myth-wear':
    'Schrittweise Bewegung und Belastung macht den Rücken kräftiger. Ein Text aus der Physiotherapie nennt ' +
    'auch Knochen, Sehnen und Bandscheiben, selbst wenn ein Bild Verschleiß zeigt.',
  'myth-moving':
    'Langsam gesteigerte Übungen in alle Richtungen tun dem Rücken gut. Zwei Praxistexte: Sie müssen nicht ' +
    'zuerst schmerzfrei sein, und etwas Schmerz gehört zur Erholung.',
  'myth-core':
    'Ein schwacher Rumpf verursacht keine Rückenschmerzen, und manche spannen diese Muskeln zu sehr an. Zwei ' +
    'Praxistexte: Rumpfübungen sind nicht besser als anderes Krafttraining.',
  'myth-damage':
    'Anhaltender Schmerz hängt stärker mit Angst, Vermeiden und düsteren Erwartungen zusammen als mit einem ' +
    'Schaden. Ein Praxistext: Er ist nicht eingebildet, Abwehr und Nerven spielen eine Rolle.',
  'myth-scan':
    'Ein Bild sagt nicht voraus, wie Rückenschmerzen verlaufen, und verbessert die Erholung nicht. Ein ' +
    'Praxistext: Viele Menschen ohne Beschwerden haben auch etwas auf dem Bild.',
  'myth-flares':
    'Ein Schub hängt mehr mit Änderungen von Aktivität, Stress und Stimmung zusammen als mit einem Schaden. ' +
    'Ein Praxistext: Ruhe allein hilft nicht, zu viel auch nicht.',
  'myth-age':
    'Die meisten Rückenschmerzen werden besser, und sie werden nicht schlimmer, weil man älter wird. Ein ' +
    'Praxistext spricht von Falten auf der Innenseite.',
  'myth-serious':
    'Rückenschmerzen sind selten eine ernste Krankheit. Manchmal doch, und dann geht die Arztpraxis vor. Ein ' +
    'Praxistext: Ein Nerv macht mehr Schmerz als Schaden.',
  'myth-care':
    'Gute Behandlung ist oft einfach: Erklärung, Bewegung, Schlaf, Arbeit und Menschen. Zwei Praxistexte: ' +
    'Niemand rückt einen Wirbel zurecht, und Übung wirkt länger als eine Behandlung auf der Liege.',
  'myth-beliefs':
    'Solche Gedanken gehen mit mehr Schmerzen, mehr Einschränkung, weniger Arbeit, mehr Medikamenten und mehr ' +
    'Behandlung einher. Sie kommen auch aus Medien und aus der Versorgung.',
};
