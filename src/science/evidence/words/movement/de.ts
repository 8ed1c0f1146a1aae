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
  'movement-hours':
    'Bei 416.420 Erwachsenen in den USA ging 1 Stunde Ausdauer pro Woche mit einem um 15\u00a0% niedrigeren Sterberisiko in den ' +
    'Jahren der Studie einher, 3 Stunden mit 27\u00a0%, und einmal Kraft pro Woche dazu mit weiteren 11\u00a0%. Das ist ein ' +
    'Zusammenhang, kein Versprechen.',
  'steps-seven-thousand':
    '7.000 Schritte am Tag gegen 2.000: in Studien ein um 47\u00a0% niedrigeres Sterberisiko in diesen Jahren. Die Linie biegt sich ' +
    'zwischen 5.000 und 7.000. Stürze: 28\u00a0% weniger, mit wenig Sicherheit. Eine andere Übersicht fand keine Obergrenze, bis ' +
    '20.000 Schritte.',
  'movement-injuries':
    '3.363 Menschen in Finnland schrieben ein Jahr lang auf, was sie taten. Verletzungen pro 1.000 Stunden: 0,19 bis 1,5 beim Gehen, ' +
    'mit dem Rad zur Arbeit, beim Schwimmen, Tanzen oder im Garten, und 6,6 bis 18,3 bei Squash, Judo und Ballsport. Ein Text aus ' +
    'der Physiotherapie nennt für Schwimmen und Radfahren 1 bis 4.',
  'movement-lifting':
    'Verletzungen pro 1.000 Stunden Training bei Menschen, die an Wettkämpfen teilnehmen: Gewichtheben 2,4 bis 3,3, Kraftdreikampf ' +
    '1 bis 4,4. Die meisten Studien waren schwach. Ein Text aus der Physiotherapie nennt 1 bis 4 für das Heben.',
  'movement-effects':
    'Ein Text aus der Physiotherapie nennt zehn Wirkungen von Bewegung: auf Schmerz und Schmerzschwelle, Körper, Lebensdauer, ' +
    'Stürze, Zuversicht, Zucker, Entzündung, Stimmung und Rückfälle.',
  'movement-worth':
    'Ein Text aus der Physiotherapie sagt: Auch mit einer Verletzung durch Sport ist Nichtstun schlechter.',
};
