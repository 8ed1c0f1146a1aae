// When the activity of flare-check was, and which of its moments have come: by the clock of the zone the person was in.
import { addDays, clockOf, dayOf, instantOf } from '../../../platform/time/zone.js';
import type { Clock } from '../../../platform/time/clock.js';
import { dueOf } from '../../../practice/pain-log/checks.js';
import type { CheckMoment } from '../../../science/pain/check.js';

export class Course {
  /** Ms since 1970; undefined where nobody knows, as of scores a page gives: then every moment has come. */
  began: number | undefined;
  zone = 'UTC';

  constructor(private readonly clock: Clock) {}

  has(moment: CheckMoment): boolean {
    return this.began === undefined || this.clock.now() >= this.due(moment);
  }

  due(moment: CheckMoment): number {
    return dueOf(moment, this.began ?? this.clock.now(), this.zone);
  }

  /** Nights to sleep before that moment, where the person is now. */
  nights(moment: CheckMoment): number {
    const zone = this.clock.zone();
    const day = (at: number): number => Date.parse(dayOf(at, zone));
    return Math.max(0, Math.round((day(this.due(moment)) - day(this.clock.now())) / 864e5));
  }

  /** Days ago by the calendar; 2 is two or more. */
  get ago(): 0 | 1 | 2 | undefined {
    if (this.began === undefined) return undefined;
    const today = dayOf(this.clock.now(), this.zone);
    const then = dayOf(this.began, this.zone);
    return then >= today ? 0 : then === addDays(today, -1) ? 1 : 2;
  }

  /** The activity is now, or was so many days ago at this hour. */
  begin(days = 0): void {
    const now = this.clock.now();
    this.zone = this.clock.zone();
    this.began = days ? instantOf(addDays(dayOf(now, this.zone), -days), clockOf(now, this.zone), this.zone) : now;
  }
}
