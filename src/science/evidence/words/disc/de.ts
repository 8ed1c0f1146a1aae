// What is said of herniated discs, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/disc.js';

export const de: Words<typeof claims> = {
  'disc-shrinks':
    'Auf einem späteren Bild war der Vorfall bei 63 Prozent der Menschen ohne Operation kleiner. Die Schätzung liegt ' +
    'zwischen 49 und 77 Prozent: 38 Studien, 2.219 Menschen.',
  'disc-by-type':
    'Nach Art wurde er kleiner bei 96 Prozent (Sequester), 70 Prozent (Extrusion), 41 Prozent (Protrusion) und 13 ' +
    'Prozent (Bulging), in 9 Studien zusammen.',
  'disc-gone': 'Ganz weg war er bei 43 Prozent der Sequester und bei 15 Prozent der Extrusionen.',
  'disc-settles':
    'Die Leitlinie der niederländischen Hausarztpraxen (NHG): Bei 75 Prozent der Menschen mit einer gereizten ' +
    'Nervenwurzel gehen die Beschwerden in 3 Monaten ohne Operation vorbei.',
  'disc-leg':
    'Radikuläre Schmerzen kommen von einer gereizten Nervenwurzel und sitzen vor allem im Bein. Der Artikel von E. ' +
    'Vandendriessche verbindet 60 bis 80 Prozent davon mit einem Vorfall. Eine Studie dazu wurde nicht gefunden. ' +
    'Rückenschmerzen kommen selten davon.',
  'disc-common':
    'Der Artikel von E. Vandendriessche: 1 bis 3 Prozent der Menschen von 30 bis 50 Jahren haben einen Vorfall mit ' +
    'Beschwerden, Männer häufiger.',
  'disc-surgery-article':
    'Der Artikel von E. Vandendriessche: An eine Operation denkt man bei deutlichem Kraftverlust, bei 3 bis 5 Prozent ' +
    'der Vorfälle. Eine Studie dazu wurde nicht gefunden. In einer niederländischen Studie mit einer ausgewählten ' +
    'Gruppe mit starken Beinschmerzen wurden 39 Prozent der Wartenden operiert.',
  'disc-surgery-trial':
    'Niederländische Studie, 283 Menschen mit starken Beinschmerzen seit 6 bis 12 Wochen: Von den Wartenden wurden 39 ' +
    'Prozent im ersten Jahr operiert und 44 Prozent in zwei Jahren. Die Hälfte war mit früher Operation nach 4 Wochen ' +
    'erholt, mit Warten nach 12 Wochen. Nach einem Jahr waren es 95 Prozent in beiden Gruppen. Nach zwei Jahren waren ' +
    '20 Prozent nicht zufrieden. Der Artikel nennt 3 bis 5 Prozent der Vorfälle.',
  'disc-surgery-late':
    'Eine Studie mit 128 Menschen mit Beinschmerzen seit 4 bis 12 Monaten: nach 6 Monaten 2,8 von 10 mit Operation ' +
    'und 5,2 von 10 ohne.',
  'disc-injection-article':
    'Der Artikel von E. Vandendriessche: Eine Spritze wirkt vor allem von 2 Wochen bis 3 Monaten, lindert nur die ' +
    'Beschwerden und kann Nebenwirkungen haben. Cochrane fand in 25 Studien eine kleine, kurze Wirkung.',
  'disc-injection':
    'Cochrane, 25 Studien: eine kleine Wirkung auf Beinschmerzen und Alltag, auf kurze Sicht. Nebenwirkungen waren ' +
    'ähnlich und schlecht beschrieben. Der Artikel spricht von vor allem 2 Wochen bis 3 Monaten.',
  'disc-advice':
    'Der Artikel von E. Vandendriessche gibt sieben Ratschläge: keine Panik, in Bewegung bleiben, Geduld, für sich ' +
    'sorgen, nicht nur auf Hände zählen, Spritzen kritisch sehen, und ein Plan, wenn es dauert.',
  'disc-largest': 'Die größten Vorfälle haben die beste Aussicht, von selbst zu heilen oder zu schrumpfen.',
  'disc-linked':
    'Der Artikel von E. Vandendriessche nennt Übergewicht, wenig Fitness, Sitzen, Veranlagung, Pech, Erschöpfung und ' +
    'schlechten Schlaf. Heben ist nicht die große Ursache.',
};
