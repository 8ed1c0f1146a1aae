// What a guide says as plain HTML, for inside its tag: read before the script is there, and by who runs none. Of the same texts
// as the element, so that the two say the same. Pure.
import type { Block, GuideTexts, Section } from '../../src/ui/guide/sections.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const block = (content: Block): string =>
  typeof content === 'string'
    ? `<p>${escaped(content)}</p>`
    : `<ul>${content.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`;

/** Whether these are the texts of a guide. */
export const isGuide = (texts: object): texts is GuideTexts => 'sections' in texts;

/** `level`: of the heading; those of the sections follow it. The first section is open, each can be linked to. */
export function fallbackOf(tag: string, { title, purpose, start, sections }: GuideTexts, level: number): string {
  const heading = (below: number, text: string): string => {
    const name = `h${Math.min(6, level + below)}`;
    return `<${name}>${escaped(text)}</${name}>`;
  };
  // The place a link names lies inside its section: a browser opens what is around the place it goes to.
  const section = ([id, { head, body }]: [string, Section], index: number): string =>
    `<details${index ? '' : ' open'}><summary>${heading(1, head)}</summary>` +
    `<div id="${tag}-${id}">${body.map(block).join('')}</div></details>`;
  return [heading(0, title), ...[purpose, start].map(block), ...Object.entries(sections).map(section)].join('\n');
}
