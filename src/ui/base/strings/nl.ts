// Texts of the frame around every widget, Dutch. The other languages take this type.
export const frame = {
  sources: 'Waar komt dit vandaan?',
  sourcesFailed: 'De bronnen laden nu niet. Probeer het straks opnieuw.',
  help: 'Wanneer meteen hulp?',
  informs: 'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
  missing: 'Vul dit nog in.',
};

export type FrameTexts = typeof frame;
