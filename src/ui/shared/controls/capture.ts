// A finger that is followed beyond what it pressed. Touches pointers.

/** `spot` hears of this pointer until it lets go. One that is gone already, or was made by script, is only heard over it. */
export const capture = (spot: Element, pointerId: number): void => {
  try {
    spot.setPointerCapture(pointerId);
  } catch {
    // Nothing to follow.
  }
};
