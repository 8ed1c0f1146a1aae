import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';
import type { Way } from '../../../../practice/worries.js';

type Said = [head: string, body: string];

export const nl = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Zet het even weg',
  purpose: 'Parkeer wat in je hoofd rondrijdt. Straks krijgt het zijn half uur.',
  what: 'Wat houdt je bezig?',
  missing: 'Schrijf in een paar woorden wat je bezighoudt.',
  until: 'Tot hoe laat?',
  park: 'Parkeer',
  erase: 'Wis alles na één dag',
  shared: 'Deel je dit toestel? Wie het gebruikt, kan dit lezen.',
  list: 'Wat er staat',
  steps: 'Wat ik me voornam: al gelukt?',
  /** In the picture; `examples` until something is parked. */
  drawn: {
    post: (time: string) => `P ${time}`,
    free: ['nog plaats', 'vrij'],
    examples: ['rekening', 'werk'],
    example: ['voorbeeld', 'bv.'],
    leaves: ['rijdt weg', 'weg'],
  },
  at: (time: string) => `om ${time}`,
  tomorrow: (time: string) => `morgen om ${time}`,
  start: (until: string) => `Wat je parkeert, wacht tot ${until}.`,
  startMore: 'Eén of twee woorden zijn genoeg. Je hoeft er nu niets mee te doen.',
  parked: (count: string, until: string, one: boolean) =>
    one ? `Eén gedachte geparkeerd tot ${until}.` : `${count} gedachten geparkeerd tot ${until}.`,
  parkedFrom: (count: string, until: string) => `${count} gedachten geparkeerd, de eerste tot ${until}.`,
  passing: 'Komt ze toch voorbij? Zeg: jij staat geparkeerd. Wat lukt er vandaag wel, hoe klein ook?',
  remind: 'Zet in mijn agenda',
  reminder: 'Mijn half uur',
  /** In its half hour. */
  time: 'Nu krijgt het tijd.',
  left: (minutes: string, one: boolean) =>
    `Nog ${one ? 'één minuut' : `${minutes} minuten`}. Kijk naar één gedachte tegelijk.`,
  late: 'Neem rustig een half uur. Kijk naar één gedachte tegelijk.',
  allLater: 'Nu niet, later',
  deal: (text: string) => `Wat doe je met ‘${text}’?`,
  ways: { step: 'Een kleine stap', no: 'Nee zeggen', later: 'Later weer', away: 'Laat rijden' } as Record<Way, string>,
  letGo: (text: string) => `Laat rijden: ${text}`,
  ask: { step: 'Wat is haalbaar, hoe klein ook?', no: 'Wat zeg je, en tegen wie?' },
  missingStep: 'Schrijf één ding op dat haalbaar is.',
  example: 'Zoals: dat lukt me deze week niet. Ik heb wat rust nodig.',
  means: {
    step: () => ['Eén kleine stap is genoeg.', 'Kies iets wat zeker lukt. De rest mag wachten.'],
    no: () => ['Nee zeggen mag.', 'Zeg er ook bij wat je wel nodig hebt.'],
    later: (again) => ['Het mag nog wachten.', `Het krijgt ${again} opnieuw tijd.`],
    away: () => ['Je laat het rijden.', 'Dat is ook een keuze. Komt het terug? Dan parkeer je het opnieuw.'],
  } as Record<Way, (again: string) => Said>,
  next: 'Zo is het goed',
  ended: ['Alles kreeg zijn tijd.', 'Doe nu iets anders. Komt er nog iets op? Dan parkeer je het voor later.'] as Said,
  over: [
    'Die dag is om.',
    'Wat je schreef, staat hier niet meer. Zit het nog in je hoofd? Parkeer het opnieuw.',
  ] as Said,
  wins: (count: string, one: boolean) => (one ? 'Eén kleine stap gezet.' : `${count} kleine stappen deze week.`),
  week: (count: string, one: boolean) =>
    one ? 'Deze week zette je één kleine stap.' : `Deze week zette je ${count} kleine stappen.`,
  stand: 'Sta er even bij stil. Klein telt ook.',
  clear: 'Wis alles',
  helps: 'Helpt dit, en wanneer niet?',
  rules: 'Beheersen zorgen je dag, of hou je ze niet meer tegen? Bel je huisarts.',
  studied:
    'In 7 studies met 999 mensen piekerde wie het piekeren uitstelde iets korter en iets minder vaak. Online maakte het in één studie geen verschil.',
  closed: 'Een pagina die dicht is, kan niets wissen. Dat gebeurt zodra je ze weer opent.',
};

export type WorryParkTexts = typeof nl;
