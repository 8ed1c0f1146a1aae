// The table of tokens on a docs page: each colour as it is in light and dark, and its name at a press on the clipboard.
import { createElement as h, useState, type ReactElement } from 'react';
import tokens from '../docs/tokens.json' with { type: 'json' };

interface Colour {
  readonly $value: { readonly hex: string };
  readonly $description: string;
}
const rows = (of: object): readonly (readonly [string, Colour])[] =>
  Object.entries(of).filter((row): row is [string, Colour] => typeof row[1] === 'object');

const swatch = (hex: string): ReactElement =>
  h('span', { style: { display: 'flex', alignItems: 'center', gap: 8 } }, [
    h('span', {
      key: 'colour',
      style: { width: 40, height: 40, borderRadius: 8, border: '1px solid #7b8492', background: hex },
    }),
    h('code', { key: 'hex' }, hex),
  ]);

/** All colours; `css` is what a practice writes in its sheet. */
export function Tokens(): ReactElement {
  const [said, say] = useState('');
  const copy = (css: string): void => {
    navigator.clipboard.writeText(css).then(
      () => say(`Copied: ${css}`),
      () => say(`Could not copy; it is ${css}`),
    );
  };
  const dark = new Map(rows(tokens.dark));
  const row = ([name, { $value, $description }]: readonly [string, Colour]): ReactElement => {
    const css = `--kine-${name}`;
    const button = h('button', { type: 'button', onClick: () => copy(`${css}: ${$value.hex};`) }, css);
    const cells = [button, $description, swatch($value.hex), swatch(dark.get(name)?.$value.hex ?? $value.hex)];
    return h('tr', { key: name }, ...cells.map((cell, key) => h('td', { key }, cell)));
  };
  const head = ['Press to copy', 'What it is', 'Light', 'Dark'].map((title) =>
    h('th', { key: title, scope: 'col' }, title),
  );
  return h('div', null, [
    h('p', { key: 'said', role: 'status' }, said || 'Nothing copied yet.'),
    h('table', { key: 'table' }, h('thead', null, h('tr', null, head)), h('tbody', null, rows(tokens.light).map(row))),
  ]);
}
