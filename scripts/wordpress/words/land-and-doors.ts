// What the dashboard says of the guides to kinds of pain and to moving (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const landAndDoors: FamilyWords = {
  widgets: {
    'movement-pill': ['Movement as a pill', 'Bewegen als pil', 'Bouger comme un comprimé', 'Bewegung als Tablette'],
    'training-picker': ['Training picker', 'Trainingskiezer', 'Choisir son entraînement', 'Training wählen'],
    'pain-types': ['Kinds of back pain', 'Soorten rugpijn', 'Types de mal de dos', 'Arten von Rückenschmerzen'],
  },
  attributes: {
    leaf: ['Part of the leaflet', 'Deel van de bijsluiter', 'Partie de la notice', 'Teil des Beipackzettels'],
    filled: ['Filled pockets', 'Gevulde vakjes', 'Cases remplies', 'Gefüllte Fächer'],
    door: ['Form of training', 'Vorm van training', 'Forme d’entraînement', 'Form des Trainings'],
    'per-week': ['Times a week', 'Keren per week', 'Fois par semaine', 'Mal pro Woche'],
    outside: ['Outside', 'Buiten', 'Dehors', 'Draußen'],
    together: ['Together', 'Samen', 'Ensemble', 'Zusammen'],
    kind: ['Kind of pain', 'Soort pijn', 'Type de douleur', 'Art der Schmerzen'],
  },
  values: {
    leaf: {
      effects: ['effects', 'werking', 'effets', 'Wirkung'],
      dose: ['dose', 'dosis', 'dose', 'Dosis'],
      harm: ['side effects', 'bijwerking', 'effets secondaires', 'Nebenwirkung'],
    },
    'per-week': {
      '1': ['once', 'één keer', 'une fois', 'einmal'],
      '2': ['twice', 'twee keer', 'deux fois', 'zweimal'],
      '3': ['three times', 'drie keer', 'trois fois', 'dreimal'],
      '4': ['four times', 'vier keer', 'quatre fois', 'viermal'],
    },
    door: {
      strength: ['strength', 'kracht', 'force', 'Kraft'],
      endurance: ['endurance', 'duur', 'endurance', 'Ausdauer'],
      calm: ['yoga, Pilates, tai chi', 'yoga, pilates, tai chi', 'yoga, Pilates, tai-chi', 'Yoga, Pilates, Tai-Chi'],
    },
    weeks: {
      '0': ['the start', 'het begin', 'le début', 'der Anfang'],
      '6': ['after 6 weeks', 'na 6 weken', 'après 6 semaines', 'nach 6 Wochen'],
      '26': ['after half a year', 'na een half jaar', 'après six mois', 'nach einem halben Jahr'],
      '52': ['after a year', 'na een jaar', 'après un an', 'nach einem Jahr'],
    },
    kind: {
      cause: ['with a cause', 'met oorzaak', 'avec cause', 'mit Ursache'],
      short: ['recent', 'kort', 'récente', 'kurz'],
      long: ['long-lasting', 'langdurig', 'persistante', 'anhaltend'],
    },
  },
  said: {
    'The leaflet of movement: ten effects, the dose as pockets of a shoe, injuries of kinds of movement side by side.':
      [
        'De bijsluiter van bewegen: tien werkingen, de dosis als vakjes van een schoen, letsels per soort beweging naast elkaar.',
        'La notice du mouvement\u00a0: dix effets, la dose en cases d’une chaussure, les blessures par type d’activité côte à côte.',
        'Der Beipackzettel der Bewegung: zehn Wirkungen, die Dosis als Fächer eines Schuhs, Verletzungen je Art nebeneinander.',
      ],
    'The part of the leaflet that lies open: effects, dose or harm; dose when absent or none of these.': [
      'Het deel van de bijsluiter dat openligt; de dosis als er niets of iets anders staat.',
      'La partie ouverte de la notice\u00a0; la dose sans indication ou si elle est inconnue.',
      'Der offene Teil des Beipackzettels; die Dosis, wenn nichts oder etwas anderes dasteht.',
    ],
    'How many pockets are filled, 0 to 7; 1 when absent or no such number.': [
      'Hoeveel vakjes gevuld zijn, 0 tot 7; 1 als er niets of iets anders staat.',
      'Combien de cases sont remplies, de 0 à 7\u00a0; 1 sans indication ou si le nombre est inconnu.',
      'Wie viele Fächer gefüllt sind, 0 bis 7; 1, wenn nichts oder etwas anderes dasteht.',
    ],
    'Strength, endurance or mind and body: a form of training by what one likes, and a small start.': [
      'Kracht, duur of yoga en dergelijke: een vorm van training naar wat je graag doet, met een klein begin.',
      'Force, endurance ou yoga et autres\u00a0: un entraînement selon ce qu’on aime, avec un petit début.',
      'Kraft, Ausdauer oder Yoga und Ähnliches: ein Training nach dem, was man gern macht, mit kleinem Anfang.',
    ],
    'The form of training: strength, endurance or calm; an example is shown when absent or none of these.': [
      'De vorm van training; een voorbeeld als er niets of iets anders staat.',
      'La forme d’entraînement\u00a0; un exemple sans indication ou si elle est inconnue.',
      'Die Form des Trainings; ein Beispiel, wenn nichts oder etwas anderes dasteht.',
    ],
    'Times a week, 1 to 4; 1 when absent or none of these.': [
      'Keren per week, 1 tot 4; 1 als er niets of iets anders staat.',
      'Fois par semaine, de 1 à 4\u00a0; 1 sans indication ou si elle est inconnue.',
      'Mal pro Woche, 1 bis 4; 1, wenn nichts oder etwas anderes dasteht.',
    ],
    'Outside.': ['Buiten.', 'Dehors.', 'Draußen.'],
    'With others.': ['Met anderen.', 'Avec d’autres.', 'Mit anderen.'],
    'The kind of pain: cause, short or long; short when absent or none of these.': [
      'De soort pijn; kort als er niets of iets anders staat.',
      'Le type de douleur\u00a0; récente sans indication ou si elle est inconnue.',
      'Die Art der Schmerzen; kurz, wenn nichts oder etwas anderes dasteht.',
    ],
    'How many weeks later: 0, 6, 26 or 52; 6 when absent or none of these.': [
      'Hoeveel weken later: 0, 6, 26 of 52; 6 als er niets of iets anders staat.',
      'Combien de semaines après\u00a0: 0, 6, 26 ou 52\u00a0; 6 sans indication ou si elle est inconnue.',
      'Wie viele Wochen später: 0, 6, 26 oder 52; 6, wenn nichts oder etwas anderes dasteht.',
    ],
    'Id of the section that comes open; the first when it names none.': [
      'Het stuk dat open komt; het eerste als er geen zo heet.',
      'La partie ouverte au départ\u00a0; la première si aucune ne porte ce nom.',
      'Der Abschnitt, der offen kommt; der erste, wenn keiner so heißt.',
    ],
    'Kinds of low back pain and the way each goes on average, as land to walk over; signs for a doctor first.': [
      'Soorten lage rugpijn en hoe elk gemiddeld verloopt, als land om over te lopen; eerst de tekens voor een arts.',
      'Les types de lombalgie et leur évolution moyenne, comme un terrain à parcourir\u00a0; d’abord les signes pour un médecin.',
      'Arten von Kreuzschmerzen und ihr mittlerer Verlauf als Land zum Begehen; zuerst die Zeichen für ärztliche Hilfe.',
    ],
  },
};
