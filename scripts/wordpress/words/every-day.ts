// What the dashboard says of the tools for worries and for small habits (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const everyDay: FamilyWords = {
  widgets: {
    'start-plan': ['Start plan', 'Startplan', 'Plan de départ', 'Startplan'],
    'worry-park': ['Worry park', 'Piekerparking', 'Parking à soucis', 'Sorgenparkplatz'],
  },
  attributes: {
    until: ['Until', 'Tot', 'Jusqu’à', 'Bis'],
    weeks: ['Weeks', 'Weken', 'Semaines', 'Wochen'],
  },
  said: {
    'Five small habits, ticked by day for two to four weeks, without streaks.': [
      'Vijf kleine gewoontes, twee tot vier weken lang per dag aangetikt, zonder reeks die kan breken.',
      'Cinq petites habitudes, cochées par jour pendant deux à quatre semaines, sans série à ne pas rompre.',
      'Fünf kleine Gewohnheiten, zwei bis vier Wochen lang täglich abgehakt, ohne Serie, die abreißen kann.',
    ],
    'Weeks the plan runs, 2 to 4; 4 when absent or no such number.': [
      'Hoeveel weken het plan loopt, 2 tot 4. Leeg is 4.',
      'Combien de semaines dure le plan, de 2 à 4. Vide, c’est 4.',
      'Wie viele Wochen der Plan läuft, 2 bis 4. Leer heißt 4.',
    ],
    'Parks a worry until a chosen time, and then gives it its half hour.': [
      'Parkeert een zorg tot een gekozen uur, en geeft die dan een half uur.',
      'Gare un souci jusqu’à une heure choisie, puis lui donne sa demi-heure.',
      'Parkt eine Sorge bis zu einer gewählten Zeit und gibt ihr dann eine halbe Stunde.',
    ],
    'Until when is parked, as 19:30; 19:30 when absent or no time.': [
      'Tot wanneer er geparkeerd wordt, zoals 19:30. Leeg is 19:30.',
      'Jusqu’à quelle heure on gare, comme 19:30. Vide, c’est 19:30.',
      'Bis wann geparkt wird, wie 19:30. Leer heißt 19:30.',
    ],
  },
};
