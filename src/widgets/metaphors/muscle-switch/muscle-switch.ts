// <muscle-switch>: pull the lever, the muscle tightens; and who says what about supplements. Facts: science/body/muscle.
import { muscleClaims, positionOf, positions, type Position } from '../../../science/body/muscle.js';
import { asWritten, fold, html, property, type TemplateResult } from '../../../ui/base/index.js';
import { metaphorStyles, Story } from '../../../ui/body/index.js';
import { answer, keepRow, LessonElement, radioGroup } from '../../../ui/shared/index.js';
import { muscleSwitchHeight, muscleSwitchPicture } from './muscle-switch.picture.js';
import { styles } from './muscle-switch.styles.js';
import type { MuscleSwitchTexts } from './strings/nl.js';

/** Where the switch stands in each picture of the story. */
const scenes: readonly Position[] = ['tight', 'loose', 'loose'];

/**
 * A lever and an arm that lifts a bag: with calcium a muscle cell tightens, and lets go when that is pumped away. Folded
 * below, what the sources say about magnesium supplements, and that they disagree. It stores nothing.
 *
 * @summary A lever, an arm and a muscle cell; the disagreement about magnesium supplements is stated.
 * @event {Event} change - When the person has turned the switch, or started again.
 * @csspart picture - The lever, the arm and the muscle cell.
 * @csspart controls - The switch.
 * @csspart answer - What the muscle does, in words.
 * @csspart extra - What the sources say about supplements, folded.
 * @cssState tight - The muscle is tightened.
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

  private readonly story = new Story(this, scenes);
  /** Where a press on the lever began; undefined while none does, or since it was dragged across. */
  private pressed?: number | undefined;

  constructor() {
    super();
    this.addEventListener('pointerdown', this.onPress);
    this.addEventListener('pointermove', this.onDrag);
    this.addEventListener('click', this.onTap);
  }

  private get now(): Position {
    return this.story.scene ?? positionOf(this.position) ?? 'loose';
  }

  protected override view(t: MuscleSwitchTexts): TemplateResult {
    const position = this.now;
    const size = this.size.picture();
    this.state('tight', position === 'tight');
    return this.frame(t, {
      picture: muscleSwitchPicture({ ...size, height: muscleSwitchHeight(size.width, size.em) }, position, {
        minerals: t.minerals,
        positions: t.ends,
      }),
      controls: radioGroup({
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

  /** The sources, each under its own name; the kit picks none. */
  private voices(t: MuscleSwitchTexts): TemplateResult {
    const content = html`<div>
      <p>${t.disagree}</p>
      <ul class="voices">
        ${t.voices.map(([who, says]) => html`<li><strong>${who}</strong> ${says}</li>`)}
      </ul>
      <p>${t.noProof} ${t.ask}</p>
      <p class="small">${t.picture}</p>
    </div>`;
    return html`<div class="disagree">${fold(t.helps, content)}</div>`;
  }

  private answer(t: MuscleSwitchTexts, position: Position): TemplateResult {
    const [head, body] = this.story.said(t) ?? [t.head[position], t.body[position]];
    return answer({
      head,
      body,
      actions: keepRow({
        first: this.story.button(t),
        changed: this.acted || !!this.story.scene,
        clear: t.reset,
        onClear: this.onReset,
      }),
    });
  }

  private readonly onTurn = (position: Position): void => {
    if (position === this.now && !this.story.scene) return;
    // Who turns it goes on without the story.
    this.story.stop();
    this.position = position;
    this.changed();
  };

  /** The lever, if that is what was pressed; by keyboard the radios do the same. */
  private leverAt(event: Event): Element | null {
    return (event.composedPath()[0] as Element).closest('[data-lever]');
  }

  private readonly onPress = (event: PointerEvent): void => {
    this.pressed = this.leverAt(event) ? event.clientX : undefined;
  };

  /** Dragged across the middle, it turns at once. */
  private readonly onDrag = (event: PointerEvent): void => {
    if (this.pressed === undefined || !event.buttons) return;
    const { left, width } = this.shadowRoot!.querySelector('.pivot')!.getBoundingClientRect();
    const middle = left + width / 2;
    if (this.pressed < middle === event.clientX < middle) return;
    this.pressed = undefined;
    this.onTurn(event.clientX < middle ? 'tight' : 'loose');
  };

  private readonly onTap = (event: MouseEvent): void => {
    // After a drag there is a click too, on what was dragged.
    const dragged = this.pressed === undefined && event.detail > 0;
    this.pressed = undefined;
    if (this.leverAt(event) && !dragged) this.onTurn(this.now === 'tight' ? 'loose' : 'tight');
  };

  private readonly onReset = (): void => {
    this.story.stop();
    asWritten(this, { position: undefined });
    this.changed();
    this.acted = false;
  };
}
