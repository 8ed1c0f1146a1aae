// The room an element gets, in CSS pixels, and its text size: pictures are drawn for it. Touches ResizeObserver only.
import type { ReactiveController } from 'lit';
import type { PictureSize } from '../drawing/picture.js';
import type { Host } from './host.js';

/** Width below which a hidden element is drawn, so that it is ready when shown. */
const hiddenWidth = 320;

/** Letters in about the mix of a label in the kit's languages. */
const sample = 'zeven draaglijk voelbaar 0123456789 minder und';
const letters = new Map<string, number>();

/** Mean width of a letter in em, at the weight of labels; undefined where no text can be measured. */
const letterOf = (family: string): number | undefined => {
  // Fonts of the page may arrive after the first measure.
  const key = family + document.fonts.status;
  let width = letters.get(key);
  if (!width) {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return undefined;
    pen.font = `600 99px ${family}`;
    letters.set(key, (width = pen.measureText(sample).width / 99 / sample.length));
  }
  return width;
};

export class Size implements ReactiveController {
  /** Width in CSS pixels. */
  width = hiddenWidth;
  /** The host's font size in CSS pixels. */
  em = 16;
  /** Mean width of a letter of the host's font at weight 600, in em. */
  letter?: number | undefined;
  #observer?: ResizeObserver;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Two columns, as the stylesheet's container query decides it. */
  get wide(): boolean {
    return this.width >= 44 * this.em;
  }

  /** Horizontal padding of the frame in CSS pixels, as the stylesheet sets it. */
  get pad(): number {
    const ems = this.width / this.em;
    return (ems < 20 ? 1 : ems < 30 ? 1.25 : ems < 44 ? 1.5 : 1.75) * this.em;
  }

  /** The room for a picture over the whole width inside the frame's line; width divided by height by container width. */
  picture(narrow = 1.5, middle = 2, wide = 2.2): PictureSize & { pad: number } {
    const { em, pad, letter } = this;
    const ems = this.width / em;
    const width = this.width - 2;
    return {
      width,
      height: Math.round(width / (ems < 30 ? narrow : ems < 44 ? middle : wide)),
      em,
      pad,
      ...(letter && { letter }),
    };
  }

  hostConnected(): void {
    this.#measure();
    void document.fonts.ready.then(() => this.host.isConnected && this.#measure());
    // In the next frame: drawing at once changes the height within the observer's own loop, and Firefox reports that to
    // the page as an error.
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** A page's reset may have made the host a part of a line: then it has the width of what is drawn in it. */
  hostUpdated(): void {
    if (!this.host.clientWidth) this.#measure();
  }

  #measure(): void {
    const { clientWidth } = this.host;
    const width = Math.round(clientWidth || this.host.getBoundingClientRect().width) || hiddenWidth;
    const { fontSize, fontFamily } = getComputedStyle(this.host);
    const em = Number.parseFloat(fontSize) || 16;
    const letter = letterOf(fontFamily);
    if (width === this.width && em === this.em && letter === this.letter) return;
    this.width = width;
    this.em = em;
    this.letter = letter;
    this.host.requestUpdate();
  }
}
