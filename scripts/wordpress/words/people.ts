// What the dashboard says of the guides that show a hundred people (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const people: FamilyWords = {
  widgets: {
    'disc-facts': ['Herniated disc', 'Hernia', 'Hernie discale', 'Bandscheibenvorfall'],
    'inner-wrinkles': [
      'Wrinkles on the inside',
      'Rimpels aan de binnenkant',
      'Des rides à l’intérieur',
      'Falten auf der Innenseite',
    ],
  },
  attributes: {
    figure: ['Figure', 'Cijfer', 'Chiffre', 'Zahl'],
    scene: ['What is shown', 'Wat te zien is', 'Ce qui est montré', 'Was zu sehen ist'],
    later: ['How much later', 'Hoeveel later', 'Combien plus tard', 'Wie viel später'],
    finding: ['Finding', 'Vondst', 'Observation', 'Befund'],
  },
  values: {
    figure: {
      shrinks: ['Smaller on a scan', 'Kleiner op een scan', 'Plus petite à l’image', 'Kleiner im Bild'],
      sequestration: ['Sequestration', 'Sequestratie', 'Séquestration', 'Sequester'],
      extrusion: ['Extrusion', 'Extrusie', 'Extrusion', 'Extrusion'],
      protrusion: ['Protrusion', 'Protrusie', 'Protrusion', 'Protrusion'],
      bulge: ['Disc bulge', 'Bulging', 'Bombement', 'Bulging'],
      settles: ['Symptoms settled', 'Klachten over', 'Symptômes passés', 'Beschwerden vorbei'],
      recovered: ['Recovered', 'Hersteld', 'Rétablissement', 'Erholt'],
    },
    scene: {
      scan: ['The scan', 'De scan', 'L’image', 'Das Bild'],
      people: ['100 people', '100 mensen', '100 personnes', '100 Menschen'],
      injection: ['Injection', 'Inspuiting', 'Infiltration', 'Spritze'],
      surgery: ['Surgery', 'Operatie', 'Opération', 'Operation'],
    },
    finding: {
      degeneration: ['Disc that looks older', 'Schijf die ouder oogt', 'Disque plus âgé', 'Ältere Bandscheibe'],
      signal: ['Darker disc', 'Donkere schijf', 'Disque plus sombre', 'Dunklere Bandscheibe'],
      height: ['Lower disc', 'Lagere schijf', 'Disque moins haut', 'Niedrigere Bandscheibe'],
      bulge: ['Disc bulge', 'Bulging', 'Bombement', 'Bulging'],
      protrusion: ['Protrusion', 'Protrusie', 'Protrusion', 'Protrusion'],
      fissure: ['Annular fissure', 'Annulusfissuur', 'Fissure annulaire', 'Anulusfissur'],
      facet: ['Facet degeneration', 'Facetdegeneratie', 'Dégénérescence facettaire', 'Facettendegeneration'],
      slip: ['Spondylolisthesis', 'Spondylolisthesis', 'Spondylolisthésis', 'Spondylolisthese'],
    },
  },
  said: {
    'What studies saw of herniated discs, as 100 people: their course, an injection, surgery.': [
      'Wat studies zagen bij hernia’s, als 100 mensen: het verloop, een inspuiting, een operatie.',
      'Ce que des études ont vu des hernies, en 100 personnes\u00a0: évolution, infiltration, opération.',
      'Was Studien bei Bandscheibenvorfällen sahen, als 100 Menschen: Verlauf, Spritze, Operation.',
    ],
    'What is shown: scan, people, injection or surgery; scan when absent or none of these.': [
      'Wat te zien is. Leeg is de scan.',
      'Ce qui est montré. Vide, c’est l’image.',
      'Was zu sehen ist. Leer heißt: das Bild.',
    ],
    'How far from the first scan, 0 to 100, in the view of the scan; 100, months later, when absent or no such number.':
      [
        'Hoe ver van de eerste scan, 0 tot 100. Leeg is 100: maanden later.',
        'À quelle distance de la première image, de 0 à 100. Vide, c’est 100\u00a0: des mois plus tard.',
        'Wie weit vom ersten Bild, 0 bis 100. Leer heißt 100: Monate später.',
      ],
    'Which figure the hundred people show: shrinks when absent or none of these.': [
      'Welk cijfer de honderd mensen tonen. Leeg is: kleiner op een scan.',
      'Quel chiffre montrent les cent personnes. Vide, c’est plus petite à l’image.',
      'Welche Zahl die hundert Menschen zeigen. Leer heißt: kleiner im Bild.',
    ],
    'Of 100 people without pain, how many have which finding on a scan, by age.': [
      'Van 100 mensen zonder pijn: hoeveel hebben welke vondst op een scan, per leeftijd.',
      'Sur 100 personnes sans douleur, combien ont quelle observation à l’image, selon l’âge.',
      'Von 100 Menschen ohne Schmerzen: wie viele haben welchen Befund im Bild, je nach Alter.',
    ],
    'The age, 20 to 80 in steps of 5; 50 when absent or no age.': [
      'De leeftijd, 20 tot 80 in stappen van 5. Leeg is 50.',
      'L’âge, de 20 à 80 par pas de 5. Vide, c’est 50.',
      'Das Alter, 20 bis 80 in Schritten von 5. Leer heißt 50.',
    ],
    'What is looked for on the scan: degeneration when absent or none of these.': [
      'Waar op de scan naar gekeken wordt. Leeg is een schijf die ouder oogt.',
      'Ce qu’on regarde sur l’image. Vide, c’est un disque plus âgé.',
      'Wonach im Bild geschaut wird. Leer heißt: ältere Bandscheibe.',
    ],
  },
};
