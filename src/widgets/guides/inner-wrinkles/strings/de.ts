import { frame } from '../../../../ui/base/strings/de.js';
import type { InnerWrinklesTexts } from './nl.js';

export const de: InnerWrinklesTexts = {
  frame,
  title: 'Falten auf der Innenseite',
  purpose: 'Bilder von 100 Schmerzfreien.',
  start: 'Von 100 schmerzfreien 50-Jährigen haben 80 eine Bandscheibe, die älter aussieht.',
  age: 'Alter',
  years: (age) => `${age} Jahre`,
  onScan: 'Auf dem Bild',
  findings: {
    degeneration: 'Bandscheibe sieht älter aus (Degeneration)',
    signal: 'Bandscheibe ist dunkler (Signalverlust)',
    height: 'Bandscheibe ist niedriger (Höhenverlust)',
    bulge: 'Bandscheibe ist breiter (Bulging)',
    protrusion: 'Bandscheibe ragt etwas vor (Protrusion)',
    fissure: 'Kleiner Spalt im Rand (Anulusfissur)',
    facet: 'Gelenk sieht älter aus (Facettendegeneration)',
    slip: 'Wirbel etwas weiter vorn (Spondylolisthese)',
  },
  head: (people, age, about) => `${about ? 'Etwa ' : ''}${people} von 100 schmerzfreien ${age}-Jährigen haben das.`,
  estimated: 'Eine Schätzung aus 33 Studien.',
  between: (from, to) => `Das liegt zwischen den Schätzungen für ${from} und ${to} Jahre.`,
  rests: (people, none) =>
    none
      ? 'So jung wurde niemand untersucht: Ein Modell hat das berechnet.'
      : `Diese Schätzung stützt sich auf nur ${people} so junge Menschen.`,
  ageing: 'Es gehört wohl zum Älterwerden, wie Falten.',
  alone: 'Allein sagt es nicht, ob jemand Schmerzen hat.',
  younger: 'Bis 50 Jahre sehen Studien es bei Rückenschmerzen noch häufiger.',
  with: (people) => `${people} mit`,
  without: (people) => `${people} ohne`,
  play: 'Von 20 bis 80',
  pause: 'Pause',
  more: 'Mehr zu solchen Bildern',
  sections: {
    meaning: {
      head: 'Was heißt das für mich?',
      body: [
        'Ein Befund sagt, was man sieht, nicht, was Sie spüren. Besprechen Sie beides in Physiotherapie oder Arztpraxis.',
      ],
    },
    all: {
      head: 'Alle acht zusammen',
      body: [
        'Geschätzt bei 100 Menschen ohne Schmerzen, mit 20, 30, 40, 50, 60, 70 und 80 Jahren:',
        [
          'Bandscheibe sieht älter aus (Bandscheiben\u00ADdegeneration): 37, 52, 68, 80, 88, 93, 96',
          'Bandscheibe ist dunkler (Signalverlust): 17, 33, 54, 73, 86, 94, 97',
          'Bandscheibe ist niedriger (Höhenverlust): 24, 34, 45, 56, 67, 76, 84',
          'Bandscheibe ist breiter (Bulging): 30, 40, 50, 60, 69, 77, 84',
          'Bandscheibe ragt etwas vor (Protrusion): 29, 31, 33, 36, 38, 40, 43',
          'Kleiner Spalt im Rand der Bandscheibe (Anulusfissur): 19, 20, 22, 23, 25, 27, 29',
          'Gelenk sieht älter aus (Facetten\u00ADdegeneration): 4, 9, 18, 32, 50, 69, 83',
          'Wirbel etwas weiter vorn (Spondylo\u00ADlisthese): 3, 5, 8, 14, 23, 35, 50',
        ],
      ],
    },
    careful: {
      head: 'Wie sicher ist das?',
      body: [
        'Es sind Schätzungen aus 33 Studien mit 3.110 Menschen ohne Schmerzen. Was dazwischen liegt, rechnen wir aus.',
        'Für Gelenk und Wirbel wurde mit 20 und 30 Jahren niemand untersucht. Für die niedrigere Bandscheibe waren es mit 20 Jahren 15 Menschen.',
        'Dieselben Forschenden verglichen auch Menschen bis 50 Jahre mit und ohne Rücken\u00ADschmerzen, in 14 Studien.',
        'Eine ältere Bandscheibe, ein Bulging und eine Protrusion waren mit Rücken\u00ADschmerzen häufiger. Ganz ohne Bedeutung ist es also nicht immer.',
      ],
    },
    corrected: {
      head: 'Eine Zahl korrigiert',
      body: [
        'Ein Artikel aus der Physiotherapie sagt: Bulging steigt von 29 Prozent mit 20 Jahren auf 43 Prozent mit 80.',
        'In der Tabelle der Studie gehören diese Zahlen zur Protrusion. Für Bulging stehen dort 30 und 84. Wir folgen der Tabelle.',
        'Hilft es, das zu wissen? Bei 250.401 Menschen wurde geprüft, ob solche Zahlen im Befund etwas ändern.',
        'Sie nutzten nicht weniger Behandlungen. Starke Schmerzmittel wurden etwas seltener verschrieben. Wir versprechen also Verstehen, keine Wirkung.',
      ],
    },
  },
};
