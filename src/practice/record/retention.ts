/**
 * How long what the visitor enters lasts on this device, to say it honestly. For a page that offers the record as a file
 * (`kinekit/practice/record/retention`); no widget says it yet. Pure.
 */
import type { Status } from './store.js';

/** 'page': until the page closes. 'week': until seven days of browser use without a visit. 'erased': until erased. */
export type Retention = 'page' | 'week' | 'erased';

/**
 * `forgets`: does this browser delete what scripts wrote after seven days of use without a visit? WebKit does, so Safari and
 * every browser on an iPhone; a web app on the home screen is spared. There is no feature to test for it.
 * Source: webkit.org/blog/10218/full-third-party-cookie-blocking-and-more.
 */
export const retention = (status: Status, forgets: boolean): Retention => {
  if (status !== 'saved' && status !== 'corrupt-kept') return 'page';
  return forgets ? 'week' : 'erased';
};
