import type { PartId } from '../../../../practice/summary/own.js';
import { frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

const parts: Record<PartId, string> = {
  goal: 'Doel en vragen',
  pain: 'Pijn',
  glass: 'Mijn glas',
  plan: 'Mijn plan',
  steps: 'Stappen',
  sleep: 'Slaap',
};

export const nl = {
  frame,
  title: 'Klaar voor je afspraak',
  purpose: 'Alles wat jij noteerde, op één pagina. Jij kiest wat erop komt.',
  parts,
  goal: 'Wat wil je weer kunnen?',
  question: 'Wat wil je vragen?',
  add: 'Zet deze vraag erbij',
  remove: (question: string) => `Wis de vraag: ${question}`,
  which: 'Wat mag erop?',
  start: 'Begin met je doel.',
  startMore: 'Schrijf op wat je weer wilt kunnen. Wat je in de andere onderdelen bewaart, komt er vanzelf bij.',
  head: (n: number) =>
    n === 0
      ? 'Er staat nu niets op je pagina.'
      : n === 1
        ? 'Eén deel, zo gelezen.'
        : `${['', '', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'][n]} delen, één minuut lezen.`,
  more: 'Je kinesist leest wat jij hier ziet. We sturen niets door.',
  none: 'Duid aan wat erop mag.',
  show: 'Toon de pagina',
  hide: 'Sluit de pagina',
  example: 'Bekijk een voorbeeld',
  code: 'Geef door met een code',
  files: 'Bestanden en wissen',
  waits: 'Dit laadt nu niet. Probeer het straks opnieuw.',
  ...keeping,
  clear: 'Opnieuw',
};

export type VisitSummaryTexts = typeof nl;
