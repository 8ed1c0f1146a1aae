// <pain-web>: the network of body, mind and surroundings, one word at a time. Links: science/body/web.ts.
import { formatList } from '../../../platform/locale/format-list.js';
import { isFactorId, type FactorId, type Level } from '../../../science/body/factors.js';
import { webClaims, type WebId } from '../../../science/body/web.js';
import { asWritten, fold, html, nothing, property, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles } from '../../../ui/body/index.js';
import { radioGroup } from '../../../ui/shared/index.js';
import { asList, chooser, said, wordsOf } from './pain-web.parts.js';
import { painWebPicture } from './pain-web.picture.js';
import { styles } from './pain-web.styles.js';
import { around, atStep, nearest, readFactor, readSteps, stepCounts, type Around } from './state.js';
import type { PainWebTexts } from './strings/nl.js';

/**
 * The web: what can make what worse among body, mind, surroundings, tension and pain, around one word at a time. A tap on a
 * word walks there. Without figures. Shares the factors with every other picture of the body on the page, and after consent
 * with the practice's other pages.
 *
 * @summary The bio-psycho-social network: walk from word to word, see what hangs on each, pain among them.
 * @event {Event} change - When the person has chosen a word or steps, or changed how much a factor weighs.
 * @csspart picture - The word in the middle and what is nearest to it.
 * @csspart controls - The word in the middle, and how much it weighs.
 * @csspart answer - What hangs on it, in words and as a list.
 */
export class PainWebElement extends BodyElement<PainWebTexts> {
  static override widget = {
    tag: 'pain-web',
    claims: webClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  /** The word in the middle: a factor by its id, `pain` or `tension`; what weighs most when absent or none of these. */
  @property() factor?: WebId | (string & {});
  /** How many steps the list goes, 1 to 3; 1 for anything else. */
  @property() steps: number | string = 1;

  constructor() {
    super();
    this.addEventListener('click', this.onTap);
  }

  private get chosen(): WebId {
    return readFactor(this.factor, this.body.levels);
  }

  protected override view(t: PainWebTexts): TemplateResult {
    const steps = readSteps(this.steps);
    const web = around(this.chosen, steps);
    const { middle } = web;
    const far = radioGroup({
      legend: t.steps,
      name: 'steps',
      options: stepCounts.map((count) => ({ value: String(count), label: t.far[count - 1]! })),
      chosen: String(steps),
      onChoose: this.onSteps,
    });
    return this.frame(t, {
      picture: this.picture(t, web),
      controls: html`${chooser(t, middle, this.onChoose)}${
        isFactorId(middle) ? fold(t.plays, this.factorRows(t, undefined, [middle], this.onWeight)) : nothing
      }`,
      answer: html`${said(t, web, steps, this.list)}${this.keeping(t)}${asList(t, web, far, this.onChoose)}`,
    });
  }

  private readonly list = (words: readonly string[]): string => formatList(words, this.words.locale);

  private picture(t: PainWebTexts, web: Around): TemplateResult {
    const { levels } = this.body;
    const [up, down] = [nearest(web, 'up', levels), nearest(web, 'down', levels)];
    return painWebPicture(this.size.picture(), {
      middle: web.middle,
      up,
      down,
      more: [atStep(web.up, 1).length - up.length, atStep(web.down, 1).length - down.length],
      levels,
      words: wordsOf(t),
      sides: t.sides,
    });
  }

  protected override reset(): void {
    asWritten(this, { factor: undefined, steps: 1 });
    super.reset();
  }

  private readonly onChoose = (id: WebId): void => {
    if (id === this.chosen) return;
    this.factor = id;
    this.changed();
  };

  /** A tap on a word in the picture; by keyboard the list does the same. */
  private readonly onTap = (event: Event): void => {
    const { factor } = (event.composedPath()[0] as Element).closest<SVGElement>('[data-factor]')?.dataset ?? {};
    if (factor) this.onChoose(factor as WebId);
  };

  private readonly onSteps = (steps: string): void => {
    this.steps = Number(steps);
    this.changed();
  };

  private readonly onWeight = (id: FactorId, level: Level): void => {
    // What weighs most may become another one: the middle stays where the person is.
    this.factor = this.chosen;
    this.onLevel(id, level);
  };
}
