// What the dashboard says of attributes that widgets of several families have, and of the families themselves.
import type { FamilyWords, Four } from './words.js';

export const shared: FamilyWords = {
  attributes: {
    'heading-level': ['Level of the heading', 'Niveau van de kop', 'Niveau du titre', 'Ebene der Überschrift'],
    lesson: ['For a lesson', 'Voor een les', 'Pour une leçon', 'Für eine Lektion'],
    'max-ok': [
      'Highest acceptable score',
      'Hoogste cijfer dat mag',
      'Score acceptable le plus élevé',
      'Höchster Wert, der in Ordnung ist',
    ],
    minutes: ['Minutes', 'Minuten', 'Minutes', 'Minuten'],
    open: ['Section that comes open', 'Deel dat open staat', 'Partie ouverte', 'Offener Abschnitt'],
    name: ['Name', 'Naam', 'Nom', 'Name'],
    scale: ['Scale', 'Schaal', 'Échelle', 'Skala'],
    weight: ['Weight', 'Gewicht', 'Poids', 'Gewicht'],
    zone: ['Time zone', 'Tijdzone', 'Fuseau horaire', 'Zeitzone'],
  },
  values: {
    scale: {
      nrs: ['NRS, whole numbers', 'NRS, hele getallen', 'EN, nombres entiers', 'NRS, ganze Zahlen'],
      vas: ['VAS, a line', 'VAS, een lijn', 'EVA, une ligne', 'VAS, eine Linie'],
    },
  },
  said: {
    'In a lesson: larger, and nothing to keep, so that a physiotherapist shows it and starts again for the next person.':
      [
        'In een les: groter, en zonder bewaren. Zo toont een kinesist het en begint opnieuw voor de volgende.',
        'Pour une leçon\u00a0: plus grand, sans rien à enregistrer. Le kiné le montre, puis recommence avec la personne suivante.',
        'Für eine Lektion: größer und ohne Speichern. So lässt es sich zeigen und für die nächste Person neu beginnen.',
      ],
    "Level of the widget's heading in the page's outline, 1 to 6; at 6 the headings inside are of level 6 too.": [
      'Niveau van de kop op de pagina, 1 tot 6.',
      'Niveau du titre dans la page, de 1 à 6.',
      'Ebene der Überschrift auf der Seite, 1 bis 6.',
    ],
    'Id of the section that comes open; the first when it names none.': [
      'Naam van het deel dat open staat. Leeg is het eerste.',
      'Nom de la partie qui est ouverte. Vide, c’est la première.',
      'Name des Abschnitts, der offen ist. Leer heißt: der erste.',
    ],
    'Highest score that is still acceptable, 0 to 10; 5 when absent or not a score.': [
      'Hoogste cijfer dat nog mag, 0 tot 10. Leeg is 5.',
      'Score le plus élevé encore acceptable, de 0 à 10. Vide, c’est 5.',
      'Höchster Wert, der noch in Ordnung ist, 0 bis 10. Leer heißt 5.',
    ],
  },
};

/** What a family is called: heading of its pattern. */
export const families: Readonly<Record<string, Four>> = {
  practice: ['An appointment', 'Een afspraak', 'Un rendez-vous', 'Ein Termin'],
  metaphors: [
    'Pictures about pain and load',
    'Beelden over pijn en belasting',
    'Images sur la douleur et la charge',
    'Bilder zu Schmerz und Belastung',
  ],
  tools: [
    'Tools to use yourself',
    'Hulpmiddelen om zelf te gebruiken',
    'Outils à utiliser soi-même',
    'Werkzeuge zum Selbermachen',
  ],
  guides: ['Guides', 'Wegwijzers', 'Guides', 'Wegweiser'],
};

/** The sentence under that heading. */
export const intros: Readonly<Record<string, Four>> = {
  practice: [
    'Choose a time that suits you, or call us.',
    'Kies een uur dat jou past, of bel ons.',
    'Choisissez une heure qui vous convient, ou appelez-nous.',
    'Wählen Sie eine Zeit, die Ihnen passt, oder rufen Sie uns an.',
  ],
  metaphors: [
    'Try what changes the picture. Talk about it at your next visit.',
    'Probeer wat het beeld verandert. Praat er bij je volgende bezoek over.',
    'Essayez ce qui change l’image. Parlez-en à votre prochaine visite.',
    'Probieren Sie, was das Bild verändert. Sprechen Sie beim nächsten Besuch darüber.',
  ],
  tools: [
    'What you fill in stays on your device.',
    'Wat je invult, blijft op je toestel.',
    'Ce que vous indiquez reste sur votre appareil.',
    'Was Sie eingeben, bleibt auf Ihrem Gerät.',
  ],
  guides: [
    'Read what you can do yourself, and when to ask for help.',
    'Lees wat je zelf kunt doen, en wanneer je hulp vraagt.',
    'Lisez ce que vous pouvez faire, et quand demander de l’aide.',
    'Lesen Sie, was Sie selbst tun können, und wann Sie Hilfe holen.',
  ],
};
