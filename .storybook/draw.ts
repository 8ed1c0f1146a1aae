// Draws an element with a story's args, as a page writes it: attributes, and properties for what no attribute can hold.
import type { ArgTypes } from '@storybook/web-components-vite';
import { noChange, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { languages } from '../scripts/languages.js';
import { attributesOf, controlsOf, initial, type Args } from './controls.js';

/** Whether an arg says something: what is left as the element has it is not written. */
const says = (value: unknown, otherwise: unknown): boolean =>
  value !== undefined && value !== null && value !== otherwise;

/** Keeps the attributes and properties of an element as the args are, and touches only what has changed. */
class Given extends Directive {
  #before: Args = {};

  render(_tag: string, _args: Args): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [tag, args]: [string, Args]): typeof noChange {
    const attributes = attributesOf(manifest, tag);
    const controls = controlsOf(manifest, tag) ?? {};
    const before = this.#before;
    this.#before = args;
    for (const name of new Set([...Object.keys(before), ...Object.keys(args)])) {
      const control = controls[name];
      if (!control || before[name] === args[name]) continue;
      const otherwise = initial(control.table.defaultValue?.summary);
      const value = says(args[name], otherwise) ? args[name] : undefined;
      if (value === undefined && !says(before[name], otherwise)) continue;
      const attribute = attributes.get(name);
      if (!attribute || typeof value === 'object') {
        // A function makes the value anew for each element.
        Reflect.set(element, name, typeof value === 'function' ? (value as () => unknown)() : value);
      } else if (typeof value === 'boolean') element.toggleAttribute(attribute, value);
      else if (value === undefined) {
        if (typeof before[name] === 'object') Reflect.set(element, name, undefined);
        element.removeAttribute(attribute);
      } else element.setAttribute(attribute, String(value));
    }
    return noChange;
  }
}
const given = directive(Given);

export function draw(tag: string, args: Args, children: unknown = ''): TemplateResult {
  const name = unsafeStatic(tag);
  return html`<${name} ${given(tag, args)}>${children}</${name}>`;
}

interface Context {
  readonly component?: string;
}

/** How a story without markup of its own is drawn: the element, with its args. */
export const render = (args: Args, { component = '' }: Context): TemplateResult => draw(component, args);

/** The element once in each language of the kit. */
export const inFourLanguages = (args: Args, { component = '' }: Context): TemplateResult =>
  html`${languages.map((lang) => html`<div lang=${lang}>${draw(component, args)}</div>`)}`;

/** Every control stands at what the element has where a story says nothing. */
export const defaults = ({ argTypes, initialArgs }: { argTypes: ArgTypes; initialArgs: Args }): Args =>
  Object.fromEntries(
    Object.entries(argTypes).flatMap(([name, { table }]) => {
      const value = initial(table?.defaultValue?.summary);
      return name in initialArgs || value === undefined ? [] : [[name, value]];
    }),
  );
