// What load-glass says while four weeks pass, Dutch.

export const nl = {
  pause: 'Pauze',
  close: 'Terug naar nu',
  day: 'Dag',
  dayText: (day: string, week: string) => `dag ${day}, week ${week}`,
  dayStart: 'begin',
  dayEnd: 'vier weken',
  whatIf: 'En als je één ding verandert?',
  change: { none: 'Niets', 'fixed-bedtimes': 'Vaste slaapuren', 'daily-walk': 'Elke dag wandelen' },
  week: (week: string, head: string) => `Week ${week}: ${head.charAt(0).toLowerCase()}${head.slice(1)}`,
  begins: 'Stel: je begint met een glas dat nog ruimte heeft. Wat erin loopt, loopt er elke dag in.',
  rises: 'Het water stijgt beetje bij beetje. Je merkt het bijna niet.',
  steady: 'Er loopt ongeveer evenveel in als uit.',
  falls: 'Het water zakt.',
  strained: 'Het staat al lang hoog. Dan herstel je minder, en wordt je glas kleiner.',
  helps: 'Zonder deze verandering stond het hoger. Reken op twee tot vier weken voor je verschil merkt.',
};

export type DaysTexts = typeof nl;
