// <back-myths>: ten facts about the back, and the belief behind each as a shadow. Order and sources: science/pain/myths.
import { html, property, type PropertyValues } from '../../../ui/base/index.js';
import { fold, type FrameParts } from '../../../ui/base/parts/frame.js';
import { GuideElement, leafRow } from '../../../ui/guide/index.js';
import { mythClaims, mythOf, myths, stepMyth, type Myth } from '../../../science/pain/myths.js';
import { answer } from '../../../ui/shared/answer.js';
import { backMythsPicture } from './back-myths.picture.js';
import { styles } from './back-myths.styles.js';
import type { BackMythsTexts } from './strings/nl.js';

/**
 * Ten cards about low back pain. The fact comes first; turned over, a card names the belief once and says what it makes people do.
 * A belief is drawn as a shadow, larger than who casts it. All ten stand as text too, each to be linked to.
 *
 * @summary Ten facts about back pain, each with the belief behind it as a shadow that a lamp makes large.
 * @event {Event} change - When the person has turned a card or taken another.
 * @csspart picture - A person with a box, a lamp and a shadow. The lamp turns the card, a mark in the earth takes another.
 * @csspart controls - Which card it is, with the one before and the next.
 * @csspart answer - The fact, or the belief, in words.
 * @csspart extra - All cards as text, and what was measured.
 * @cssState turned - The belief is shown.
 */
export class BackMythsElement extends GuideElement<BackMythsTexts> {
  static override widget = {
    tag: 'back-myths',
    claims: mythClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** The card that lies on top: `lifting`, `wear`, `moving`, `core`, `damage`, `scan`, `flares`, `age`, `serious` or `care`. */
  @property() override open: Myth | (string & {}) = '';

  private at: Myth = myths[0];
  private turned = false;
  private readonly seen = new Set<Myth>();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.take(mythOf(this.open) ?? myths[0]);
    this.state('turned', this.turned);
  }

  protected override parts(t: BackMythsTexts): Partial<FrameParts> {
    const { at, turned, seen } = this;
    const { head, body } = t.sections[at];
    const [why, myth, does] = body;
    return {
      picture: backMythsPicture(this.size.picture(1.22, 1.7, 2.2), {
        at,
        turned,
        seen,
        onTurn: this.onTurn,
        onCard: this.onCard,
      }),
      controls: leafRow({
        text: t.card(myths.indexOf(at) + 1, myths.length),
        before: t.before,
        next: t.next,
        onStep: (by) => this.onCard(stepMyth(at, by)),
      }),
      answer: answer({
        head: turned ? myth : head,
        body: turned ? does : why,
        actions: html`<div class="actions">
          <button class="button primary" type="button" @click=${this.onTurn}>${turned ? t.back : t.turn}</button>
        </div>`,
      }),
      more: fold(t.all, this.prose(t)),
    };
  }

  /** Another card, with its fact up. */
  private take(id: Myth): void {
    this.at = id;
    this.turned = false;
  }

  private readonly onCard = (id: Myth): void => {
    this.seen.add(this.at);
    this.take(id);
    this.requestUpdate();
    this.changed();
  };

  private readonly onTurn = (): void => {
    this.turned = !this.turned;
    this.requestUpdate();
    this.changed();
  };
}
