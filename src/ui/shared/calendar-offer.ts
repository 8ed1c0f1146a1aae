// Offers a calendar file; the code that writes it is fetched when a person asks for one.
import { html, nothing } from 'lit';
import type { CalendarEntry } from '../../practice/ics.js';
import type { Host } from '../base/controllers/host.js';

/** The calendar file of a widget, and whether it could be had. */
export class CalendarOffer {
  private failed = false;

  constructor(private readonly host: Host) {}

  /** `name` without its ending. Without a network that is said, and the next press asks again. */
  async offer(name: string, entries: readonly CalendarEntry[]): Promise<void> {
    const file = await import('../later/calendar-file.js').catch(() => undefined);
    this.failed = !file;
    this.host.requestUpdate();
    file?.calendarFile(name, entries);
  }

  /** That there is no file; nothing while there is no fault. */
  note({ noFile }: { readonly noFile: string }): unknown {
    return this.failed ? html`<p class="small" role="alert">${noFile}</p>` : nothing;
  }
}
