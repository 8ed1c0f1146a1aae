// What load-glass says while four weeks pass, Dutch.
import type { GlassWord } from '../../../../../science/body/model.js';

export const nl = {
  pause: 'Pauze',
  play: 'Speel verder',
  close: 'Terug naar nu',
  day: 'Dag',
  dayText: (day: string, week: string) => `dag ${day}, week ${week}`,
  weekName: (week: string) => `week ${week}`,
  whatIf: 'En als je één ding verandert?',
  change: { none: 'Niets', 'fixed-bedtimes': 'Vaste slaapuren', 'daily-walk': 'Elke dag wandelen' },
  week: (week: string, head: string) => `Week ${week}: ${head.charAt(0).toLowerCase()}${head.slice(1)}`,
  /** What fills in the week is the example's, not the reader's. */
  example: {
    empty: 'In dit voorbeeld is het glas leeg.',
    roomy: 'In dit voorbeeld heeft het glas ruimte.',
    half: 'In dit voorbeeld is het glas half vol.',
    'almost-full': 'In dit voorbeeld is het glas bijna vol.',
    full: 'In dit voorbeeld is het glas vol tot de rand.',
    overflowing: 'In dit voorbeeld loopt het glas over.',
  } as Record<GlassWord, string>,
  begins: 'Stel: je begint met een glas dat nog ruimte heeft. Elke dag regent hetzelfde erin.',
  rises: 'Het water stijgt beetje bij beetje. Je merkt het bijna niet.',
  steady: 'Er loopt ongeveer evenveel in als uit.',
  falls: 'Het water zakt.',
  strained: 'Het staat al lang hoog. Dan herstel je minder, en wordt het glas kleiner.',
  helps: {
    'fixed-bedtimes': 'Zonder vaste slaapuren stond het hoger. Reken op twee tot vier weken voor je verschil merkt.',
    'daily-walk': 'Zonder elke dag te wandelen stond het hoger. Geef het rustig de tijd.',
  },
};

export type DaysTexts = typeof nl;
