// block.json of each widget. Attributes are named as the widget's own, so that block, shortcode and tag say the same. Pure.
import type { Attribute, Table } from './table.js';

/**
 * Of any plain type, and without the values of today or a default: WordPress drops an attribute whose type or value its
 * block.json no longer names, and a later release must not take away what a page said.
 */
const typeOf = ({ kind }: Attribute): unknown =>
  kind === 'yes' ? { type: ['boolean', 'string', 'number'] } : { type: ['string', 'number', 'boolean'] };

/** Not ours: the language of this one widget, and what another version saved. */
const always = { lang: { type: 'string' }, kept: { type: 'object' } };

export const blockOf = (table: Table, tag: string, title: string): Readonly<Record<string, unknown>> => {
  const { summary, attributes } = table[tag]!;
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `kinekit/${tag}`,
    title,
    category: 'kinekit',
    description: summary,
    attributes: {
      ...Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, typeOf(attribute)])),
      ...always,
    },
    supports: { html: false, align: ['wide', 'full'], spacing: { margin: true } },
  };
};
