// <back-tips>: ten tips as stepping stones, one action on each. Order and sources: science/movement/tips.
import { html, nothing, property, type PropertyValues } from '../../../ui/base/index.js';
import { fold, type FrameParts } from '../../../ui/base/parts/frame.js';
import { GuideElement, leafRow } from '../../../ui/guide/index.js';
import { stepTip, tipClaims, tipOf, tips, type Tip } from '../../../science/movement/tips.js';
import { answer } from '../../../ui/shared/answer.js';
import { backTipsPicture } from './back-tips.picture.js';
import { styles } from './back-tips.styles.js';
import { helps } from './helps.js';
import type { BackTipsTexts } from './strings/nl.js';

/**
 * Ten tips for a back that complains, each a stone to step on with one thing to do today, and the widget that helps with it. The short
 * version comes first; all ten stand as text too, each to be linked to. What is done is kept nowhere.
 *
 * @summary Ten tips for back pain as stepping stones, each with one thing to do today.
 * @event {Event} change - When the person has stepped on another stone.
 * @csspart picture - A person on one of ten stones in a pond; a stone can be pressed.
 * @csspart controls - Which stone it is, with the one before and the next.
 * @csspart answer - The tip and what to do today, in words.
 * @csspart extra - All tips as text.
 */
export class BackTipsElement extends GuideElement<BackTipsTexts> {
  static override widget = {
    tag: 'back-tips',
    claims: tipClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Address of the folder with the widgets' own pages (`dist/pages/`): a tip links there where its widget is not on this page. */
  @property() pages = '';

  private at: Tip = tips[0];
  private readonly done = new Set<Tip>();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.at = tipOf(this.open) ?? tips[0];
  }

  protected override parts(t: BackTipsTexts): Partial<FrameParts> {
    const { at, done } = this;
    const { head, body } = t.sections[at];
    const n = tips.indexOf(at);
    const last = at === tips.at(-1);
    const across = last && done.has(at);
    return {
      picture: backTipsPicture(this.size.picture(1.28, 1.9, 2.6), { at, done, across, onStone: this.onStone }),
      controls: leafRow({
        text: t.stone(n + 1, tips.length),
        before: t.before,
        next: t.next,
        off: [!n, last],
        onStep: (by) => this.onStone(stepTip(at, by)),
      }),
      answer: answer({
        head: across ? t.across : head,
        body: across ? t.acrossMore : html`${body[0]} ${body[1]}`,
        actions: html`<div class="actions">
            ${
              across
                ? nothing
                : html`<button class="button primary" type="button" @click=${this.onDone}>
                    ${last ? t.lastDone : t.doneNext}
                  </button>`
            }
          </div>
          ${helps(t, at, this.pages, this.words.language, this)}`,
      }),
      more: fold(t.all, this.prose(t)),
    };
  }

  private readonly onStone = (tip: Tip): void => {
    this.at = tip;
    this.requestUpdate();
    this.changed();
  };

  private readonly onDone = (): void => {
    this.done.add(this.at);
    this.onStone(stepTip(this.at, 1));
  };
}
