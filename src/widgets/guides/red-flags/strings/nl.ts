import type { Sections } from '../../../../ui/guide/sections.js';
import { frame, nl as help } from '../../../../ui/help/strings/nl.js';
import { flagSections } from '../sections.js';

const own = {
  signs: 'Wat herken je?',
  limits: 'Wat deze lijst niet kan',
  limitsBody: [
    'Eén teken kan veel oorzaken hebben. Meer tekens samen maken een ziekte waarschijnlijker. Bel in beide gevallen.',
    'De lijst is niet volledig. Staat het er niet bij, en twijfel je? Bel je huisarts.',
    'We bewaren niet wat je aanduidt. Laad je de pagina opnieuw, dan is het weg.',
  ],
};

export const nl = {
  frame,
  help,
  own,
  title: 'Hangt er een rode vlag?',
  purpose: 'Duid aan wat nieuw is, of erger wordt.',
  start: 'Niets aangeduid? Dat zegt nog niets.',
  sections: flagSections(help, own) as Sections,
  /** Under the masts, from long to short. */
  doctorShort: ['huisarts', 'arts'],
  now: (number: string) => `Bel nu ${number}.`,
  nowMore: 'Wacht niet. Zeg wat je aanduidde, en sinds wanneer.',
  soon: 'Maak een afspraak bij je huisarts.',
  beforeTraining: 'Vraag eerst raad aan je huisarts.',
  beforeTrainingMore: 'Doe dat voor je begint te trainen.',
  clear: 'Opnieuw',
  card: 'Toon het kaartje',
  yourCard: 'Je kaartje',
  cardFor: 'Voor op de koelkast, of in je telefoon.',
  cardHead: 'Wanneer bel ik?',
  cardDoubt: 'Twijfel? Dan bel ik.',
  cardDoctor: 'Mijn huisarts',
  cardFile: 'wanneer-bel-ik',
  noCard: 'Het kaartje laadt nu niet. Probeer het straks opnieuw.',
  print: 'Druk af',
  save: 'Bewaar',
  back: 'Terug',
  /** Beside what waits for the questions. */
  waits: 'Ga eerst de vragen over rode vlaggen door. Daarna gaat dit open.',
  toQuestions: 'Naar de vragen',
  /** The act that opens it: nothing ticked, or something. */
  through: 'Ik ging alles na, verder',
  told: 'Een arts weet dit, verder',
  opened: 'Wat wachtte, staat nu open. Verandert er iets? Kom dan terug.',
};

export type RedFlagsTexts = typeof nl;
