// What a page says that a reader of its console would mind: uncaught errors, errors, warnings, files that are not there.
import type { ConsoleMessage, Page, Response } from 'playwright-core';

/** Tells `hear` of each, until what it gives back is called. */
export function listen(page: Page, hear: (said: string) => void): () => void {
  const onError = (error: Error): void => hear(`uncaught: ${error.message}`);
  const onSaid = (message: ConsoleMessage): void => {
    if (['error', 'warning'].includes(message.type())) hear(`on the console: ${message.text()}`);
  };
  const onResponse = (response: Response): void => {
    if (response.status() >= 400) hear(`${response.status()}: ${response.url()}`);
  };
  page.on('pageerror', onError).on('console', onSaid).on('response', onResponse);
  return () => void page.off('pageerror', onError).off('console', onSaid).off('response', onResponse);
}
