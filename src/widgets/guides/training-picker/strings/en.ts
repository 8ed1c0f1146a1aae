import { frame } from '../../../../ui/base/strings/en.js';
import type { TrainingPickerTexts } from './nl.js';

export const en: TrainingPickerTexts = {
  frame,
  title: 'Which door will you take?',
  purpose: 'All three open on the same land.',
  start: 'The best training is the one you like to keep doing.',
  ask: 'What do you like doing?',
  doors: { strength: 'Strength', endurance: 'Endurance', calm: 'Yoga etc.' },
  howOften: 'How often a week?',
  often: ['once', 'twice', 'three times', 'four times'],
  where: 'Where and who with?',
  settings: { outside: 'Outside', together: 'Together' },
  what: {
    strength: ['strength', 'strength, outside', 'strength in a group', 'strength in a group, outside'],
    endurance: ['walking or cycling', 'walking, outside', 'walking or cycling together', 'walking together, outside'],
    calm: [
      'yoga, Pilates or tai chi',
      'yoga or tai chi, outside',
      'yoga, Pilates or tai chi in a group',
      'tai chi in a group, outside',
    ],
  },
  example: (what) => `For example: ${what}.`,
  yours: (what) => `Your door: ${what}.`,
  begin: {
    strength: (often) => `Start light, ${often} a week, technique first.`,
    endurance: (often) => `Start with 10 minutes, ${often} a week.`,
    calm: (often) => `Start gently, ${often} a week: it may also help with anxiety and stress.`,
  },
  best: 'Studies find no clear winner: the best is what you like to keep doing.',
  sections: {
    first: {
      head: 'Ask for advice first?',
      body: ['Fever, dizziness, a numb leg or an illness? Call your GP first.'],
    },
    why: {
      head: 'Why is there no winner?',
      body: [
        'Researchers compared forms of training for long-lasting back pain. Their rankings differ.',
        [
          'One review, of 217 trials and 20,969 people: Pilates, McKenzie and functional restoration first.',
          'The other, of 89 trials and 5,578 people: Pilates, strength or endurance first. McKenzie was no better than nothing.',
        ],
        'The second gives its figures little certainty. So choose what you enjoy and will keep doing.',
        'How do you begin? The sources do not say much:',
        [
          'Strength: light, with your whole body. Training only the core is no better.',
          'Endurance: 10 minutes of walking a day, says a blog. A physiotherapist says 15 to 20 minutes of moving. Walking is easy and cheap.',
          'Yoga, Pilates, tai chi: no source gives a start. Ask in the class.',
        ],
      ],
    },
  },
};
