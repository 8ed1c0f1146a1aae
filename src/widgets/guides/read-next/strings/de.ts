import { frame } from '../../../../ui/base/strings/de.js';
import type { ReadNextTexts } from './nl.js';

export const de: ReadNextTexts = {
  frame,
  title: 'Noch kurz auf der Bank?',
  purpose: 'So weit ist das Lesen.',
  unit: ['Minuten zu lesen', 'Minuten'],
  none: 'Hier gibt es noch keine Artikel.',
  all: 'Alle Artikel',
  more: (n) => (n === 1 ? 'Noch ein Artikel' : `Noch ${n} Artikel`),
  minutes: (n, said, about) => `${about ? 'etwa ' : ''}${said} ${n === 1 ? 'Minute' : 'Minuten'}`,
  takes: (minutes) => `Dieser Artikel ist in ${minutes} gelesen.`,
  this: 'Zu diesem Artikel',
  by: (name) => `Geschrieben von ${name}.`,
  reviewed: (name) => `Gegengelesen von ${name}.`,
  updated: (day) => `Aktualisiert am ${day}.`,
  about: (names) => `Mehr zu ${names}`,
  expertise: 'Kennt sich aus mit',
  papers: 'Hat mitgeschrieben an',
  links: 'Auch hier zu finden',
  rate: (words) => `Geschätzt mit ${words} Wörtern pro Minute.`,
};
