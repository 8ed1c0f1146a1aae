// <pain-cycle>: two circles that keep turning, and where they can be opened. Links: science/body/cycle.
import { cycleClaims, cycleFactors, linkOf, type CycleLink, type CycleLinkId } from '../../../science/body/cycle.js';
import type { Levels } from '../../../science/body/factors.js';
import { asWritten, fold, html, nothing, property, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles, Motion, Story } from '../../../ui/body/index.js';
import { asList, chooser, said, toldNow, type Choice } from './pain-cycle.parts.js';
import { painCyclePicture } from './pain-cycle.picture.js';
import { styles } from './pain-cycle.styles.js';
import { scenes } from './story.js';
import type { PainCycleTexts } from './strings/nl.js';

/**
 * Tension, pain, stress and tension again; and stress, drinking and smoking, bad nights and stress again. A circle opens
 * at any link, with what the sources offer there. The second circle's links are as strong as the factors that every
 * picture of the body shares.
 *
 * @summary The vicious circle of tension, pain and stress, and what opens it at each link.
 * @event {Event} change - When the person has chosen a link or changed factors.
 * @csspart picture - The two circles, as wheels.
 * @csspart controls - Where to open them.
 * @csspart answer - What helps there, what weighs on the second circle, and the circles as a list.
 * @cssState open - A link stands open.
 * @cssState seen - The widget is in view; its wheels turn.
 */
export class PainCycleElement extends BodyElement<PainCycleTexts> {
  static override widget = {
    tag: 'pain-cycle',
    claims: cycleClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  /** The link that stands open: `tension-pain`, `pain-stress`, `stress-tension`, `stress-habits`, `habits-sleep` or
   * `sleep-stress`; none when absent or none of these. */
  @property() open?: CycleLinkId | (string & {});

  private readonly story = new Story(this, scenes);

  constructor() {
    super();
    new Motion(this, this.state);
    this.addEventListener('click', this.onTap);
  }

  /** The link that stands open, and the levels, as shown now. */
  private get now(): { broken: CycleLink | undefined; levels: Levels } {
    const told = this.story.scene;
    return told
      ? { broken: linkOf(told.broken), levels: told.levels }
      : { broken: linkOf(this.open), levels: this.body.levels };
  }

  protected override view(t: PainCycleTexts): TemplateResult {
    const { broken, levels } = this.now;
    this.state('open', !!broken);
    return this.frame(t, {
      picture: painCyclePicture(this.size.picture(), { levels, broken: broken?.id, words: t.nodes }),
      controls: html`${chooser(t, broken, this.onOpen)}${this.size.wide ? this.more(t, broken, levels) : nothing}`,
      answer: this.answer(t, broken, levels),
    });
  }

  private answer(t: PainCycleTexts, broken: CycleLink | undefined, levels: Levels): TemplateResult {
    const told = this.story.said(t);
    return html`${told ? toldNow(t, told) : said(t, broken, this.heading(t, t.turning))}${this.keeping(
      t,
      this.story.button(t),
    )}${this.size.wide ? nothing : this.more(t, broken, levels)}`;
  }

  /** What waits in folds: under the answer, and beside it where there is room. */
  private more(t: PainCycleTexts, broken: CycleLink | undefined, levels: Levels): unknown {
    if (this.story.scene) return nothing;
    return html`${fold(t.plays, this.factorRows(t, cycleFactors))}${asList(t, levels, broken)}`;
  }

  protected override reset(): void {
    this.story.stop();
    asWritten(this, { open: undefined });
    super.reset();
  }

  private readonly onOpen = (id: Choice): void => {
    // Who chooses goes on without the story.
    this.story.stop();
    this.open = id;
    this.changed();
  };

  /** A tap on the disc of a link takes it out, or puts it back; by keyboard the list does the same. */
  private readonly onTap = (event: Event): void => {
    const { link } = (event.composedPath()[0] as Element).closest<SVGElement>('[data-link]')?.dataset ?? {};
    if (link) this.onOpen(link === this.now.broken?.id ? 'nowhere' : (link as CycleLinkId));
  };
}
