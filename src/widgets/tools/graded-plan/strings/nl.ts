import type { PlanUnit } from '../../../../science/movement/graded.js';
import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

export const nl = {
  frame,
  title: 'Opbouwen, trede per trede',
  purpose: 'Elke week een klein beetje meer. De klok beslist, niet de dag.',
  what: 'Wat bouw je op?',
  /** The walking plan is offered first. */
  kinds: { walking: 'Wandelen', cycling: 'Fietsen', gardening: 'Tuin' },
  always: 'Dit lukt me altijd',
  notYet: 'nog niet ingevuld',
  amount: {
    minutes: (n: string, count: number) => (count === 1 ? '1 minuut' : `${n} minuten`),
    times: (n: string) => `${n} keer`,
    steps: (n: string) => `${n} stappen`,
  } as Record<PlanUnit, (n: string, count: number) => string>,
  units: { minutes: 'minuten', times: 'keer', steps: 'stappen' } as Record<PlanUnit, string>,
  /** In the picture. */
  week: (n: string) => `week ${n}`,
  leap: 'hoeft niet',
  day: 'Hoe is het vandaag?',
  days: { bad: 'Minder', usual: 'Gewoon', good: 'Goed' },
  sessions: 'Drie keer meten met je kinesist',
  sessionsMore: 'Doe het drie keer, met je kinesist erbij. Je begint op 70\u00a0% van het gemiddelde.',
  session: (n: number) => `Keer ${n}`,
  fault: (least: string, most: string) => `Typ een getal van ${least} tot ${most}.`,
  sheet: 'Oefenblad van je kinesist',
  grow: 'Hoeveel erbij per week?',
  sets: 'Hoeveel keer per dag?',
  rest: 'Rustdagen',
  own: 'Nog een oefening',
  unit: 'Waarin tel je?',
  add: 'Voeg toe',
  start: 'Wat lukt je altijd?',
  startMore: 'Ook op een mindere dag. Neem liever te weinig dan te veel: van daaruit klim je.',
  head: {
    bad: (amount: string) => `Mindere dag? Toch ${amount}.`,
    usual: (amount: string) => `Vandaag ${amount}.`,
    good: (amount: string) => `Goede dag? Toch ${amount}.`,
  },
  body: {
    bad: (limit: string) =>
      `Rustig is ook goed. Wordt de pijn meer dan ${limit} op 10, stop dan en vertel het aan je kinesist.`,
    usual: () => 'Niet meer op een goede dag, niet minder op een mindere. Zo bouw je rustig op.',
    good: (_: string, more: string) =>
      more ? `Spaar de zin op: volgende week komt er vanzelf iets bij, tot ${more}.` : 'Spaar de zin op voor morgen.',
  },
  perDay: (sets: number) => `${sets} keer per dag.`,
  resting: 'Vandaag is een rustdag.',
  restMore: (amount: string) => `Rust hoort bij opbouwen. Je volgende keer: ${amount}.`,
  did: (amount: string) => `Gedaan: ${amount}.`,
  didMore: 'Meer hoeft niet. Rusten mag nu ook.',
  held: 'Je vorige stap was te groot. Daarom blijft de trede volgende week gelijk.',
  back: 'Twee keer na elkaar was de stap te groot. Daarom ga je een trede terug. Geen paniek.',
  mark: (amount: string) => `Gedaan: ${amount}`,
  agenda: 'Zet in mijn agenda',
  entry: (name: string, amount: string) => `${name}: ${amount}`,
  how: 'Hoe zeker is dit?',
  equal: 'Opbouwen volgens de klok werkt in een studie niet beter dan gewone oefeningen. Kies dus wat je graag doet.',
  walking:
    'Voor wandelen is er een studie bij 701 mensen die net hersteld waren van lage rugpijn. ' +
    'Met een wandelplan en uitleg duurde het in het midden 208 dagen tot de volgende keer. Zonder plan was dat 112 dagen. ' +
    'Ze hadden wel vaker last van de benen. Dat gaat over voorkomen, niet over pijn nu.',
  steps: 'Hoe groot een trede is, heeft niemand gemeten. Spreek het af met je kinesist.',
  rule: 'Zegt een controle na 48 uur dat de stap te groot was? Dan blijft de trede gelijk. Twee keer na elkaar: een trede terug.',
  ...keeping,
  ...calendar,
  clear: 'Opnieuw',
};

export type GradedPlanTexts = typeof nl;
