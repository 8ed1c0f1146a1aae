// A page translated by the browser: translators put <font> elements in the place of the text nodes Lit writes to, also in
// open shadow roots. Lit would go on writing to what is not shown, and an answer would no longer be about its value. So
// before each drawing the nodes that were there come back, with the translated words in them until Lit writes others.
const isFont = (node: Node | null): boolean => node?.nodeName === 'FONT';

/** Watches what translators do below `root`. Returns what undoes it. */
export function ownNodes(root: Node): () => void {
  let seen: [MutationRecord, words: string][] = [];
  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      const { target, addedNodes, previousSibling, nextSibling } = record;
      if ([target, previousSibling, nextSibling, ...addedNodes].some(isFont)) seen.push([record, '']);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    note(observer.takeRecords());
    for (const one of seen) one[1] = Array.from(one[0].addedNodes, ({ textContent }) => textContent).join('');
    // The last thing done is the first undone: each time all stands as it stood just after.
    for (const [{ target, addedNodes, removedNodes, nextSibling }, words] of seen.reverse()) {
      for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
      for (const node of removedNodes) {
        if (words && !isFont(target) && removedNodes.length < 2 && node.nodeType === 3) node.textContent = words;
        target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
      }
    }
    seen = [];
    observer.takeRecords();
  };
}
