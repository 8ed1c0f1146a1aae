// What stands in a widget's tag on its page of the documentation, where it needs something to show. Pure.

const inside: Readonly<Record<string, string>> = {
  'read-next':
    '<ul><li><a href="load-glass.html" data-minutes="4">load-glass</a></li>' +
    '<li><a href="spark-forest.html" data-minutes="6">spark-forest</a></li></ul><a href="../index.html" rel="up">All widgets</a>',
  'practice-context': '<red-flags heading-level="3"></red-flags>',
};

export const insideOf = (tag: string): string => inside[tag] ?? '';

/** The practice of every page: invented, with a number that calls nobody. */
export const practice =
  '<practice-context name="Praktijk De Linde" phone="09 000 00 00" mail="hallo@delinde.example" country="BE"></practice-context>';

/** The strip of pictures on the first page: tag, and how it stands. */
export const strip: readonly (readonly [tag: string, attributes: string])[] = [
  ['load-glass', 'factors="poor-sleep:4, stress:4, worry:3" tap="0.1" capacity="0.3"'],
  ['spark-forest', 'spark="lift" factors="poor-sleep:3, stress:3"'],
  ['pain-alarm', 'stimulus="fire"'],
  ['recovery-battery', 'rests="12" walks="17"'],
  ['letting-go', 'minutes="60"'],
];
