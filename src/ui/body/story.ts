// A short story told before the reader tries for themselves: picture by picture, at the reader's own pace.
import { html, type TemplateResult } from 'lit';
import type { Host } from '../base/controllers/host.js';

/** What a story says: its pictures as heading and sentence, and its one button before, during and at the end. */
export interface StoryTexts {
  readonly story: readonly (readonly [head: string, body: string])[];
  readonly tell: string;
  readonly next: string;
  readonly end: string;
}

/** Where the story stands; while it is not told, there is no scene. */
export class Story<Scene> {
  #at?: number | undefined;

  constructor(
    private readonly host: Pick<Host, 'requestUpdate'>,
    private readonly scenes: readonly Scene[],
    /** Hears that the reader went on. */
    private readonly onNext?: () => void,
  ) {}

  /** What is told now. */
  get scene(): Scene | undefined {
    return this.scenes[this.#at ?? -1];
  }

  /** What is said now. */
  said(t: StoryTexts): readonly [head: string, body: string] | undefined {
    return t.story[this.#at ?? -1];
  }

  /** Begins, goes on, or after the last picture leaves the rest to the reader. */
  readonly next = (): void => {
    const next = (this.#at ?? -1) + 1;
    this.#at = next < this.scenes.length ? next : undefined;
    this.onNext?.();
    this.host.requestUpdate();
  };

  stop(): void {
    this.#at = undefined;
    this.host.requestUpdate();
  }

  button(t: StoryTexts): TemplateResult {
    const at = this.#at;
    return html`<button class="button primary" type="button" @click=${this.next}>
      ${at === undefined ? t.tell : at < this.scenes.length - 1 ? t.next : t.end}
    </button>`;
  }
}
