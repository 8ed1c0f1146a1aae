// What pain-chart fetches after its first picture, or in place of scores: `more/` on a touch, `example/` without scores.
import type { Host } from '../../../ui/base/controllers/host.js';
import type { Memory } from '../../../ui/shared/memory/memory.js';
import type { Example } from './later/example/example.js';
import type { Asks, More } from './later/more/more.js';

export class Late {
  /** Undefined until asked for, null when it could not be fetched; as `example`. */
  more?: More | null;
  example?: Example | null;

  constructor(
    private readonly host: Host,
    private readonly memory: () => Memory,
    private readonly asks: Asks,
  ) {
    for (const reach of ['pointerenter', 'focusin']) host.addEventListener(reach, () => void this.open());
  }

  /** What a drawing needs, asked for once: where it could not be had, a touch asks again, not every drawing. */
  need(part: 'more' | 'example'): void {
    if (this[part] === undefined) void (part === 'more' ? this.open() : this.course());
  }

  /** What a touch or the data need; undefined when it cannot be had now. */
  async open(): Promise<More | undefined> {
    if (!this.more) {
      const found = await import('./later/more/more.js').catch(() => null);
      this.more ??= found && new found.More(this.host, this.memory(), this.asks);
      this.host.requestUpdate();
    }
    return this.more ?? undefined;
  }

  /** Somebody else's course. */
  async course(): Promise<void> {
    if (this.example) return;
    const found = await import('./later/example/example.js').catch(() => null);
    this.example ??= found && found.example(this.host);
    this.host.requestUpdate();
  }
}
