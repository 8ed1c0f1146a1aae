// Sets the clock of this process: by `node --import`, or as the first import of a script, before anything reads a date.
import { begin, startClock } from './clock.js';

const ahead = begin - Date.now();
startClock(begin);

/** For the pages this process opens: gives them its clock, so that server and page agree on the day and the second. */
export const sameClock = `(${startClock.toString()})(Date.now() + ${ahead})`;
