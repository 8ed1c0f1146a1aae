// <movement-pill>: the leaflet of movement, out of a shoe with a pocket for each day. Figures: science/movement/leaflet.
import { leafletClaims, leafOf, leaves, pocketsOf, weekOf, type Leaf } from '../../../science/movement/leaflet.js';
import { fold, html, property } from '../../../ui/base/index.js';
import type { FrameParts } from '../../../ui/base/parts/frame.js';
import { GuideElement } from '../../../ui/guide/index.js';
import { radioGroup } from '../../../ui/shared/index.js';
import { pockets, said } from './movement-pill.parts.js';
import { movementPillPicture } from './movement-pill.picture.js';
import { styles } from './movement-pill.styles.js';
import type { MovementPillTexts } from './strings/nl.js';

/**
 * Movement as a medicine, with its leaflet: what it can do, how much, and how often it injures. The box is a shoe with a pocket
 * for each day of a week; how many one fills says what that comes to, beside what a study saw. Keeps nothing, counts no streak.
 *
 * @summary The leaflet of movement: ten effects, the dose as pockets of a shoe, injuries of kinds of movement side by side.
 * @event {Event} input - While the person fills pockets.
 * @event {Event} change - When the person has filled pockets or chosen a part of the leaflet.
 * @csspart picture - A shoe with seven pockets, each of which can be pressed, and the leaflet above it.
 * @csspart controls - The part of the leaflet, and how many pockets.
 * @csspart range - How many pockets are filled.
 * @csspart answer - The part of the leaflet, in words.
 */
export class MovementPillElement extends GuideElement<MovementPillTexts> {
  static override widget = {
    tag: 'movement-pill',
    claims: leafletClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** The part of the leaflet that lies open: `effects`, `dose` or `harm`; `dose` when absent or none of these. */
  @property() leaf: 'effects' | 'dose' | 'harm' | (string & {}) = '';
  /** How many pockets are filled, 0 to 7; 1 when absent or no such number. */
  @property() filled: number | string = '';

  protected override parts(t: MovementPillTexts): Partial<FrameParts> {
    const leaf = leafOf(this.leaf);
    const filled = pocketsOf(this.filled);
    return {
      picture: movementPillPicture(
        this.size.picture(1.22, 1.9, 2.4),
        { leaf, filled, onPocket: this.onPocket },
        t.picture,
      ),
      controls: html`${radioGroup<Leaf>({
        legend: t.ask,
        name: 'leaf',
        options: leaves.map((value) => ({ value, label: t.leaves[value] })),
        chosen: leaf,
        onChoose: this.onLeaf,
      })}${leaf === 'dose' ? pockets(t, filled, this.onMove, this.onFilled) : ''}`,
      answer: said(t, leaf, filled, weekOf(filled)),
      more: fold(t.more, this.prose(t)),
    };
  }

  private readonly onLeaf = (leaf: Leaf): void => {
    this.leaf = leaf;
    this.changed();
  };

  private readonly onMove = (filled: number): void => {
    this.filled = filled;
    this.typed();
  };

  private readonly onFilled = (filled: number): void => {
    this.filled = filled;
    this.changed();
  };

  /** Up to the pocket that was pressed; the last filled one empties itself. */
  private readonly onPocket = (index: number): void => {
    this.leaf = 'dose';
    this.onFilled(pocketsOf(this.filled) === index + 1 ? index : index + 1);
  };
}
