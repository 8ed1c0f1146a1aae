// A page translated by the browser: translators put <font> elements in the place of the text nodes Lit writes to, also in
// open shadow roots. Lit would go on writing to what is not shown, and an answer would no longer be about its value. So
// before each drawing the nodes that were there come back, with the translated words in them until Lit writes others.
// Fetched when somebody else than the widget changed its nodes.
const isFont = (node: Node | null): boolean => node?.nodeName === 'FONT';

/** Undoes what a translator did: `records` are what others changed, the first first. What is none of it stays. */
export function undoFonts(records: readonly MutationRecord[]): void {
  const fonts = records.filter(
    ({ target, addedNodes, removedNodes, previousSibling, nextSibling }) =>
      // What goes on inside a font goes with it.
      !isFont(target) && [previousSibling, nextSibling, ...addedNodes, ...removedNodes].some(isFont),
  );
  // The last thing done is the first undone: each time all stands as it stood just after.
  for (const { target, addedNodes, removedNodes, nextSibling } of fonts.reverse()) {
    const words = !removedNodes[1] && addedNodes[0]?.textContent;
    for (const node of addedNodes as Iterable<Node> as Iterable<ChildNode>) node.remove();
    for (const node of removedNodes as Iterable<Node> as Iterable<Text>) {
      // Only a text has data.
      if (words) node.data &&= words;
      target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
    }
  }
}
