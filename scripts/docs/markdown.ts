// The documents as HTML: Markdown of this checkout, with headings that can be linked to, tables and code that scroll by keyboard,
// and links that lead to pages of the site. Pure but for what a link's file is looked up by.
import path from 'node:path';
import markdownIt from 'markdown-it';

/** Where a link of a document leads: an address relative to the site, or undefined where it is not the site's. */
export type Resolve = (file: string) => string | undefined;

export interface Part {
  /** Anchor of a heading; none of what stands before the first. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface Rendered {
  readonly title: string;
  readonly html: string;
  /** By heading, for the search. */
  readonly parts: readonly Part[];
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As the forges make it, so that a link within a document works there and here. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

/** Renders `source`, the text of `file`; `up` leads from its page to the top of the site. */
export function render(source: string, file: string, up: string, resolve: Resolve): Rendered {
  const md = markdownIt({ html: false, linkify: false });
  const { rules } = md.renderer;
  // A strict policy allows no style attribute, which is how columns are aligned; a head without words is no head.
  const cell = (tag: string, empty: boolean): string => (tag === 'th' && empty ? 'td' : tag);
  for (const name of ['th_open', 'td_open'] as const)
    rules[name] = (tokens, i) => {
      const number = String(tokens[i]!.attrGet('style')).includes('right') ? ' class="number"' : '';
      return `<${cell(tokens[i]!.tag, !tokens[i + 1]!.content)}${number}>`;
    };
  rules['th_close'] = (tokens, i) => `</${cell('th', !tokens[i - 1]!.content)}>`;
  rules['table_open'] = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>';
  rules['table_close'] = () => '</table></div>';
  rules['fence'] = (tokens, i) => `<pre tabindex="0"><code>${escaped(tokens[i]!.content)}</code></pre>\n`;
  rules['code_block'] = rules['fence'];

  const tokens = md.parse(source.replace(/<!--[^]*?-->/g, ''), {});
  const parts: { id: string; heading: string; text: string }[] = [{ id: '', heading: '', text: '' }];
  const used = new Map<string, number>();
  let title = path.basename(file, '.md');
  tokens.forEach((token, i) => {
    const inline = tokens[i + 1];
    if (token.type === 'heading_open' && inline) {
      const heading = inline.children!.map((child) => child.content).join('');
      const times = used.get(heading) ?? 0;
      used.set(heading, times + 1);
      const id = anchorOf(heading) + (times ? `-${times}` : '');
      token.attrSet('id', id);
      if (token.tag === 'h1') title = heading;
      else parts.push({ id, heading, text: '' });
    } else if (token.type === 'inline' && tokens[i - 1]?.type !== 'heading_open') {
      parts.at(-1)!.text += ` ${token.children!.map((child) => child.content).join(' ')}`;
    }
    for (const child of token.children ?? []) {
      const name = child.type === 'link_open' ? 'href' : child.type === 'image' ? 'src' : '';
      const to = String((name && child.attrGet(name)) ?? '');
      if (!to || /^([a-z]+:|#)/.test(to)) continue;
      const [target, hash] = to.split('#');
      const found = resolve(path.posix.join(path.posix.dirname(file), target!));
      if (found === undefined) throw new Error(`${file} links to ${to}, which is not there`);
      child.attrSet(name, up + found + (hash ? `#${hash}` : ''));
    }
  });
  return { title, html: md.renderer.render(tokens, md.options, {}), parts };
}
