// <disc-facts>: what studies saw of herniated discs: their course, an injection, surgery. Figures: science/spine/disc.
import { discClaims, figures, readFigure, type FigureId } from '../../../science/spine/disc.js';
import { fold, property } from '../../../ui/base/index.js';
import { GuideElement } from '../../../ui/guide/index.js';
import { form, isLater, said, type Handlers, type Shown } from './disc-facts.parts.js';
import { discFactsPicture, views, type View } from './disc-facts.picture.js';
import { styles } from './disc-facts.styles.js';
import type { DiscFactsTexts } from './strings/nl.js';

/**
 * A herniated disc and the pain it can give in a leg: how often it shrinks, as a hundred people and on a later scan, how long an
 * injection works, and two figures on surgery with whom they are about. A guide: it says of nobody what to do.
 *
 * @summary What studies saw of herniated discs, as 100 people: their course, an injection, surgery.
 * @event {Event} input - While the person moves from the first scan to later.
 * @event {Event} change - When the person has chosen what to look at.
 * @csspart picture - A looking-glass on a back that can be pressed, a hundred people, or a year.
 * @csspart controls - What is looked at, and how far in time or which figure.
 * @csspart range - From the first scan to later.
 * @csspart answer - What the picture shows, in words.
 */
export class DiscFactsElement extends GuideElement<DiscFactsTexts> {
  static override widget = {
    tag: 'disc-facts',
    claims: discClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** What is shown: `scan`, `people`, `injection` or `surgery`; `scan` when absent or none of these. */
  @property() scene: 'scan' | 'people' | 'injection' | 'surgery' | (string & {}) = '';
  /** How far from the first scan, 0 to 100, in the view of the scan; 100, months later, when absent or no such number. */
  @property() later: number | string = '';
  /** Which figure the hundred people show: `shrinks` when absent or none of these. */
  @property() figure:
    'shrinks' | 'sequestration' | 'extrusion' | 'protrusion' | 'bulge' | 'settles' | 'recovered' | (string & {}) = '';

  private get shown(): Shown {
    const later = this.later === '' || this.later === null ? NaN : Number(this.later);
    return {
      view: views.find((view) => view === this.scene) ?? 'scan',
      later: later >= 0 && later <= 100 ? later : 100,
      figure: readFigure(this.figure),
    };
  }

  protected override parts(t: DiscFactsTexts): ReturnType<GuideElement<DiscFactsTexts>['parts']> {
    const { shown, on } = this;
    const { people } = figures[shown.figure];
    return {
      picture: discFactsPicture(
        this.size.picture(1.22, 1.9, 2.4),
        { ...shown, later: shown.later / 100, onPress: () => on.onLater(isLater(shown.later) ? 0 : 100) },
        { ...t.picture, legend: t.legend(`${people}`, `${100 - people}`) },
      ),
      controls: form(t, shown, on),
      answer: said(t, shown),
      more: fold(t.more, this.prose(t)),
    };
  }

  private readonly on: Handlers = {
    onView: (view: View) => {
      this.scene = view;
      this.changed();
    },
    onMove: (later: number) => {
      this.later = later;
      this.typed();
    },
    onLater: (later: number) => {
      this.later = later;
      this.changed();
    },
    onFigure: (id: FigureId) => {
      this.figure = id;
      this.changed();
    },
  };
}
