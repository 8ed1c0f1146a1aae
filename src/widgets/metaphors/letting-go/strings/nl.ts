import type { FeltWord } from '../../../../science/body/holding.js';
import { frame, keeping, life } from '../../../../ui/body/strings/nl.js';
import type { When } from '../state.js';

export const nl = {
  frame,
  factors: life.factors,
  ...keeping,
  reset: life.reset,
  other: life.other,
  title: 'De fles in je hand',
  purpose: (grams: string) => `Een fles van ${grams} gram. Hoe lang kun jij ze vasthouden?`,
  weighs: (grams: string) => `weegt ${grams} gram`,
  feels: {
    light: 'voelt licht',
    heavy: 'voelt zwaar',
    painful: 'doet pijn',
    unbearable: 'ondraaglijk',
  } as Record<FeltWord, string>,
  easing: 'je arm komt tot rust',
  rest: 'je arm rust',
  hold: 'Hou de fles vast',
  put: 'Zet de fles neer',
  how: 'Hou ingedrukt, of tik één keer en nog eens. Elke seconde telt voor een minuut.',
  time: 'Hoe lang hou je ze vast?',
  not: 'niet',
  day: 'een dag',
  minutes: (count: string, one: boolean) => `${count} ${one ? 'minuut' : 'minuten'}`,
  hours: (count: string, _one: boolean) => `${count} uur`,
  start: 'Neem de fles vast.',
  startMore: 'Het is maar een halve liter.',
  down: 'Neergezet.',
  wasHeld: (time: string) => `Je hield de fles ${time} vast. Nu komt je arm weer tot rust.`,
  head: {
    light: 'Licht.',
    heavy: 'Het wordt zwaarder.',
    painful: 'Nu doet het pijn.',
    unbearable: 'Niet meer vol te houden.',
  } as Record<FeltWord, string>,
  body: {
    light: 'De eerste minuten voel je ze bijna niet.',
    heavy: 'Er kwam geen druppel bij, en toch.',
    painful: 'Na een uur doet je arm pijn.',
    unbearable: 'Na een dag is het ondraaglijk.',
  } as Record<FeltWord, string>,
  same: (grams: string) => `De fles weegt altijd ${grams} gram.`,
  lesson: 'Met stress gaat het net zo. De kunst is de fles op tijd neer te zetten.',
  alert: 'Wat stress houdt je scherp. Hou je het te lang vast, dan protesteert je lichaam.',
  question: 'En wat hou jij vast?',
  what: 'Kies wat je draagt',
  own: 'Of zeg het in je eigen woorden',
  whenAsked: 'Wanneer laat je het even rusten?',
  when: { now: 'Nu even', tonight: 'Vanavond', week: 'Deze week', talk: 'Ik praat erover' } as Record<When, string>,
  holds: (what: string) => `Je houdt vast: ${what}.`,
  puts: {
    now: (what) => `Nu laat je dit even rusten: ${what}.`,
    tonight: (what) => `Vanavond laat je dit even rusten: ${what}.`,
    week: (what) => `Deze week laat je dit even rusten: ${what}.`,
    talk: (what) => `Je praat met iemand over: ${what}.`,
  } as Record<When, (what: string) => string>,
  park: 'Schrijf het op en parkeer het voor later. Lukt dat niet alleen? Vertel het aan je kinesist of huisarts.',
};

export type LettingGoTexts = typeof nl;
