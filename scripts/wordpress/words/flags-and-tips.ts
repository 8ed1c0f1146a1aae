// What the dashboard says of the guides about red flags and about ten tips (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const flagsAndTips: FamilyWords = {
  widgets: {
    'back-tips': [
      'Ten tips for your back',
      'Tien tips voor je rug',
      'Dix conseils pour le dos',
      'Zehn Tipps für den Rücken',
    ],
    'red-flags': ['Red flags', 'Rode vlaggen', 'Drapeaux rouges', 'Rote Flaggen'],
  },
  attributes: {
    pages: ['Folder of the pages', 'Map van de pagina’s', 'Dossier des pages', 'Ordner der Seiten'],
    for: ['What waits for it', 'Wat erop wacht', 'Ce qui l’attend', 'Was darauf wartet'],
  },
  said: {
    'Ten tips for back pain as stepping stones, each with one thing to do today.': [
      'Tien tips bij rugpijn als stapstenen, met op elke steen één ding voor vandaag.',
      'Dix conseils pour le mal de dos, pas à pas sur un gué, avec une chose à faire par jour.',
      'Zehn Tipps bei Rückenschmerzen als Trittsteine, auf jedem eine Sache für heute.',
    ],
    "Address of the folder with the widgets' own pages (dist/pages/): a tip links there where its widget is not on this page.":
      [
        'Adres van de map met de pagina’s van de onderdelen. Een tip linkt ernaar als zijn onderdeel hier niet staat.',
        'Adresse du dossier des pages des éléments. Un conseil y mène si son élément n’est pas sur cette page.',
        'Adresse des Ordners mit den Seiten der Elemente. Ein Tipp führt dorthin, wenn sein Element hier fehlt.',
      ],
    'Red flags as plain questions: whom to call and how fast, and a card to keep.': [
      'Rode vlaggen als gewone vragen: wie je belt en hoe snel, en een kaartje om te bewaren.',
      'Les drapeaux rouges en questions simples\u00a0: qui appeler et quand, et une carte à garder.',
      'Rote Flaggen als einfache Fragen: wen man anruft und wie schnell, und eine Karte zum Behalten.',
    ],
    'Ids of elements that wait until the questions were gone through, with spaces: each is inert and says why.': [
      'Id’s van elementen die wachten tot de vragen doorlopen zijn, met spaties ertussen.',
      'Les id des éléments qui attendent que les questions soient passées, séparés par des espaces.',
      'Die ids der Elemente, die auf die Fragen warten, mit Leerzeichen dazwischen.',
    ],
  },
};
