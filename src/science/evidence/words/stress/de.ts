// What is said of stress, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/stress.js';

export const de: Words<typeof claims> = {
  'circle-tightens':
    'Bei Schmerzen spannen sich Muskeln zum Schutz an. Erst fühlt sich das sicher an, später kann es steif und ' +
    'empfindlich machen.',
  'circle-ways': 'Auswege sind Atmen, Bewegen, Schlafen, Pausen und weniger Stress.',
  'breath-slow':
    'Atmen Sie ruhig in den Bauch: 4 Zählzeiten ein, 6 Zählzeiten aus. Langes Ausatmen zählt mehr als tiefes Einatmen.',
  'evening-routine':
    'Feste Schlafzeiten, ab 1 Stunde vor dem Schlafen kein helles Licht und kein Bildschirm, dazu eine kurze Abendroutine.',
  'stress-lighter':
    'Schreiben Sie Sorgen auf und legen Sie sie für später weg, wählen Sie erreichbare Ziele, sagen Sie öfter Nein und sagen Sie, was Sie brauchen.',
};
