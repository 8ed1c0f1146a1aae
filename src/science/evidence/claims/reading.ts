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
