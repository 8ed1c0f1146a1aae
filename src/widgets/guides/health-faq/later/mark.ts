// Marks the words that were looked for, where the browser can do so without a change of the page: the CSS Custom Highlight API.
import { hits } from '../../../../practice/questions/find.js';

const name = 'kine-found';
/** Ranges by the place they lie in: one name serves all widgets of a page. */
const marked = new WeakMap<ParentNode, readonly Range[]>();

/** Marks these words in the summaries and paragraphs of `root`; none takes the marks away. */
export function mark(root: ParentNode, tokens: readonly string[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  const all = CSS.highlights.get(name) ?? new Highlight();
  for (const range of marked.get(root) ?? []) all.delete(range);
  const ranges: Range[] = [];
  for (const block of root.querySelectorAll('.prose h3,.prose p,.prose li')) {
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { currentNode } = walk;
      for (const [from, to] of hits(currentNode.textContent ?? '', tokens)) {
        const range = new Range();
        range.setStart(currentNode, from);
        range.setEnd(currentNode, to);
        ranges.push(range);
      }
    }
  }
  for (const range of ranges) all.add(range);
  marked.set(root, ranges);
  CSS.highlights.set(name, all);
}
