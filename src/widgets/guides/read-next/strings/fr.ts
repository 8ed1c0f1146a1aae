import { frame } from '../../../../ui/base/strings/fr.js';
import type { ReadNextTexts } from './nl.js';

export const fr: ReadNextTexts = {
  frame,
  title: 'Encore un moment sur le banc\u00a0?',
  purpose: 'Voici à quelle distance est la lecture.',
  unit: ['minutes de lecture', 'minutes'],
  none: 'Il n’y a pas encore d’articles ici.',
  all: 'Tous les articles',
  more: (n) => (n === 1 ? 'Encore un article' : `Encore ${n}\u00a0articles`),
  minutes: (n, said, about) => `${about ? 'environ ' : ''}${said}\u00a0${n === 1 ? 'minute' : 'minutes'}`,
  takes: (minutes) => `Cet article se lit en ${minutes}.`,
  this: 'À propos de cet article',
  by: (name) => `Rédaction\u00a0: ${name}.`,
  reviewed: (name) => `Relecture\u00a0: ${name}.`,
  updated: (day) => `Mis à jour le ${day}.`,
  about: (names) => `À propos de ${names}`,
  expertise: 'Domaines',
  papers: 'Publications',
  links: 'Aussi présent ici',
  rate: (words) => `Estimé à ${words} mots par minute.`,
};
