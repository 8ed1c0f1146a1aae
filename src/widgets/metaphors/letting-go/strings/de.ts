// Texts of letting-go, German.
import { keeping } from '../../../../ui/shared/memory/strings/de.js';
import { frame } from '../../../../ui/base/strings/de.js';
import { life } from '../../../../ui/body/strings/de.js';
import type { LettingGoTexts } from './nl.js';

export const de: LettingGoTexts = {
  frame,
  factors: life.factors,
  ...keeping,
  reset: life.reset,
  title: 'Die Flasche in Ihrer Hand',
  purpose: (grams) => `Eine Flasche mit ${grams} Gramm. Wie lange können Sie sie halten?`,
  weighs: (grams) => `wiegt ${grams} Gramm`,
  feels: {
    light: 'fühlt sich leicht an',
    heavy: 'fühlt sich schwer an',
    painful: 'tut weh',
    unbearable: 'unerträglich',
  },
  easing: 'der Arm erholt sich',
  rest: 'der Arm ruht',
  hold: 'Die Flasche halten',
  how: 'Drücken und halten, zum Abstellen loslassen. Oder einmal tippen, und noch einmal. Hier zählt jede Sekunde für eine Minute.',
  time: 'Wie lange halten Sie sie?',
  not: 'gar nicht',
  day: 'einen Tag',
  minutes: (count, one) => `${count} ${one ? 'Minute' : 'Minuten'}`,
  hours: (count, one) => `${count} ${one ? 'Stunde' : 'Stunden'}`,
  start: 'Nehmen Sie die Flasche.',
  startMore: 'Es ist nur ein halber Liter.',
  down: 'Abgestellt.',
  wasHeld: (time) => `Sie haben die Flasche ${time} gehalten. Jetzt kommt Ihr Arm zur Ruhe.`,
  head: {
    light: 'Leicht.',
    heavy: 'Es wird schwerer.',
    painful: 'Jetzt tut es weh.',
    unbearable: 'Nicht mehr auszuhalten.',
  },
  body: {
    light: 'In den ersten Minuten spüren Sie sie kaum.',
    heavy: 'Kein Tropfen kam dazu, und doch.',
    painful: 'Nach einer Stunde tut der Arm weh.',
    unbearable: 'Nach einem Tag ist es unerträglich.',
  },
  same: (grams) => `Die Flasche wiegt immer ${grams} Gramm.`,
  lesson: 'Mit Stress ist es genauso. Die Kunst ist, die Flasche rechtzeitig abzustellen.',
  alert: 'Etwas Stress hält Sie wach. Wer ihn zu lange hält, dessen Körper protestiert.',
  question: 'Und was halten Sie fest?',
  what: 'Wählen Sie, was Sie tragen',
  own: 'Oder sagen Sie es mit eigenen Worten',
  whenAsked: 'Wann stellen Sie es kurz ab?',
  when: { now: 'Jetzt kurz', tonight: 'Heute Abend', week: 'Diese Woche', talk: 'Ich spreche darüber' },
  holds: (what) => `Sie halten fest: ${what}.`,
  puts: {
    now: (what) => `Sie stellen jetzt kurz ab: ${what}.`,
    tonight: (what) => `Heute Abend stellen Sie ab: ${what}.`,
    week: (what) => `Diese Woche stellen Sie ab: ${what}.`,
    talk: (what) => `Sie sprechen mit jemandem über: ${what}.`,
  },
  park: 'Schreiben Sie es auf und parken Sie es für später. Allein ist das schwer? Sagen Sie es in der Physiotherapie oder in der Hausarztpraxis.',
};
