// Base of what can be shown in a lesson: the attribute, and what it takes away.
import { property } from 'lit/decorators.js';
import { KineElement, type WidgetTexts } from '../base/element.js';
import { saysYes } from '../base/field.js';

/** Base of a widget that a physiotherapist also shows in a lesson. */
export abstract class LessonElement<T extends WidgetTexts> extends KineElement<T> {
  /** In a lesson: larger, and nothing to keep, so that a physiotherapist shows it and starts again for the next person. */
  @property({ type: Boolean, converter: saysYes, reflect: true }) lesson = false;

  /** Whether a person set something since the page came, or since they started again. */
  protected acted = false;

  protected override changed(): void {
    this.acted = true;
    this.requestUpdate();
    super.changed();
  }

  /** What has no place in a lesson: what a person fills in or keeps. */
  protected unlessLesson<What>(what: () => What): What | undefined {
    return this.lesson ? undefined : what();
  }
}
