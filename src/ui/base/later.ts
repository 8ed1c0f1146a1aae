// A part of a widget that is fetched when a person reaches for it or when the data need it. Asked for once.
import type { Host } from './controllers/host.js';

export class Later<Part> {
  /** Undefined until asked for, null when it could not be fetched. */
  part?: Part | null;
  #asked?: Promise<Part | null> | null;

  constructor(
    private readonly host: Host,
    private readonly load: () => Promise<Part>,
  ) {}

  /** A touch of the widget asks too, and asks again where it could not be had. */
  onTouch(): this {
    for (const reach of ['pointerenter', 'focusin']) this.host.addEventListener(reach, () => void this.fetch());
    return this;
  }

  /** A drawing asks once, not every time. */
  need(): void {
    if (this.part === undefined) void this.fetch();
  }

  /** The part, or null when it cannot be had now. */
  fetch(): Promise<Part | null> {
    return (this.#asked ??= this.load()
      .catch(() => (this.#asked = null))
      .then((part) => {
        this.part = part;
        this.host.requestUpdate();
        return part;
      }));
  }
}
