// What the dashboard says of the guides (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const guides: FamilyWords = {
  widgets: {
    'back-myths': ['Back myths', 'Feit of schaduw?', 'Fait ou ombre\u00a0?', 'Fakt oder Schatten?'],
    'health-faq': [
      'Health questions',
      'Vraag het de ladekast',
      'Demandez aux tiroirs',
      'Fragen Sie den Schubladenschrank',
    ],
  },
  attributes: {
    subject: ['Open drawer', 'Open lade', 'Tiroir ouvert', 'Offene Schublade'],
    'structured-data': [
      'For search engines',
      'Voor zoekmachines',
      'Pour les moteurs de recherche',
      'Für Suchmaschinen',
    ],
    open: ['Opens at', 'Opent bij', 'S’ouvre sur', 'Öffnet bei'],
  },
  values: {
    subject: {
      magnesium: ['Magnesium', 'Magnesium', 'Magnésium', 'Magnesium'],
      form: ['Which form', 'Welke vorm', 'Quelle forme', 'Welche Form'],
      dose: ['How much', 'Hoeveel', 'Combien', 'Wie viel'],
      stress: ['Stress', 'Stress', 'Stress', 'Stress'],
      food: ['Food', 'Eten', 'Aliments', 'Essen'],
      sleep: ['Sleep', 'Slaap', 'Sommeil', 'Schlaf'],
      medicines: ['Medicines', 'Medicijnen', 'Médicaments', 'Medikamente'],
      doctor: ['GP', 'Huisarts', 'Médecin', 'Arztpraxis'],
      practice: ['Practice', 'Praktijk', 'Cabinet', 'Praxis'],
    },
    open: {
      lifting: ['Lifting', 'Tillen', 'Porter', 'Heben'],
      wear: ['Moving makes stronger', 'Bewegen maakt sterker', 'Bouger renforce', 'Bewegung stärkt'],
      moving: ['Moving with pain', 'Bewegen met pijn', 'Bouger avec la douleur', 'Bewegung mit Schmerz'],
      core: ['Core muscles', 'Rompspieren', 'Muscles du tronc', 'Rumpfmuskeln'],
      damage: ['Pain and damage', 'Pijn en schade', 'Douleur et lésion', 'Schmerz und Schaden'],
      scan: ['A scan', 'Een scan', 'Une imagerie', 'Ein Bild'],
      flares: ['A flare-up', 'Een opflakkering', 'Une poussée', 'Ein Schub'],
      age: ['Growing older', 'Ouder worden', 'L’âge', 'Älter werden'],
      serious: ['Something serious?', 'Iets ernstigs?', 'Est-ce grave\u00a0?', 'Etwas Ernstes?'],
      care: ['What helps', 'Wat helpt', 'Ce qui aide', 'Was hilft'],
    },
  },
  said: {
    'Questions and answers to search and to link to; a practice adds, replaces or leaves out.': [
      'Vragen en antwoorden om te zoeken en naar te verwijzen; een praktijk voegt toe, vervangt of laat weg.',
      'Questions et réponses à chercher et à lier\u00a0; un cabinet ajoute, remplace ou retire.',
      'Fragen und Antworten zum Suchen und Verlinken; eine Praxis ergänzt, ersetzt oder lässt weg.',
    ],
    'Ids of questions to leave out, with spaces.': [
      'Namen van vragen die wegblijven, met spaties.',
      'Noms des questions à retirer, séparés par des espaces.',
      'Namen der Fragen, die wegbleiben, mit Leerzeichen.',
    ],
    'The drawer that is open: magnesium, form, dose, stress, food, sleep, medicines, doctor or practice.': [
      'De lade die openstaat. Leeg: geen.',
      'Le tiroir ouvert. Vide\u00a0: aucun.',
      'Die offene Schublade. Leer: keine.',
    ],
    'Tells machines the same questions and answers, as schema.org FAQPage.': [
      'Zegt machines dezelfde vragen en antwoorden, als FAQPage van schema.org.',
      'Donne aux machines les mêmes questions et réponses, en FAQPage de schema.org.',
      'Sagt Maschinen dieselben Fragen und Antworten, als FAQPage von schema.org.',
    ],
    'Ten facts about back pain, each with the belief behind it as a shadow that a lamp makes large.': [
      'Tien feiten over rugpijn, elk met de mythe erachter als een schaduw die een lamp groot maakt.',
      'Dix faits sur le mal de dos, chacun avec le mythe comme une ombre qu’une lampe agrandit.',
      'Zehn Fakten zu Rückenschmerzen, jeder mit dem Mythos als Schatten, den eine Lampe groß macht.',
    ],
    'The card that lies on top: lifting, wear, moving, core, damage, scan, flares, age, serious or care.': [
      'De kaart die bovenop ligt: lifting, wear, moving, core, damage, scan, flares, age, serious of care.',
      'La carte du dessus\u00a0: lifting, wear, moving, core, damage, scan, flares, age, serious ou care.',
      'Die oberste Karte: lifting, wear, moving, core, damage, scan, flares, age, serious oder care.',
    ],
  },
};
