// What does not depend on the engine (words, axe, transcripts, counting listeners) is asked in one of them, Chromium; the
// rest in all three. `npm run axe:all` asks everything everywhere: web-test-runner.config.js marks the page.

/** Whether this page also asks what one engine answers for all. */
export const asksEverything = /Chrome\//.test(navigator.userAgent) || 'everything' in document.documentElement.dataset;

/** A test whose answer is the same in every engine. */
export const itInOneEngine = (sentence: string, run: () => Promise<void>): void => {
  if (asksEverything) it(sentence, run);
};
