import type { Habit } from '../../../../science/rest/habits.js';
import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

export const nl = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Vijf kleine gewoontes',
  purpose: 'Tik aan wat je deed. Elke keer groeit er iets.',
  did: 'Wat deed je vandaag?',
  didOn: (day: string) => `Wat deed je ${day}?`,
  today: 'vandaag',
  /** In the picture, where there is little room. */
  todayShort: 'nu',
  habits: {
    walk: '10 minuten wandelen, 3 × 2 minuten ademen',
    magnesium: 'Iets met magnesium, zoals groen of noten',
    water: 'Water bij het opstaan en bij elke maaltijd',
    move: 'Elk half uur even bewegen',
    evening: 'Een vaste avond, scherm weg',
  } as Record<Habit, string>,
  /** Under the pots, each from long to short. */
  pots: {
    walk: ['wandel', 'stap'],
    magnesium: ['noten', 'noot'],
    water: ['water', 'glas'],
    move: ['half uur', 'recht', 'op'],
    evening: ['avond', 'bed'],
  } as Record<Habit, string[]>,
  names: {
    walk: 'gewandeld en geademd',
    magnesium: 'iets met magnesium',
    water: 'water bij elke maaltijd',
    move: 'elk half uur bewogen',
    evening: 'een vaste avond',
  } as Record<Habit, string>,
  start: 'Eén gewoonte is al een begin.',
  startMore: (weeks: string) => `Probeer het ${weeks} weken. Elke dag alle vijf hoeft niet.`,
  watered: (count: string, one: boolean) => (one ? 'Eén pot water gegeven.' : `${count} potten water gegeven.`),
  never: 'Een dag vergeten? Je plant krimpt nooit. Morgen giet je gewoon verder.',
  often: (name: string, times: string, one: boolean) => `${one ? 'Eén' : times} keer ${name}.`,
  stands: 'Wat je een dag niet deed, breekt niets. Vandaag giet je gewoon verder.',
  back: 'Alles staat er nog. Een terugval hoort erbij: begin weer met één, en vraag hulp als je dat wilt.',
  over: (weeks: string) =>
    `Je ${weeks} weken zijn om, en dat is een begin. Een gewoonte groeit vaak twee maanden: ga rustig door.`,
  remind: (time: string) => `Zet ${time} in mijn agenda`,
  earlier: 'Vorige dagen',
  which: 'Welke dag vul je in?',
  clear: 'Opnieuw',
  howLong: 'Hoe lang, en voor wie niet?',
  plan: (from: string, to: string) =>
    `Het plan komt uit een blog, voor ${from} tot ${to} weken. Dat is een begin: een gewoonte vraagt vaak zo’n twee maanden.`,
  took: (from: string, to: string, least: string, most: string) =>
    `In een overzicht van studies was het midden ${from} tot ${to} dagen, van ${least} tot ${most}.`,
  missed: (people: string) => `Bij ${people} mensen maakte één gemiste dag geen verschil.`,
  first: 'Moet je van je arts letten op drinken of eten? Dan gaat dat voor. Doet wandelen pijn? Minder mag ook.',
};

export type StartPlanTexts = typeof nl;
