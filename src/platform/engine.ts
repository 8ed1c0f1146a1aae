/** What the browser's engine does with what a page keeps. Reads `navigator` only. */

/**
 * Does this browser delete what scripts wrote after seven days of use without a visit to this site? WebKit does, so
 * Safari and every browser on an iPhone; a web app on the home screen is spared. There is no feature to test for it.
 * Source: webkit.org/blog/10218/full-third-party-cookie-blocking-and-more.
 */
export const forgetsAfterAWeek = (
  browser: { vendor?: string; standalone?: boolean } | undefined = globalThis.navigator,
): boolean => /^Apple/.test(browser?.vendor ?? '') && !browser?.standalone;
