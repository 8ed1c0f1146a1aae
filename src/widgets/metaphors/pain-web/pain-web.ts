// <pain-web>: the network of body, mind and surroundings, one factor at a time. Links: science/body/web.ts.
import { formatList } from '../../../platform/locale/format-list.js';
import type { FactorId, Level } from '../../../science/body/factors.js';
import { asWritten, html, property, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles } from '../../../ui/body/index.js';
import { radioGroup } from '../../../ui/shared/index.js';
import { bandsPicture } from './bands.picture.js';
import { asList, chooser, said } from './pain-web.parts.js';
import { fitsWeb, painWebPicture } from './pain-web.picture.js';
import { styles } from './pain-web.styles.js';
import { around, readFactor, readSteps, stepCounts, type Around } from './state.js';
import type { PainWebTexts } from './strings/nl.js';

/**
 * The web: what feeds what among body, mind and surroundings, one, two or three steps from a chosen factor. Without
 * figures. Shares the factors with every other picture of the body on the page, and after consent with the practice's
 * other pages.
 *
 * @summary The bio-psycho-social network: choose a factor, see what feeds it and what it feeds.
 * @event {Event} change - When the person has chosen a factor or steps, or changed how much a factor weighs.
 * @csspart picture - The web.
 * @csspart controls - The factor, how far to look, and how much the factor weighs.
 * @csspart answer - What hangs on the factor, in words and as a list.
 */
export class PainWebElement extends BodyElement<PainWebTexts> {
  static override widget = {
    tag: 'pain-web',
    claims: [
      'glass-amplify',
      'glass-factors',
      'recovery-reinforce',
      'glass-stimulants',
      'glass-loneliness',
      'glass-overweight',
      'recovery-sleep',
      'recovery-movement',
      'recovery-diabetes',
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  /** The factor in the middle, by its id; what weighs most when absent or no such factor. */
  @property() factor?: FactorId | (string & {});
  /** How many steps are shown, 1 to 3; 1 for anything else. */
  @property() steps: number | string = 1;

  constructor() {
    super();
    this.addEventListener('click', this.onTap);
  }

  private get chosen(): FactorId {
    return readFactor(this.factor, this.body.levels);
  }

  protected override view(t: PainWebTexts): TemplateResult {
    const steps = readSteps(this.steps);
    const web = around(this.chosen, steps);
    return this.frame(t, {
      picture: this.picture(t, web, steps),
      controls: html`${chooser(t, web.middle, this.onChoose)}${radioGroup({
        legend: t.steps,
        name: 'steps',
        options: stepCounts.map((count) => ({ value: String(count), label: t.far[count - 1]! })),
        chosen: String(steps),
        onChoose: this.onSteps,
      })}${this.factorRows(t, undefined, [web.middle], this.onWeight)}`,
      answer: html`${said(t, web, steps, this.list)}${asList(t, web, this.onChoose)}${this.keeping(t)}`,
    });
  }

  private readonly list = (words: readonly string[]): string => formatList(words, this.words.locale);

  private picture(t: PainWebTexts, web: Around, steps: number): TemplateResult {
    const size = this.size.picture();
    const model = {
      around: web,
      levels: this.body.levels,
      words: t.factors,
      domains: t.domains,
      steps: t.lines.slice(0, steps),
    };
    return (this.size.wide && fitsWeb(size, model) ? painWebPicture : bandsPicture)(size, model);
  }

  protected override reset(): void {
    asWritten(this, { factor: undefined, steps: 1 });
    super.reset();
  }

  private readonly onChoose = (id: FactorId): void => {
    if (id === this.chosen) return;
    this.factor = id;
    this.changed();
  };

  /** A tap on a factor in the picture; by keyboard the list above does the same. */
  private readonly onTap = (event: Event): void => {
    const { factor } = (event.composedPath()[0] as Element).closest<SVGElement>('[data-factor]')?.dataset ?? {};
    if (factor) this.onChoose(factor as FactorId);
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
