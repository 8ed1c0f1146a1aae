// What the dashboard says of the tools about what weighs and what recovers (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const dailyWater: FamilyWords = {
  widgets: {
    'recovery-check': [
      'Recovery check',
      'Wat remt je herstel',
      'Ce qui freine la récupération',
      'Was die Erholung bremst',
    ],
    'trigger-list': [
      'Trigger list',
      'Wat mijn water doet stijgen',
      'Ce qui fait monter mon eau',
      'Was mein Wasser steigen lässt',
    ],
  },
  attributes: {
    rises: ['May make it rise', 'Kan doen stijgen', 'Peut faire monter', 'Lässt vielleicht steigen'],
    drains: ['May let it drain', 'Kan laten zakken', 'Peut faire baisser', 'Lässt vielleicht sinken'],
  },
  said: {
    'Six brakes on recovery, each with its own study, and which to loosen first.': [
      'Zes remmen op het herstel, elk met een eigen studie, en welke eerst los mag.',
      'Six freins à la récupération, chacun avec sa propre étude, et lequel desserrer d’abord.',
      'Sechs Bremsen der Erholung, jede mit eigener Studie, und welche zuerst gelöst wird.',
    ],
    'What makes the water rise or drain, by day, with and without it counted before anything is said.': [
      'Wat het water doet stijgen of zakken, per dag, met eerst de dagen mét en zonder geteld.',
      'Ce qui fait monter ou baisser l’eau, jour par jour, en comptant d’abord les jours avec et sans.',
      'Was das Wasser steigen oder sinken lässt, Tag für Tag, mit gezählten Tagen damit und ohne.',
    ],
    'What the practice asks to watch for that may make it rise, by commas.': [
      'Waar de praktijk op laat letten omdat het kan doen stijgen, met komma’s ertussen.',
      'Ce que le cabinet demande d’observer et qui peut faire monter, séparé par des virgules.',
      'Worauf die Praxis achten lässt, weil es steigen lassen kann, mit Kommas dazwischen.',
    ],
    'What the practice asks to watch for that may let it drain, by commas.': [
      'Waar de praktijk op laat letten omdat het kan laten zakken, met komma’s ertussen.',
      'Ce que le cabinet demande d’observer et qui peut faire baisser, séparé par des virgules.',
      'Worauf die Praxis achten lässt, weil es sinken lassen kann, mit Kommas dazwischen.',
    ],
  },
};
