import { frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

export const nl = {
  frame,
  title: 'Je volgende 1.000 stappen',
  purpose: 'We starten van wat je nu doet. Dan gaat het in kleine stappen omhoog.',
  plan: 'Telkens 1.000 stappen erbij',
  now: 'nu',
  weeks: (from: string, to: string) => `week ${from}–${to}`,
  baseline: 'Je gemiddelde nu',
  steps: 'stappen',
  less: '100 minder',
  more: '100 meer',
  age: 'Leeftijd',
  'under-60': 'Jonger dan 60',
  '60-plus': '60 of ouder',
  today: 'Stappen vandaag',
  todayShort: 'vandaag',
  goal: (steps: string) => `doel ${steps}`,
  week: 'De andere dagen van deze week',
  fault: (most: string) => `Typ een heel getal, van 0 tot ${most} stappen.`,
  check: 'Kijk dit getal nog even na.',
  start: 'Hoeveel stap je nu op een gewone dag?',
  startMore: 'Kijk op je telefoon of je horloge. Een schatting mag ook.',
  headGoal: (steps: string) => `Je doel is ${steps} stappen per dag.`,
  headLeft: (steps: string) => `Nog ${steps} stappen tot je doel van vandaag.`,
  headDone: 'Je doel van vandaag is gehaald.',
  headKeep: (steps: string) => `Je stapt al ${steps} stappen per dag.`,
  more1000: (steps: string, minutes: string) =>
    `Dat is ${steps} meer dan nu: zo’n ${minutes} minuten stevig wandelen. Je mag ze over de dag verdelen.`,
  left: (minutes: number) =>
    minutes < 2
      ? 'Dat is zo’n minuut wandelen.'
      : `Dat is zo’n ${minutes} minuten stevig wandelen. Lukt het vandaag niet, dan is er morgen.`,
  done: 'Rusten mag nu ook. Morgen begint een nieuwe dag.',
  keepUp: 'Rond dit aantal vlakt het verschil in studies af. Meer hoeft niet. Hou vol wat goed voelt.',
  risk: (steps: string, percent: string) =>
    `In studies hangt een verschil van ${steps} stappen per dag samen met ${percent}\u00a0% minder kans om te sterven. Dat is een verband, geen belofte.`,
  level: {
    'under-60': (low: string, high: string) =>
      `Onder de 60 vlakt het verschil af rond ${low} tot ${high} stappen. Wie nu weinig stapt, wint het meest.`,
    '60-plus': (low: string, high: string) =>
      `Vanaf 60 vlakt het verschil af rond ${low} tot ${high} stappen. Wie nu weinig stapt, wint het meest.`,
  },
  ...keeping,
  clear: 'Wis',
};

export type StepGoalTexts = typeof nl;
