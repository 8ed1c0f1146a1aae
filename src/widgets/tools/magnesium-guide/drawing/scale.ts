// How wide a mg is on the table. Pure.

export interface Laid<F> {
  readonly food: F;
  readonly mg: number;
  /** Middle and width in px. */
  readonly x: number;
  readonly w: number;
}

/**
 * The plates side by side from `left`, each as wide as its mg, on a table that ends at `right`. The table holds the daily value or, where
 * there is more, all of it. Returns px for a mg too.
 */
export function laid<F>(
  items: readonly { readonly food: F; readonly mg: number }[],
  least: number,
  left: number,
  right: number,
): readonly [plates: readonly Laid<F>[], px: number] {
  const total = items.reduce((sum, { mg }) => sum + mg, 0);
  const px = Math.max(0, right - left) / Math.max(1, least, total);
  let from = left;
  const plates = items.map(({ food, mg }) => {
    const w = mg * px;
    from += w;
    return { food, mg, x: from - w / 2, w };
  });
  return [plates, px];
}
