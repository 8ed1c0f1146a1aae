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
  'breath-times': 'Beginnen Sie mit 2 Minuten, 3-mal am Tag.',
  'breath-studies':
    'In 31 Studien mit 1.133 Menschen folgte der Herzschlag einem langsamen Atem stärker. Weniger Stress ist damit ' +
    'nicht belegt, weniger Schmerzen auch nicht. Ein Blog nennt das Atmen dennoch einen Ausweg aus dem Stress.',
  'start-walk': 'Gehen Sie jeden Tag 10 Minuten spazieren.',
  'start-daily':
    'Essen Sie täglich etwas mit viel Magnesium. Trinken Sie ein Glas Wasser nach dem Aufstehen und zu jeder Mahlzeit. Bewegen ' +
    'Sie sich jede halbe Stunde kurz, und halten Sie den Abend gleich.',
  'start-relapse': 'Ein Rückfall gehört dazu. Kehren Sie zu den Grundlagen zurück und bitten Sie um Hilfe.',
  'start-weeks':
    'Ein Blog gibt so einem Plan 2 bis 4 Wochen. Eine Übersicht von Studien sagt: Eine Gewohnheit braucht oft etwa zwei Monate. ' +
    'Zwei bis vier Wochen sind also ein Anfang.',
  'habit-time':
    'In einer Übersicht von Studien dauerte es im Mittel (Median) 59 bis 66 Tage, bis etwas Gewohnheit war, von 4 bis 335 Tagen. ' +
    'Nur vier Studien haben diese Zeit gemessen.',
  'habit-missed-day': 'In einer Studie mit 96 Menschen machte ein verpasster Tag keinen Unterschied.',
  'evening-routine':
    'Feste Schlafzeiten, ab 1 Stunde vor dem Schlafen kein helles Licht und kein Bildschirm, dazu eine kurze Abendroutine.',
  'stress-lighter':
    'Schreiben Sie Sorgen auf und legen Sie sie für später weg, wählen Sie erreichbare Ziele, sagen Sie öfter Nein und sagen Sie, was Sie brauchen.',
};
