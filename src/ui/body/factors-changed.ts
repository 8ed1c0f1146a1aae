// The event by which any picture of the body says that a person changed it. The record is how other widgets follow.
import type { BodyState } from '../../science/body/model.js';

/** Fired after a person changed factors, recovery or capacity; never when code set them. Bubbles, through shadow roots. */
export class FactorsChangedEvent extends Event implements BodyState {
  static readonly type = 'kine-factors-changed';
  /** Factor id to level, 0 to 4. */
  readonly levels: BodyState['levels'];
  /** How far the tap of recovery is open, 0 to 1. */
  readonly tap: number;
  /** Size of the glass, 0 to 1. */
  readonly capacity: number;

  constructor({ levels, tap, capacity }: BodyState) {
    super(FactorsChangedEvent.type, { bubbles: true, composed: true });
    this.levels = levels;
    this.tap = tap;
    this.capacity = capacity;
  }
}
