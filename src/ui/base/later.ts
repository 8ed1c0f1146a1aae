// A part of a widget that is fetched when a person reaches for it or when the data need it. Asked for once.
import type { Host } from './controllers/host.js';

export class Later<Part> {
  /** Undefined until asked for, null when it could not be fetched. */
  part?: Part | null;
  /** Under way or done; undefined before it is asked for. */
  asked?: Promise<Part | null> | null;
  /** The part, or null when it cannot be had now: whoever fetches next asks again. */
  readonly fetch: () => Promise<Part | null>;

  /** `onTouch`: whether a touch of the widget fetches it too. */
  constructor(host: Host, load: () => Promise<Part>, onTouch?: boolean) {
    this.fetch = () =>
      (this.asked ??= load()
        .catch(() => (this.asked = null))
        .then((part) => {
          this.part = part;
          host.requestUpdate();
          return part;
        }));
    if (onTouch) for (const reach of ['pointerenter', 'focusin']) host.addEventListener(reach, this.fetch);
  }

  /** A drawing asks once, not every time. */
  need(): void {
    if (this.part === undefined) void this.fetch();
  }
}
