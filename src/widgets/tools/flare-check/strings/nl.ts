import type { CheckMoment, CheckOutcome } from '../../../../science/pain/check.js';
import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

const smaller = 'Neem volgende keer een kleinere stap, en vertel het aan je kinesist.';

export const nl = {
  frame,
  title: 'Was die stap te groot?',
  purpose: 'Pijn loopt soms op na een activiteit. Kijk of ze na twee nachten weer gezakt is.',
  when: 'Wanneer?',
  /** Each from long to short: in the choice, and where it fits in the picture. */
  moments: {
    before: ['Voor'],
    during: ['Tijdens'],
    after: ['Na'],
    'next-day': ['Dag erna', 'morgen'],
    'two-days': ['48 uur'],
  } as Record<CheckMoment, string[]>,
  ask: {
    before: 'Pijn voor je activiteit',
    during: 'Meeste pijn tijdens je activiteit',
    after: 'Pijn vlak na je activiteit',
    'next-day': 'Pijn de dag erna',
    'two-days': 'Pijn na 48 uur',
  } as Record<CheckMoment, string>,
  notYet: 'nog niet ingevuld',
  valueText: (value: string) => `${value} op 10`,
  notCome: 'Dat moment moet nog komen. Was je activiteit eerder? Duid dat hieronder aan.',
  about: 'Wat was het, en wanneer?',
  activity: 'Welke activiteit?',
  ago: 'Wanneer was het?',
  agos: ['Vandaag', 'Gisteren', 'Eergisteren of eerder'],
  /** In the picture. */
  post: '48 uur',
  base: 'waar je begon',
  next: 'volgende keer',
  example: 'voorbeeld',
  /** What is asked first. */
  missing: {
    before: [
      'Begin met je pijn voor je activiteit.',
      'Geef die een cijfer van 0 tot 10. Daarna volgen de andere momenten.',
    ],
    during: ['En tijdens je activiteit?', 'Duid het hoogste cijfer aan dat je voelde.'],
    after: ['En vlak na je activiteit?', 'Het uur erna telt. Daarna kijken we twee nachten verder.'],
    'next-day': [
      'Hoe is het de dag erna?',
      'Schuif naar je cijfer. Is het nog hoger dan ervoor, dan kijken we nog een dag verder.',
    ],
    'two-days': ['De 48 uur zijn om. Hoe is het nu?', 'Schuif naar je cijfer van nu.'],
  } as Record<CheckMoment, [head: string, body: string]>,
  /** Nobody can know yet. `nights`: 0 is later the same day. */
  nights: (nights: number) =>
    nights > 1 ? `Nog ${nights} nachten.` : nights === 1 ? 'Nog één nacht.' : 'Straks weet je meer.',
  wait: {
    'next-day': () => 'Kijk na de nacht of je pijn gezakt is.',
    'two-days': (day: string) => `Kijk ${day} rond hetzelfde uur of je pijn gezakt is.`,
  },
  askAgain: 'Bewaar je dit, dan vragen we het je hier opnieuw.',
  go: { during: 'Verder: tijdens', after: 'Verder: na', 'next-day': 'Verder: dag erna', 'two-days': 'Verder: 48 uur' },
  remind: 'Zet in mijn agenda',
  reminder: 'Is je pijn gezakt?',
  outcome: {
    calm: () => [
      'De pijn liep niet op.',
      'Doe deze stap eerst nog eens. Daarna kan er een beetje bij, samen met je kinesist.',
    ],
    'settled-day': () => [
      'Terug binnen een dag.',
      'Zakt het zo snel, dan is de stap meestal goed. Doe hem eerst nog eens, daarna kan er een beetje bij.',
    ],
    settled: () => [
      'Terug binnen 48 uur.',
      'Zakt het binnen 48 uur, dan is de stap meestal goed. Blijf nog even bij deze stap.',
    ],
    near: () => [
      'Bijna terug na 48 uur.',
      'Eén punt verschil kan ook van het meten zelf komen. Blijf nog even bij deze stap.',
    ],
    late: () => [
      'De pijn kwam pas later op.',
      'Dat hoeft niet aan deze stap te liggen: er kan meer meespelen. Vertel het aan je kinesist.',
    ],
    high: (limit) => [
      `Meer dan ${limit} is te veel.`,
      `De pijn is terug bij waar je begon, of bijna. Dat is goed nieuws. ${smaller}`,
    ],
    slow: () => [
      'Deze stap was iets te groot.',
      `Geen paniek: pijn toont niet precies hoeveel schade er is. ${smaller}`,
    ],
  } as Record<CheckOutcome, (limit: string) => [head: string, body: string]>,
  why: 'Waarom 48 uur?',
  rule: 'Eén praktijktekst houdt 48 uur aan. Op andere plaatsen is het 24 uur: dan is de pijn de dag erna al gezakt.',
  study:
    'Bij Amerikaanse veteranen met lage rugpijn was de kans op een opflakkering iets groter na elk uur tillen: 1,05 keer. ' +
    'Na elk uur zitten was ze iets kleiner: 0,96 keer. Na een jaar hing dat niet samen met wat ze nog konden doen. ' +
    'Een kleine studie bij pas begonnen rugpijn zag het omgekeerde: 4,4 keer bij meer dan 6 uur zitten.',
  last: (day: string, activity: string, head: string) =>
    activity ? `${day}, ${activity}: ${head}` : `${day}: ${head}`,
  ...keeping,
  ...calendar,
  clear: 'Opnieuw',
};

export type FlareCheckTexts = typeof nl;
