// Pages as text. Whatever stands in a hole of a template is escaped: by preact, which also writes the markup. Touches nothing.
import htm from 'htm';
import { h } from 'preact';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A piece of a page. */
export type Piece = ComponentChildren;

/** The types of htm name its export as CommonJS has it; what is imported is the function itself. */
const { bind } = htm as unknown as {
  bind(create: typeof h): (strings: TemplateStringsArray, ...holes: unknown[]) => Piece;
};

/** A template: markup with holes. */
export const html = bind.call(htm, h);

/** A whole page. */
export const pageText = (page: Piece): string => `<!doctype html>${renderToString(page as VNode)}`;
