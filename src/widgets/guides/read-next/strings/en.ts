import { frame } from '../../../../ui/base/strings/en.js';
import type { ReadNextTexts } from './nl.js';

export const en: ReadNextTexts = {
  frame,
  title: 'A little longer on the bench?',
  purpose: 'This is how far the reading is.',
  unit: ['minutes to read', 'minutes'],
  none: 'There are no articles here yet.',
  all: 'All articles',
  more: (n) => (n === 1 ? 'One more article' : `${n} more articles`),
  minutes: (n, said, about) => `${about ? 'about ' : ''}${said} ${n === 1 ? 'minute' : 'minutes'}`,
  takes: (minutes) => `This article takes ${minutes} to read.`,
  this: 'About this article',
  by: (name) => `Written by ${name}.`,
  reviewed: (name) => `Reviewed by ${name}.`,
  updated: (day) => `Updated on ${day}.`,
  about: (names) => `About ${names}`,
  expertise: 'Knows well',
  papers: 'Co-wrote',
  links: 'Also found here',
  rate: (words) => `Estimated at ${words} words a minute.`,
};
