// Base of the guides: sections as data, one of them open, each to be linked to.
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { KineElement } from '../base/element.js';
import type { FrameParts } from '../base/parts/frame.js';
import { prose } from './prose.js';
import { SectionLinks } from './section-links.js';
import type { GuideTexts } from './sections.js';

/**
 * Base of a widget that is read. Its texts say all of it (`start`, `sections`); a guide adds a picture, and what else
 * there is to look at or to try.
 *
 * @csspart answer - What it comes down to, in words.
 * @csspart extra - The sections.
 */
export abstract class GuideElement<T extends GuideTexts> extends KineElement<T> {
  /** Id of the section that comes open; the first when it names none. */
  @property() open = '';

  protected readonly links = new SectionLinks(this);

  /** Picture, controls and what else is the guide's own; `answer` takes the place of `start`, `more` that of the sections. */
  protected abstract parts(t: T): Partial<FrameParts>;

  /** The sections, closed but for one. */
  protected prose({ sections }: T): TemplateResult {
    return prose(sections, Object.hasOwn(sections, this.open) ? this.open : Object.keys(sections)[0]!);
  }

  protected override view(t: T): TemplateResult {
    return this.frame(t, {
      answer: html`<div class="said"><h3>${t.start}</h3></div>`,
      more: this.prose(t),
      ...this.parts(t),
    });
  }
}
