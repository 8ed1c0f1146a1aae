import { frame } from '../../../../ui/base/strings/nl.js';

export const nl = {
  frame,
  title: 'Nog even op de bank?',
  purpose: 'Zo ver is het lezen.',
  /** What the milestones count, from long to short. */
  unit: ['minuten lezen', 'minuten'] as readonly string[],
  none: 'Hier staan nog geen artikels.',
  all: 'Alle artikels',
  more: (n: number) => (n === 1 ? 'Nog één artikel' : `Nog ${n} artikels`),
  /** `said`: the number as it is written; `about`: it was counted, not given. */
  minutes: (n: number, said: string, about: boolean) =>
    `${about ? 'ongeveer ' : ''}${said} ${n === 1 ? 'minuut' : 'minuten'}`,
  takes: (minutes: string) => `Dit artikel lees je in ${minutes}.`,
  this: 'Over dit artikel',
  by: (name: string) => `Geschreven door ${name}.`,
  reviewed: (name: string) => `Nagelezen door ${name}.`,
  updated: (day: string) => `Bijgewerkt op ${day}.`,
  about: (names: string) => `Over ${names}`,
  expertise: 'Vertrouwd met',
  papers: 'Schreef mee aan',
  links: 'Ook hier te vinden',
  rate: (words: string) => `Geschat aan ${words} woorden per minuut.`,
};

export type ReadNextTexts = typeof nl;
