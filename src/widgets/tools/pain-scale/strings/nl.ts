import { frame } from '../../../../ui/base/strings/nl.js';

export const nl = {
  frame,
  title: 'Hoeveel pijn voel je nu?',
  purpose: '0 is geen pijn, 10 is ondraaglijk. Schuif tot het klopt voor jou.',
  none: 'geen pijn',
  worst: 'ondraaglijk',
  notYet: 'nog niet ingevuld',
  valueText: (value: string) => `${value} op 10`,
  sign: (limit: string) => `tot ${limit}`,
  easyLong: (limit: string) => `0 tot en met ${limit} · duidelijk voelbaar, nog draaglijk`,
  easyShort: (limit: string) => `0–${limit} · draaglijk`,
  hardLong: (from: string) => `${from} tot 10 · minder doen en het vertellen`,
  hardShort: (from: string) => `${from}–10 · kalmer aan`,
  start: 'Zet de schuif waar jouw pijn nu zit.',
  startMore: 'Het is jouw cijfer. Er bestaat geen juist of fout.',
};

export type PainScaleTexts = typeof nl;
