// What protein-calculator tells the page: grams only, nothing about the person.

/** After a person changed the input. Bubbles through shadow roots, so a page can listen on the document. */
export class ProteinChangedEvent extends Event {
  constructor(
    /** Whole grams a day, low and high (equal unless the goal is flexible); undefined where there is no number. */
    readonly gramsPerDay: readonly [number, number] | undefined,
    /** Meals a day, 1 to 6. */
    readonly meals: number | undefined,
  ) {
    super('kine-protein-changed', { bubbles: true, composed: true });
  }
}
