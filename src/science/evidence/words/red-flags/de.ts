// What is said of red-flags, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/red-flags.js';

export const de: Words<typeof claims> = {
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
  'red-flags-together':
    'Ein Zeichen allein muss keine Krankheit sein. Mehrere zusammen machen sie wahrscheinlicher. Im Zweifel immer die Hausarztpraxis.',
};
