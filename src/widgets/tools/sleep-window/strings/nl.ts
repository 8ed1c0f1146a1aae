import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

export const nl = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Je vaste slaapritme',
  purpose: 'Kies je uur van opstaan. Je bedtijd volgt vanzelf.',
  wake: 'Ik sta op om',
  earlier: 'Vroeger opstaan',
  later: 'Later opstaan',
  fault: (example: string) => `Typ een uur, zoals ${example}.`,
  faultHours: (from: string, to: string) => `Typ een getal, van ${from} tot ${to} uur.`,
  hours: 'Ik wil slapen',
  hour: 'uur',
  less: 'Minder uren slaap',
  more: 'Meer uren slaap',
  rest: (hours: string) => `${hours} uur rust`,
  lastWeek: 'vorige nachten',
  head: (bed: string, up: string) => `Om ${bed} in bed, om ${up} eruit.`,
  screens: (time: string) => `Leg je schermen weg vanaf ${time}.`,
  weekend: 'Korte nachten? Dan mag je in het weekend wat langer slapen.',
  weekendLater: (minutes: string) =>
    `In het weekend sliep je gemiddeld ${minutes} minuten later. Dat geeft niet. Op je gewone uur opstaan helpt je ritme.`,
  spread: (nights: string, minutes: string) =>
    `In ${nights} nachten lag het midden van je nacht hoogstens ${minutes} minuten uit elkaar.`,
  forward: (up: string) => `Vannacht gaat de klok een uur vooruit. Sta gewoon op om ${up}.`,
  backward: (up: string) => `Vannacht gaat de klok een uur terug. Sta gewoon op om ${up}.`,
  never: 'We maken je nacht nooit korter.',
  remind: (time: string) => `Zet ${time} in mijn agenda`,
  reminder: 'Schermen weg, rustig naar bed',
  week: 'Mijn week',
  which: 'Welke nacht begon op',
  toBed: 'In bed om',
  gotUp: 'Eruit om',
  clear: 'Opnieuw',
  forWhom: 'Voor wie, en hoe lang?',
  notFor: 'Heb je epilepsie, een bipolaire stoornis of slaapapneu? Vraag het eerst aan je huisarts.',
  howLong: (from: string, to: string, olderFrom: string, olderTo: string, age: string) =>
    `Volwassenen slapen best ${from} tot ${to} uur, vanaf ${age} jaar ${olderFrom} tot ${olderTo} uur. ` +
    'Een andere bron zegt: mannen 7 tot 9 uur, vrouwen 8 tot 10 uur.',
  routine: 'Doe elke avond hetzelfde: licht zachter, schermen weg, even rustig ademen.',
  weeks: (from: string, to: string) =>
    `Een blog zegt: na ${from} tot ${to} weken merk je iets. Een andere bron spreekt van maanden.`,
};

export type SleepWindowTexts = typeof nl;
