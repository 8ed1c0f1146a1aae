// What is said of scans of people without pain, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/findings.js';

export const de: Words<typeof claims> = {
  'findings-ages':
    'Die Schätzungen gelten für 20, 30, 40, 50, 60, 70 und 80 Jahre. Was dazwischen liegt, rechnen wir aus.',
  'findings-degeneration':
    'Eine Bandscheibe, die älter aussieht (Bandscheibendegeneration): geschätzt bei 37, 52, 68, 80, 88, 93 und 96 von ' +
    '100 Menschen ohne Schmerzen, von 20 bis 80 Jahren.',
  'findings-signal':
    'Eine dunklere Bandscheibe (Signalverlust): geschätzt bei 17, 33, 54, 73, 86, 94 und 97 von 100 Menschen ohne ' +
    'Schmerzen, von 20 bis 80 Jahren.',
  'findings-height':
    'Eine niedrigere Bandscheibe (Höhenverlust): geschätzt bei 24, 34, 45, 56, 67, 76 und 84 von 100 Menschen ohne ' +
    'Schmerzen, von 20 bis 80 Jahren.',
  'findings-bulge':
    'Eine breitere Bandscheibe (Bulging): geschätzt bei 30, 40, 50, 60, 69, 77 und 84 von 100 Menschen ohne ' +
    'Schmerzen, von 20 bis 80 Jahren. Der Artikel von E. Vandendriessche nennt 29 mit 20 Jahren und 43 mit 80.',
  'findings-protrusion':
    'Eine Bandscheibe, die etwas vorragt (Protrusion): geschätzt bei 29, 31, 33, 36, 38, 40 und 43 von 100 Menschen ' +
    'ohne Schmerzen, von 20 bis 80 Jahren.',
  'findings-fissure':
    'Ein kleiner Spalt im Rand einer Bandscheibe (Anulusfissur): geschätzt bei 19, 20, 22, 23, 25, 27 und 29 von 100 ' +
    'Menschen ohne Schmerzen, von 20 bis 80 Jahren.',
  'findings-facet':
    'Gelenke, die älter aussehen (Facettendegeneration): geschätzt bei 4, 9, 18, 32, 50, 69 und 83 von 100 Menschen ' +
    'ohne Schmerzen, von 20 bis 80 Jahren.',
  'findings-slip':
    'Ein Wirbel, der etwas weiter vorn steht (Spondylolisthese): geschätzt bei 3, 5, 8, 14, 23, 35 und 50 von 100 ' +
    'Menschen ohne Schmerzen, von 20 bis 80 Jahren.',
  'findings-studies': 'Es sind Schätzungen eines Modells, aus 33 Studien mit 3.110 Menschen ohne Schmerzen.',
  'findings-few':
    'Für die Gelenke und für einen Wirbel weiter vorn wurde mit 20 und mit 30 Jahren niemand untersucht. Für eine ' +
    'niedrigere Bandscheibe mit 20 Jahren waren es 15 Menschen.',
  'findings-younger':
    'Bis 50 Jahre kommen manche Befunde bei Menschen mit Rückenschmerzen häufiger vor als ohne: 14 Studien, 3.097 ' +
    'Menschen. Die Odds waren beim Bulging 7,54-mal so hoch (1,28 bis 44,56), bei Spondylolyse 5,06, Extrusion 4,38, ' +
    'Modic Typ 1 4,01, Protrusion 2,65 und Bandscheibendegeneration 2,24. Dieselben Forschenden nennen viele Befunde ' +
    'wohl einen Teil des Älterwerdens.',
  'findings-article':
    'Der Artikel von E. Vandendriessche nennt für Bulging 29 Prozent mit 20 Jahren und 43 Prozent mit 80. In der ' +
    'Tabelle der Studie ist das die Zeile der Protrusion. Für Bulging stehen dort 30 und 84.',
  'findings-reports':
    'Bei 250.401 Menschen standen solche Zahlen im Befund oder nicht. Danach nutzten sie nicht weniger Behandlungen. ' +
    'Opioide wurden etwas seltener verschrieben: Die Odds waren 0,95-mal so hoch.',
  'findings-words':
    'Bei 1.375 Menschen weckten die Wörter „Degeneration“, „Arthrose“ und „Bulging“ mehr Wunsch nach einem Bild: 5,7 ' +
    'bis 6,0 von 10, gegen 4,2 bis 4,4 bei anderen Wörtern.',
  'findings-ageing':
    'Die Forschenden schreiben, dass viele dieser Befunde wohl zum normalen Älterwerden gehören und nicht mit ' +
    'Schmerzen zusammenhängen.',
};
