// What is said of movement, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/movement.js';

export const de: Words<typeof claims> = {
  'steps-risk':
    'In 17 Studien über etwa 7,1 Jahre gingen je 1.000 Schritte mehr am Tag mit einem um 15\u00a0% niedrigeren ' +
    'Sterberisiko in diesen Jahren einher. Das ist ein Zusammenhang, kein Versprechen.',
  'steps-level-younger':
    'Unter 60 Jahren flacht der Unterschied laut einer Übersicht bei etwa 8.000 bis 10.000 Schritten ab. Eine andere ' +
    'Übersicht fand keine Obergrenze, bis 20.000 Schritte.',
  'steps-level-older':
    'Ab 60 Jahren flacht der Unterschied laut einer Übersicht bei etwa 6.000 bis 8.000 Schritten ab. Eine andere ' +
    'Übersicht fand keine Obergrenze, bis 20.000 Schritte.',
  'steps-least-active': 'In Studien ist der Unterschied bei Menschen am größten, die wenig gehen.',
  'movement-start-share':
    'In einem beschriebenen Programm misst die Physiotherapie zuerst 3 Termine. Der Start sind 70\u00a0% ihres Mittelwerts. ' +
    'Danach entscheidet die Uhr, nicht der Schmerz.',
  'movement-graded-equal':
    'Steigern nach der Uhr half Menschen mit Kreuzschmerzen etwa gleich viel wie übliche Übungen in der Physiotherapie.',
  'movement-walk-plan':
    '701 Menschen, die sich gerade von Kreuzschmerzen erholt hatten: Mit Aufklärung und einem Gehplan bis 30 Minuten, 5-mal ' +
    'pro Woche nach 6 Monaten, dauerte es im Median 208 Tage bis zum nächsten Mal, ohne 112 Tage. Wer ging, hatte öfter ' +
    'Beschwerden in den Beinen.',
  'steps-cadence': 'Zügiges Gehen sind etwa 100 Schritte pro Minute.',
  'movement-minutes':
    'Laut einem Text aus der Physiotherapie verändern 15 bis 20 Minuten gezielte Bewegung am Tag mit der Zeit viel. ' +
    'Eine andere Quelle beginnt mit 10 Minuten.',
  'movement-start':
    'Beginnen Sie mit 10 Minuten Gehen am Tag und steigern Sie. Eine andere Quelle nennt 15 bis 20 Minuten Bewegung.',
  'movement-lunch-walk': 'Auch ein Spaziergang von 15 Minuten in der Mittagspause zählt.',
};
