/** How long what the visitor enters lasts on this device, to say it honestly. Pure. */
import type { Status } from './store.js';

/** 'page': until the page closes. 'week': until seven days of browser use without a visit. 'erased': until erased. */
export type Retention = 'page' | 'week' | 'erased';

/** `forgets`: does this browser delete after a week? See `forgetsAfterAWeek` in `platform/engine.ts`. */
export const retention = (status: Status, forgets: boolean): Retention => {
  if (status !== 'saved' && status !== 'corrupt-kept') return 'page';
  return forgets ? 'week' : 'erased';
};
