// The room an element gets, in CSS pixels, and its text size: pictures are drawn for it. Touches layout and fonts, to read.
import type { ReactiveController } from 'lit';
import type { Letters } from '../drawing/label.js';
import type { PictureSize } from '../drawing/picture.js';
import type { Host } from './host.js';

/** Width below which a hidden element is drawn, so that it is ready when shown. */
const hiddenWidth = 320;
/**
 * Narrower than this nothing can be read: a picture is drawn for so many em, and shown smaller. A host may be 0 px wide, or
 * 16 px at 160 px text, at any moment, as on the way of an accordion, and much is divided by its width.
 */
const leastEms = 8;
/** Wider than any screen, px: much is repeated as often as a width says. */
const widest = 8000;

let canvas: CanvasRenderingContext2D | undefined;
/** What is on the page. All are measured before any is drawn: one layout of the page, not one for each. */
const shown = new Set<RoomController>();
let observer: ResizeObserver | undefined;
/** Says what one widget of the page says for all: the first that is seen, as a tab or a fold may hide it. */
const speaker = (): RoomController | undefined => {
  for (const one of shown) if (one.seen) return one;
  return undefined;
};
/** The frame in which those that come now are measured again; 0 when none came. */
let asked = 0;

const measure = (): void => {
  asked = 0;
  shown.forEach((size) => size.measure());
};
// In the next frame: drawing at once changes the height within the observer's own loop, and Firefox reports that to the
// page as an error.
const later = (): number => requestAnimationFrame(measure);

export class RoomController implements ReactiveController {
  /** Width in CSS pixels; in a host too narrow to read in, that of the narrowest picture, shown smaller there. */
  width = hiddenWidth;
  /** The host's font size in CSS pixels. */
  em = 16;
  #family?: string;
  /** Takes room on the page, which what is hidden does not. */
  seen = false;
  #observer?: ResizeObserver;
  /** Room, text size and width of a word at the last drawing. */
  drawn?: string;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** As the stylesheet's container queries count. */
  get #ems(): number {
    return this.width / this.em;
  }

  /** Two columns. */
  get wide(): boolean {
    return this.#ems >= 44;
  }

  /** Horizontal padding of the frame in CSS pixels, as the stylesheet sets it. */
  get pad(): number {
    return (1 + [20, 30, 44].filter((from) => this.#ems >= from).length / 4) * this.em;
  }

  /** Width in em of a text at the weight of labels. */
  readonly #letter: Letters = (text) => {
    canvas ??= document.createElement('canvas').getContext('2d')!;
    canvas.font = `600 99px ${this.#family}`;
    return canvas.measureText(text).width / 99;
  };

  /** Height of a picture, at most: on a phone it stays in sight above the controls. Large text needs what it needs. */
  get most(): number {
    const ems = this.#ems;
    return ems < 18 || ems >= 30 ? Infinity : Math.round((this.width - 2) * 0.824);
  }

  /** Whether this one says what one widget of the page says for all. */
  get speaks(): boolean {
    return speaker() === this;
  }

  /** The room for a picture over the whole width inside the frame's line; width divided by height by container width. */
  picture(narrow = 1.5, middle = 2, wide = 2.2): PictureSize & { pad: number } {
    const { em, pad } = this;
    const ems = this.#ems;
    const width = this.width - 2;
    const height = Math.min(this.most, Math.round(width / (ems < 30 ? narrow : ems < 44 ? middle : wide)));
    return { width, height, em, pad, letter: this.#letter };
  }

  hostConnected(): void {
    if (!observer) {
      observer = new ResizeObserver(later);
      // A font that comes later writes words in another width.
      document.fonts.addEventListener('loadingdone', later);
    }
    // In a frame by one of that frame's own: across documents sizes change within the observer's loop, which is an error.
    const view = this.host.ownerDocument.defaultView ?? window;
    this.#observer = view === window ? observer : new view.ResizeObserver(later);
    this.#observer.observe(this.host);
    // Once more when it is drawn, and before that is shown: what is drawn can bring a scroll bar, and only that gives a
    // width to a host which a page's reset made part of a line.
    asked ||= later();
    shown.add(this);
  }

  /** Before the first of those that come is drawn: it would be drawn for the wrong room, laid out, and drawn again. */
  hostUpdate(): void {
    if (asked) measure();
  }

  hostDisconnected(): void {
    this.#observer?.unobserve(this.host);
    this.#see(false);
    shown.delete(this);
  }

  /** Where another speaks from here on, both are drawn anew. */
  #see(seen: boolean): void {
    const before = speaker();
    this.seen = seen;
    const now = speaker();
    if (now === before) return;
    before?.host.requestUpdate();
    now?.host.requestUpdate();
  }

  measure(): void {
    const { fontSize, fontFamily } = getComputedStyle(this.host);
    const em = Number.parseFloat(fontSize) || 16;
    const { offsetWidth } = this.host;
    this.#see(offsetWidth > 0);
    const width = Math.min(widest, Math.max(leastEms * em, offsetWidth || hiddenWidth));
    this.#family = fontFamily;
    const now = [width, em, this.#letter('zeven')].join();
    if (now === this.drawn) return;
    this.drawn = now;
    this.width = width;
    this.em = em;
    this.host.requestUpdate();
  }
}
