// What browsers' translators do to a page: each text node gives way to a <font>, also in open shadow roots.

/**
 * `around`: the text node moves into the font. `instead`: it goes, and the font has one of its own. `before`: the font is
 * put before it first, and then the text node goes.
 */
export type Way = 'around' | 'instead' | 'before';

export function translate(root: Node, way: Way, words = (text: string): string => text): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('font,style')) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    if (way === 'before') {
      text.before(outer);
      text.remove();
    } else text.replaceWith(outer);
    if (way === 'around') inner.append(text);
    else inner.textContent = words(text.data);
  }
}
