import { frame, life } from '../../../../ui/body/strings/de.js';
import type { RecoveryBatteryTexts } from './nl.js';

export const de: RecoveryBatteryTexts = {
  frame,
  ...life,
  title: 'Ihr Akku über den Tag',
  purpose: 'Der Tag leert Ihren Akku. Ruhe, ein Spaziergang, etwas Schönes und Schlaf laden ihn auf.',
  plays: 'Was kostet Energie?',
  day: 'Was für ein Tag ist es?',
  days: { work: 'Arbeitstag', free: 'Freier Tag' },
  add: { rests: 'Ruhe oder etwas Schönes einplanen', walks: 'Spaziergang einplanen' },
  moments: { rests: 'Ruhe oder etwas Schönes', walks: 'Spaziergang' },
  away: (name) => `${name}: entfernen`,
  hour: 'Wie spät ist es?',
  clock: (hour) => `${hour} Uhr`,
  work: 'Arbeit',
  dayToo: 'Der Tag und was Energie kostet',
  drains: 'Was leert ihn?',
  charges: 'Was lädt ihn auf?',
  recovery: 'Wie viel Erholung bekommen Sie?',
  little: 'wenig',
  much: 'viel',
  percent: (value) => `${value} Prozent`,
  recoveries: {
    'regular-sleep': 'Feste Schlafzeiten, auch am Wochenende',
    movement: 'Bewegung, etwa jeden Tag spazieren gehen',
    'nourishing-food': 'Gute Ernährung',
    'fewer-stimulants': 'Weniger Alkohol, Tabak und Koffein',
    'social-connection': 'Menschen um Sie herum',
    relaxation: 'Entspannen: Stille, Natur, ein Buch, Musik',
    'professional-help': 'Fachliche Hilfe',
  },
  head: {
    empty: 'Ihr Akku ist leer.',
    low: 'Ihr Akku ist fast leer.',
    half: 'Ihr Akku ist halb voll.',
    good: 'Ihr Akku ist gut geladen.',
    full: 'Ihr Akku ist voll.',
  },
  exampleHead: {
    empty: 'In diesem Beispiel ist der Akku leer.',
    low: 'In diesem Beispiel ist der Akku fast leer.',
    half: 'In diesem Beispiel ist der Akku halb voll.',
    good: 'In diesem Beispiel ist der Akku gut geladen.',
    full: 'In diesem Beispiel ist der Akku voll.',
  },
  without:
    'Ohne Ruhe leert er sich den ganzen Tag. Legen Sie eine Pause oder einen Spaziergang in den Tag und sehen Sie, was passiert.',
  with: (rests, walks) => {
    const rest = rests === 1 ? 'einer Pause' : `${rests} Pausen`;
    const walk = walks === 1 ? 'einem Spaziergang' : `${walks} Spaziergängen`;
    const what = rests && walks ? `${rest} und ${walk}` : rests ? rest : walk;
    return `Mit ${what} bleibt Ihnen abends mehr Energie. Die gepunktete Linie ist derselbe Tag ohne.`;
  },
  sleep: {
    well: 'Die Nacht lädt Ihren Akku fast wieder auf.',
    partly:
      'Die Nacht lädt nicht alles auf, weil Sie weniger gut schlafen. Morgen beginnen Sie mit etwas weniger Energie.',
    little: 'Die Nacht lädt nur einen Teil auf, weil Sie schlecht schlafen. Morgen beginnen Sie mit weniger Energie.',
  },
  exampleNight:
    'Die Nacht lädt nur einen Teil auf, weil der Schlaf in diesem Beispiel schlecht ist. Der nächste Tag beginnt mit weniger Energie.',
  tip: (minutes) =>
    `Ruhe ist mehr als Nichtstun. Es muss nicht immer eine Stunde sein: Stehen Sie auch alle ${minutes} Minuten kurz auf.`,
  play: 'Den Tag abspielen',
  pause: 'Pause',
};
