import type { Outcome } from '../../../../science/body/fire.js';
import type { RecoveryId } from '../../../../science/body/recovery.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';
import type { Scene, SparkId } from '../state.js';

export const nl = {
  frame,
  ...life,
  title: 'Droog bos, nat bos',
  purpose: 'Dezelfde vonk doet soms niets en soms veel. Het hangt af van hoe droog het bos is.',
  story: 'Dezelfde vonk, in welk bos?',
  /** To choose from, side by side on a phone: short. */
  woods: { before: 'Nat', after: 'Droog', own: 'Jouw bos' } as Record<Scene, string>,
  scenes: { before: 'gewone weken', after: 'twee slechte weken', own: 'Jouw bos' } as Record<Scene, string>,
  choose: 'Kies een vonk',
  sparks: {
    lift: 'Iets tillen',
    garden: 'Tuinwerk',
    'wrong-move': 'Onverwachte beweging',
    nothing: 'Niets bijzonders',
  } as Record<SparkId, string>,
  plays: 'Wat droogt je bos uit?',
  /** In the earth of the picture, from long to short. */
  earth: {
    nothing: ['nat genoeg: er gebeurt niets', 'nat: niets'],
    smoulders: ['het smeult na', 'het smeult'],
    catches: ['droog: één boom vat vuur', 'één boom brandt'],
    spreads: ['droog: het vuur springt over', 'het springt over'],
    far: ['kurkdroog: het gaat ver', 'het gaat ver'],
  } as Record<Outcome, readonly string[]>,
  head: {
    nothing: 'Er gebeurt niets.',
    smoulders: 'Het smeult.',
    catches: 'Eén boom vat vuur.',
    spreads: 'Het vuur springt over.',
    far: 'Het vuur gaat ver.',
  } as Record<Outcome, string>,
  /** Instead of 'Jouw bos' and of a heading, while nobody set anything: the opening example always burns this far. */
  example: 'Voorbeeld',
  exampleHead: 'In dit voorbeeld vat één boom vuur.',
  out: 'De vonk dooft vanzelf. Zo tillen en spitten veel mensen zonder pijn.',
  low: 'Er komt geen vlam, maar helemaal uit gaat het niet.',
  because: (why: string, enough: string) => `${why}: dan ${enough}.`,
  enough: {
    lift: 'kan iets optillen genoeg zijn',
    garden: 'kan één namiddag in de tuin genoeg zijn',
    'wrong-move': 'kan één beweging genoeg zijn',
    nothing: 'is er soms niet eens een duidelijke vonk nodig',
  } as Record<SparkId, string>,
  same: 'De vonk is niet groter. Het bos is droger.',
  warm: (what: string) => `Wat het warm houdt: ${what}. Zo kan het nasmeulen of weer oplaaien.`,
  scan: 'De scan toont vaak niets, en toch is de pijn echt. Pijn zit niet tussen je oren. Ook je afweer en je zenuwstelsel spelen mee.',
  rain: 'Laat het regenen',
  rained: (what: string) => `Het regent: ${what}. Je bos wordt groener.`,
  recoveries: {
    'regular-sleep': 'vaste slaapuren',
    movement: 'elke dag bewegen',
    'nourishing-food': 'goede voeding',
    'fewer-stimulants': 'minder alcohol en tabak',
    'social-connection': 'mensen om je heen',
    relaxation: 'echte rust',
    'professional-help': 'hulp vragen',
  } as Record<RecoveryId, string>,
  change: 'Verander de vonk of het bos',
  real: 'Is de pijn dan echt?',
  before: 'Gewone weken, goed geslapen. Een namiddag spitten, zoals altijd. De vonk dooft.',
  drying: 'Het bos droogt uit.',
  dries: 'Elke nacht wat slechter, elke dag wat meer stress. Je merkt er bijna niets van.',
  after: 'Dezelfde tuin, dezelfde spade. Alleen is het bos droger, na twee weken slecht slapen en veel stress.',
  day: 'Dag',
  dayText: (day: string) => `dag ${day}`,
  start: 'gewone weken',
  end: 'twee weken later',
  replay: 'Speel de twee weken af',
  pause: 'Pauze',
};

export type SparkForestTexts = typeof nl;
