// Reset: what a person set goes, and what the page wrote comes back.

/** Sets properties to their attribute of the same name, or where the page wrote none to what they start with. */
export function asWritten<E extends HTMLElement, K extends keyof E & string>(
  element: E,
  starts: { readonly [P in K]: E[P] | undefined },
): void {
  for (const name in starts) element[name] = (element.getAttribute(name) ?? starts[name]) as E[typeof name];
}
