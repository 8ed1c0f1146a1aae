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
    'read-next': ['Read next', 'Verder lezen', 'À lire ensuite', 'Weiterlesen'],
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
    of: ['Text of this article', 'Tekst van dit artikel', 'Texte de cet article', 'Text dieses Artikels'],
    author: ['Written by', 'Geschreven door', 'Rédaction', 'Geschrieben von'],
    'reviewed-by': ['Reviewed by', 'Nagelezen door', 'Relecture', 'Gegengelesen von'],
    updated: ['Updated on', 'Bijgewerkt op', 'Mis à jour le', 'Aktualisiert am'],
    back: ['Way back', 'Weg terug', 'Retour', 'Weg zurück'],
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
    'Other articles with their reading time, and who wrote and reviewed this one.': [
      'Andere artikels met hun leestijd, en wie dit artikel schreef en nalas.',
      'D’autres articles avec leur temps de lecture, et qui a écrit et relu celui-ci.',
      'Andere Artikel mit ihrer Lesezeit, und wer diesen schrieb und gegenlas.',
    ],
    'Id of the element with the text of this article: its words are counted.': [
      'Id van het element met de tekst van dit artikel: de woorden ervan worden geteld.',
      'Id de l’élément avec le texte de cet article\u00a0: ses mots sont comptés.',
      'Id des Elements mit dem Text dieses Artikels: Seine Wörter werden gezählt.',
    ],
    'Minutes this article takes, where they are not to be counted.': [
      'Minuten die dit artikel duurt. Leeg: ze worden geteld.',
      'Durée de cet article en minutes. Vide\u00a0: elle est comptée.',
      'Minuten, die dieser Artikel dauert. Leer: Sie werden gezählt.',
    ],
    'Who wrote this article: a name, or the id of a care giver in practice-context.': [
      'Wie dit artikel schreef: een naam, of de id van een zorgverlener.',
      'Qui a écrit cet article\u00a0: un nom, ou l’id d’un soignant.',
      'Wer diesen Artikel schrieb: ein Name, oder die Id einer Person der Praxis.',
    ],
    'Who reviewed this article: a name, or the id of a care giver in practice-context.': [
      'Wie dit artikel nalas: een naam, of de id van een zorgverlener.',
      'Qui a relu cet article\u00a0: un nom, ou l’id d’un soignant.',
      'Wer diesen Artikel gegenlas: ein Name, oder die Id einer Person der Praxis.',
    ],
    'The day this article was last brought up to date, YYYY-MM-DD.': [
      'De dag waarop dit artikel het laatst is bijgewerkt, JJJJ-MM-DD.',
      'Le jour de la dernière mise à jour de cet article, AAAA-MM-JJ.',
      'Der Tag, an dem dieser Artikel zuletzt aktualisiert wurde, JJJJ-MM-TT.',
    ],
    'Address of the page with all articles.': [
      'Adres van de pagina met alle artikels.',
      'Adresse de la page avec tous les articles.',
      'Adresse der Seite mit allen Artikeln.',
    ],
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
