// How fast people read, in words a minute, by the language of the text. Data only; words in words/.
import { claim } from '../claim.js';

/** Silently, texts that are no stories: the mean of 190 studies. */
export const readingEnglish = /*#__PURE__*/ claim({
  id: 'reading-en',
  value: 238,
  unit: 'words/min',
  sources: ['brysbaert-2019'],
});

/** Where most adults are. */
export const readingRange = /*#__PURE__*/ claim({
  id: 'reading-range',
  value: [175, 300],
  unit: 'words/min',
  sources: ['brysbaert-2019'],
});

/** Silently, words of 5.1 letters as such texts have. */
export const readingDutch = /*#__PURE__*/ claim({
  id: 'reading-nl',
  value: 238,
  unit: 'words/min',
  sources: ['brysbaert-2021'],
});

/** Measured aloud, by 25 people of 18 to 35 years each: of these languages no rate of silent reading was found. */
export const readingAloud = /*#__PURE__*/ claim({
  id: 'reading-aloud',
  value: { fr: 195, de: 179 },
  unit: 'words/min',
  sources: ['irest-2012'],
});

/** English aloud, against 238 silently: who reads aloud is slower. */
export const readingVoice = /*#__PURE__*/ claim({
  id: 'reading-voice',
  value: 183,
  unit: 'words/min',
  sources: ['brysbaert-2019'],
});
