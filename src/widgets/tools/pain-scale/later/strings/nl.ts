// What pain-scale answers, Dutch.
import type { AdviceKey } from '../../../../../science/pain/advice.js';
import { keeping } from '../../../../../ui/shared/memory/strings/nl.js';

const calmer = 'Doe minder, of doe het rustiger. Vertel het aan je kinesist.';

export const nl = {
  when: 'Voor, tijdens of na je oefening?',
  before: 'Voor',
  during: 'Tijdens',
  after: 'Na',
  settles: 'Hoe snel zakt de pijn?',
  hour: 'Binnen het uur',
  'same-day': 'Dezelfde dag',
  '48h': 'Binnen 48 uur',
  longer: 'Langer',
  'not-yet': 'Weet ik nog niet',
  /** When nobody can know yet, and it can be kept. */
  askAgain: 'Bewaar je dit, dan vragen we het je hier opnieuw.',
  /** What the device kept: the word at its pole, the sentence, the question that stayed open. */
  lastTime: 'vorige keer',
  last: (day: string, value: string, moment: string) => `Op ${day} bewaarde je ${value} op 10${moment}.`,
  atMoment: { before: ', voor je oefening', during: ', tijdens je oefening', after: ', na je oefening' },
  settled: (day: string, value: string) => `Op ${day} had je ${value} op 10 na je oefening. Hoe snel zakte de pijn?`,
  /** The score alone, where nothing says whether that is acceptable. */
  headPlain: (value: string) => `${value} op 10.`,
  headNone: (value: string) => `${value} op 10: geen pijn.`,
  headEasy: (value: string) => `${value} op 10, en dat mag.`,
  headHard: (value: string) => `${value} op 10 is nu te veel.`,
  advice: {
    'ask-moment': () =>
      'Duid ook aan of dit voor, tijdens of na je oefening is. Dan lees je wat je ermee kunt. Vertel het altijd aan je kinesist als je pijn hebt.',
    'before-none': () => 'Je begint zonder pijn. Wat je straks voelt, kun je hiermee vergelijken.',
    'before-acceptable': () =>
      'Je begint met wat pijn. Wat je straks voelt, kun je hiermee vergelijken. Vertel het wel altijd aan je kinesist.',
    'before-too-much': (limit) =>
      `Je begint boven ${limit}. Maak de oefening vandaag lichter, en bespreek het met je kinesist.`,
    'during-none': () => 'Je voelt nu geen pijn. Ga verder zoals je met je kinesist afsprak.',
    'during-acceptable': (limit) =>
      `Tot en met ${limit} is het voelbaar maar draaglijk. Pijn tijdens en na de oefening hoort bij het herstel. Vertel het wel altijd aan je kinesist.`,
    'during-too-much': (limit) => `Boven ${limit} vraagt je lichaam om een kleinere stap. ${calmer}`,
    'after-none': () => 'Je voelt geen pijn na de oefening. Kijk ook morgen en overmorgen hoe het voelt.',
    'after-acceptable-ask': (limit) =>
      `Tot en met ${limit} is het voelbaar maar draaglijk, ook na de oefening. Ook hoe snel de pijn zakt, telt. Duid het hier aan.`,
    'after-acceptable-wait': (limit) =>
      `Tot en met ${limit} is het voelbaar maar draaglijk, ook na de oefening. Kijk morgen en overmorgen hoe snel de pijn zakt.`,
    'after-acceptable-fine': (limit) =>
      `Tot en met ${limit} is het voelbaar maar draaglijk, ook na de oefening. Je pijn zakt snel, en dan is de stap meestal goed. ` +
      'Vertel het wel altijd aan je kinesist.',
    'after-acceptable-within-rule': () =>
      'Zakt het binnen 48 uur, dan is deze stap meestal goed. Blijf nog even bij deze stap. Vertel het wel aan je kinesist.',
    'after-acceptable-step-too-big': () =>
      'Duurt het langer dan 48 uur, dan was de stap te groot. Geen paniek: doe de volgende keer wat minder.',
    'after-too-much-ask': (limit) =>
      `Boven ${limit} was het veel na deze oefening. ${calmer} Hoe snel de pijn zakt, telt mee.`,
    'after-too-much-wait': (limit) =>
      `Boven ${limit} was het veel na deze oefening. ${calmer} Kijk morgen en overmorgen hoe snel de pijn zakt.`,
    'after-too-much-fine': (limit) =>
      `Het zakt snel, en dat is goed nieuws. Toch is meer dan ${limit} te veel na de oefening. ${calmer}`,
    'after-too-much-within-rule': (limit) =>
      `Het zakt binnen 48 uur. Toch is meer dan ${limit} te veel na de oefening. ${calmer}`,
    'after-too-much-step-too-big': () =>
      `Het is veel, en het duurt langer dan 48 uur. Deze stap was te groot. Geen paniek. ${calmer}`,
  } as Record<AdviceKey, (limit: string) => string>,
  ...keeping,
  clear: 'Opnieuw',
};

export type AnswerTexts = typeof nl;
