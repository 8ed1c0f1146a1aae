// A page translated by the browser: translators put <font> elements in the place of the text nodes Lit writes to, also in
// open shadow roots. Lit would go on writing to what is not shown, and an answer would no longer be about its value. So
// before each drawing the nodes that were there come back, with the translated words in them until Lit writes others.
const isFont = (node: Node | null): boolean => node?.nodeName === 'FONT';

/** Watches what translators do below `root`. Returns what undoes it. */
export function ownNodes(root: Node): () => void {
  let seen: MutationRecord[] = [];
  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
      // What goes on inside a font goes with it.
      if (!isFont(target) && [previousSibling, nextSibling, ...addedNodes, ...removedNodes].some(isFont))
        seen.unshift(record);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    note(observer.takeRecords());
    // The last thing done is the first undone: each time all stands as it stood just after.
    for (const { target, addedNodes, removedNodes, nextSibling } of seen) {
      const words = !removedNodes[1] && addedNodes[0]?.textContent;
      for (const node of addedNodes as Iterable<Node> as Iterable<ChildNode>) node.remove();
      for (const node of removedNodes as Iterable<Node> as Iterable<Text>) {
        // Only a text has data.
        if (words) node.data &&= words;
        target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
      }
    }
    seen = [];
    observer.takeRecords();
  };
}
