import { frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

const others = 'Een ander overzicht vond geen bovengrens. Bij wie nu weinig stapt, is het verschil het grootst.';

export const nl = {
  frame,
  title: 'Je volgende stappendoel',
  purpose: 'We starten van wat je nu doet. Dan gaat het in kleine stappen omhoog.',
  plan: (steps: string) => `Telkens ${steps} stappen erbij`,
  now: 'nu',
  weeks: (from: string, to: string) => `week ${from}–${to}`,
  baseline: 'Je gemiddelde nu',
  steps: 'stappen',
  step: 'stap',
  less: (label: string) => `${label}: 100 minder`,
  more: (label: string) => `${label}: 100 meer`,
  finer: 'Leeftijd en grootte van een stap',
  stepSize: 'Hoeveel erbij per keer?',
  age: 'Leeftijd',
  'under-60': 'Jonger dan 60',
  '60-plus': '60 of ouder',
  today: 'Stappen vandaag',
  todayShort: 'vandaag',
  goal: (steps: string) => `doel ${steps}`,
  example: (steps: string) => `bijvoorbeeld ${steps}`,
  week: 'De andere dagen van deze week',
  fault: (most: string) => `Typ een heel getal, van 0 tot ${most} stappen.`,
  check: 'Kijk dit getal nog even na.',
  start: 'Hoeveel stappen zet je nu op een gewone dag?',
  startMore: 'Kijk op je telefoon of je horloge. Een schatting mag ook.',
  headGoal: (steps: string) => `Je doel is ${steps} stappen per dag.`,
  headLeft: (steps: string, count: number) =>
    count === 1 ? 'Nog 1 stap tot je doel van vandaag.' : `Nog ${steps} stappen tot je doel van vandaag.`,
  headDone: 'Je doel van vandaag is gehaald.',
  headKeep: (steps: string) => `Je zet al ${steps} stappen per dag.`,
  more1000: (steps: string, minutes: string) =>
    `Dat is ${steps} meer dan nu: zo’n ${minutes} minuten stevig wandelen. Je mag ze over de dag verdelen.`,
  left: (minutes: number) =>
    minutes < 2
      ? 'Dat is zo’n minuut wandelen.'
      : `Dat is zo’n ${minutes} minuten stevig wandelen. Lukt het vandaag niet, dan is er morgen.`,
  done: 'Rusten mag nu ook. Morgen begint een nieuwe dag.',
  keepUp: 'Studies zijn het niet eens of meer nog meer helpt. Ga verder met wat goed voelt.',
  lastWeek: (steps: string, days: number) =>
    days === 1
      ? `Vorige week noteerde je één dag: ${steps} stappen.`
      : `Vorige week: gemiddeld ${steps} stappen op ${days} dagen.`,
  studies: 'Wat zeggen studies?',
  risk: (steps: string, percent: string, years: string) =>
    `Studies volgden mensen zo’n ${years} jaar. ` +
    `Daarin hangt een verschil van ${steps} stappen per dag samen met ${percent}\u00a0% minder kans om in die jaren te sterven. ` +
    'Dat is een verband, geen belofte.',
  level: {
    'under-60': (low: string, high: string) =>
      `Onder de 60 vlakt het verschil volgens één overzicht af rond ${low} tot ${high} stappen. ${others}`,
    '60-plus': (low: string, high: string) =>
      `Vanaf 60 vlakt het verschil volgens één overzicht af rond ${low} tot ${high} stappen. ${others}`,
  },
  ...keeping,
  clear: 'Opnieuw',
};

export type StepGoalTexts = typeof nl;
