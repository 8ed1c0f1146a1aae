import { frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

export const nl = {
  frame,
  ...keeping,
  title: 'Af en toe even recht',
  purpose: 'Geen houding is fout. Even bewegen voelt vaak gewoon wat frisser.',
  play: { ready: 'Begin', running: 'Pauzeer', paused: 'Ga verder' },
  howOften: 'Hoe vaak?',
  every: (minutes: string) => `${minutes} min`,
  how: 'Hoe laten we het weten?',
  tone: 'Zachte toon',
  notice: 'Melding',
  refused: {
    denied: 'Je browser staat geen meldingen toe. Hier op de pagina zie je het wel.',
    failed: 'Een melding lukt hier niet. Hier op de pagina zie je het wel.',
  },
  minutes: (one: boolean): string => (one ? 'minuut' : 'minuten'),
  sitting: 'zitten mag',
  upShort: 'sta op',
  upNow: 'recht',
  start: 'Begin, en denk er niet meer aan.',
  startMore: (minutes: string) => `Na ${minutes} minuten zeggen we het zacht. Hou deze pagina open.`,
  left: (minutes: string, one: boolean) => `Over ${minutes} ${one ? 'minuut' : 'minuten'} even recht.`,
  counts: 'Was je al van je stoel? Dan telt dat mee en begint het opnieuw.',
  wasAway: 'Je was even weg. Dat telt als rust, dus we begonnen opnieuw.',
  stood: 'Ik stond al recht',
  paused: 'Even stil.',
  pausedMore: 'We tellen nu niet. Ga verder wanneer je wilt.',
  due: 'Even recht?',
  dueMore: 'Iets kleins is genoeg. Liever straks? Dat kan ook.',
  stands: 'Ik sta recht',
  wait: 'Straks',
  up: 'Je staat recht.',
  upMore: 'Neem een minuut of twee. Zitten mag straks gewoon weer.',
  sits: 'Weer aan het werk',
  what: 'Kies er één',
  moves: {
    stand: 'Gewoon staan',
    shoulders: 'Schouders rollen',
    hips: 'Heupen strekken',
    walk: 'Wat wandelen',
  },
  today: (times: string, one: boolean) =>
    one ? 'Vandaag stond je één keer recht.' : `Vandaag stond je ${times} keer recht.`,
  clear: 'Opnieuw',
  studies: 'Wat zeggen studies?',
  studied:
    'In studies voelden mensen zich na korte pauzes iets frisser en iets minder moe. Dat ze beter werkten, bleek niet. ' +
    'Over pijn zegt het niets.',
};

export type MicroBreakTexts = typeof nl;
