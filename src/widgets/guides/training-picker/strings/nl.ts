import { frame } from '../../../../ui/base/strings/nl.js';
import type { Door } from '../../../../science/movement/training.js';
import type { Sections } from '../../../../ui/guide/index.js';

export const nl = {
  frame,
  title: 'Door welke deur ga jij?',
  purpose: 'Alle drie komen uit op hetzelfde land.',
  start: 'De beste training is die je graag blijft doen.',
  ask: 'Wat doe je graag?',
  doors: { strength: 'Kracht', endurance: 'Duur', calm: 'Yoga e.a.' } as Record<Door, string>,
  howOften: 'Hoe vaak per week?',
  /** By times a week, one to four. */
  often: ['één keer', 'twee keer', 'drie keer', 'vier keer'],
  where: 'Waar en met wie?',
  settings: { outside: 'Buiten', together: 'Samen' },
  /** Without a wish, outside, together, both. */
  what: {
    strength: ['kracht', 'kracht, buiten', 'kracht in groep', 'kracht in groep, buiten'],
    endurance: ['wandelen of fietsen', 'wandelen, buiten', 'samen wandelen of fietsen', 'samen wandelen, buiten'],
    calm: [
      'yoga, pilates of tai chi',
      'yoga of tai chi, buiten',
      'yoga, pilates of tai chi in groep',
      'tai chi in groep, buiten',
    ],
  } as Record<Door, string[]>,
  example: (what: string) => `Bijvoorbeeld: ${what}.`,
  yours: (what: string) => `Jouw deur: ${what}.`,
  begin: {
    strength: (often) => `Begin licht, ${often} per week, met eerst de techniek.`,
    endurance: (often) => `Begin met 10 minuten, ${often} per week.`,
    calm: (often) => `Begin rustig, ${often} per week: het kan ook helpen bij angst en stress.`,
  } as Record<Door, (often: string) => string>,
  best: 'Studies kiezen geen vaste winnaar: het beste is wat je graag blijft doen.',
  sections: {
    first: {
      head: 'Eerst raad vragen?',
      body: ['Koorts, duizeligheid, een doof been of een ziekte? Bel eerst je huisarts.'],
    },
    why: {
      head: 'Waarom is er geen winnaar?',
      body: [
        'Onderzoekers vergeleken vormen van training bij langdurige rugpijn. Hun lijstjes verschillen.',
        [
          'Het ene overzicht, met 217 studies en 20.969 mensen: pilates, McKenzie en functioneel herstel vooraan.',
          'Het andere, met 89 studies en 5.578 mensen: pilates, kracht of duur vooraan. McKenzie was niet beter dan niets.',
        ],
        'Dat tweede geeft zijn cijfers weinig zekerheid. Kies dus wat je graag doet en blijft doen.',
        'Hoe begin je? De bronnen zeggen niet veel:',
        [
          'Kracht: licht, met je hele lichaam. Alleen je romp trainen is niet beter.',
          'Duur: 10 minuten wandelen per dag, zegt een blog. Een kinesist noemt 15 tot 20 minuten bewegen. Wandelen is makkelijk en goedkoop.',
          'Yoga, pilates, tai chi: daar geeft geen bron een begin voor. Vraag het in de les.',
        ],
      ],
    },
  } satisfies Sections,
};

export type TrainingPickerTexts = typeof nl;
