// Texts of the page of visit-summary, Dutch. The person speaks on it.
import { life } from '../../../../../../ui/body/strings/nl.js';

export const nl = {
  factors: life.factors,
  title: 'Mijn pagina voor mijn afspraak',
  made: (date: string) => `Gemaakt op ${date}, op mijn eigen toestel.`,
  exampleMade: 'Dit is een voorbeeld, van niemand.',
  name: 'Naam',
  goal: 'Mijn doel',
  questions: 'Mijn vragen',
  also: (questions: string) => `Ook nog: ${questions}`,
  pain: {
    less: (from: string, to: string, weeks: string) => `Mijn pijn: van ${from} naar ${to} in ${weeks} weken`,
    more: (from: string, to: string, weeks: string) => `Mijn pijn: van ${from} naar ${to} in ${weeks} weken`,
    same: (_from: string, to: string, weeks: string) => `Mijn pijn: al ${weeks} weken rond ${to}`,
    usual: (usual: string) => `Mijn pijn: de laatste week meestal ${usual} op 10`,
  },
  vas: 'Getekend op een lijn van 10 cm (VAS).',
  swing: (points: string) =>
    `In de laatste week lag er ${points === '1' ? '1 punt' : `${points} punten`} tussen mijn laagste en mijn hoogste cijfer.`,
  unclear: (weeks: string) => `Of er in ${weeks} weken iets veranderde, is nog niet duidelijk.`,
  short: 'Voor een lijn zijn er nog te weinig dagen.',
  change: {
    yes: (start: string) => `Mensen met rugpijn die rond ${start} begonnen, noemden zich dan iets beter.`,
    unsure: (start: string, band: string) =>
      `Mensen met rugpijn die rond ${start} begonnen, noemden zich iets beter met ${band} minder. Dit zit ertussen.`,
    no: (start: string, band: string) =>
      `Mensen met rugpijn die rond ${start} begonnen, noemden zich pas iets beter met ${band} minder.`,
  },
  glass: 'Mijn glas',
  of4: (level: string) => `${level} van 4`,
  noticed: {
    rises: (what: string) => `Wat ik merkte als het meer werd: ${what}.`,
    drains: (what: string) => `Wat ik merkte als het minder werd: ${what}.`,
  },
  noted: (text: string, days: string) => `${text} (${days})`,
  today: (name: string, amount: string) => `${name}: ${amount}.`,
  days: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`),
  plan: 'Mijn plan',
  amount: {
    minutes: (n: string) => (n === '1' ? '1 minuut' : `${n} minuten`),
    times: (n: string) => `${n} keer`,
    steps: (n: string) => (n === '1' ? '1 stap' : `${n} stappen`),
  },
  sets: (amount: string, sets: string) => `${sets} × ${amount}`,
  week: (week: string, base: string, goal: string) => `Week ${week}. Begonnen met ${base}, doel ${goal}.`,
  done: (done: number, due: number) =>
    `De laatste week: ${done === 1 ? '1 dag' : `${done} dagen`} gedaan, ${due} gepland.`,
  checks: (settled: string, big: string) =>
    `De pijn zakte op tijd: ${settled} keer. De stap was te groot: ${big} keer.`,
  steps: 'Mijn stappen',
  mean: (mean: string, days: number) => `Gemiddeld ${mean} per dag, ${days === 1 ? 'op 1 dag' : `op ${days} dagen`}.`,
  baseline: (steps: string) => `Begonnen bij ${steps}.`,
  sleep: 'Mijn nachten',
  rhythm: (bed: string, up: string) => `Meestal van ${bed} tot ${up}.`,
  spread: (nights: string, minutes: string) =>
    `In ${nights} nachten lag het midden hoogstens ${minutes} minuten uit elkaar.`,
  weekend: (minutes: string) => `In het weekend ${minutes} minuten later.`,
  nights: (n: number) => (n === 1 ? '1 nacht genoteerd.' : `${n} nachten genoteerd.`),
  agree: 'Wat we afspreken',
  own: 'Zelf ingevuld. Dit is geen diagnose en vervangt geen gesprek.',
  nothing: 'Er staat niets op deze pagina. Duid aan wat erop mag.',
  print: 'Print de pagina',
  example: {
    goal: 'Weer een half uur in de tuin werken, zonder het twee dagen te moeten bekopen.',
    questions: [
      'Mag ik tillen als het nog wat trekt?',
      'Hoe weet ik dat ik niets kapotmaak?',
      'Wanneer mag er een stap bij?',
    ],
    rises: 'lang rijden',
    drains: 'wandelen',
    plan: 'Wandelen',
  },
};

export type PageTexts = typeof nl;
