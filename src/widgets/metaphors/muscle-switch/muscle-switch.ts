// <muscle-switch>: calcium tightens, magnesium lets go; and who says what about supplements. Facts: science/body/muscle.
import { muscleClaims, positionOf, positions, type Position } from '../../../science/body/muscle.js';
import { asWritten, html, property, type TemplateResult } from '../../../ui/base/index.js';
import { metaphorStyles, Motion, Story } from '../../../ui/body/index.js';
import { keepRow, LessonElement, radioGroup } from '../../../ui/shared/index.js';
import { muscleSwitchHeight, muscleSwitchPicture } from './muscle-switch.picture.js';
import { styles } from './muscle-switch.styles.js';
import type { MuscleSwitchTexts } from './strings/nl.js';

/** Where the switch stands in each picture of the story. */
const scenes: readonly Position[] = ['tight', 'loose', 'loose'];

/**
 * The switch of a muscle cell: with calcium it tightens, with magnesium it lets go. Beside it, what the sources say about
 * supplements, and that they disagree. It stores nothing.
 *
 * @summary Calcium tightens a muscle cell, magnesium lets go; the disagreement about supplements is stated.
 * @event {Event} change - When the person has turned the switch, or started again.
 * @csspart picture - The muscle cell and its switch.
 * @csspart controls - The switch.
 * @csspart answer - What the cell does, in words.
 * @csspart extra - What the sources say about supplements.
 * @cssState tight - The muscle cell is tightened.
 * @cssState seen - The widget is in view; its cell moves.
 */
export class MuscleSwitchElement extends LessonElement<MuscleSwitchTexts> {
  static override widget = {
    tag: 'muscle-switch',
    claims: muscleClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  /** Where the switch stands: `tight` or `loose`; `loose` when absent or neither. */
  @property() position?: Position | (string & {});

  private readonly story = new Story(this, scenes, () => (this.turned = true));
  /** Someone turned the switch: from then on the cell moves. */
  private turned = false;

  constructor() {
    super();
    new Motion(this, this.state);
  }

  private get now(): Position {
    return this.story.scene ?? positionOf(this.position) ?? 'loose';
  }

  protected override view(t: MuscleSwitchTexts): TemplateResult {
    const position = this.now;
    const size = this.size.picture();
    this.state('tight', position === 'tight');
    return this.frame(t, {
      picture: muscleSwitchPicture(
        { ...size, height: muscleSwitchHeight(size.width, size.em) },
        { position, moves: this.turned },
        t.minerals,
      ),
      controls:
        !this.story.scene &&
        radioGroup({
          legend: t.choose,
          name: 'position',
          options: positions.map((value) => ({ value, label: t.positions[value] })),
          chosen: position,
          onChoose: this.onTurn,
        }),
      answer: this.answer(t, position),
      more: this.voices(t),
    });
  }

  /** Both sources, each under its own name; the kit picks neither. */
  private voices(t: MuscleSwitchTexts): TemplateResult {
    return html`<div class="disagree">
      <h3>${t.disagree}</h3>
      <ul class="voices">
        ${t.voices.map(([who, says]) => html`<li><strong>${who}</strong> ${says}</li>`)}
      </ul>
      <p>${t.noProof} ${t.ask}</p>
    </div>`;
  }

  private answer(t: MuscleSwitchTexts, position: Position): TemplateResult {
    const [head, body] = this.story.said(t) ?? [t.head[position], t.body[position]];
    return html`<div class="said">
        <h3>${head}</h3>
        <p>${body}</p>
        <p class="small">${t.picture}</p>
      </div>
      ${keepRow({ first: this.story.button(t), changed: this.acted || !!this.story.scene, clear: t.reset, onClear: this.onReset })}`;
  }

  private readonly onTurn = (position: Position): void => {
    this.turned = true;
    this.position = position;
    this.changed();
  };

  private readonly onReset = (): void => {
    this.story.stop();
    this.turned = false;
    asWritten(this, { position: undefined });
    this.changed();
    this.acted = false;
  };
}
