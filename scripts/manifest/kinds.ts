// What may be written in an attribute or property, from its type and the first words of its description: for Storybook's
// controls, the pages by themselves and the builder of embeds. Pure.
import { valuesIn, type Member } from './texts.js';

export type Kind =
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly open: boolean; readonly may: boolean }
  | { readonly kind: 'switch' | 'text' | 'data' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number };

/** `open`: any text is taken; `may`: so is nothing. */
export function kindOf({ type, description = '' }: Member): Kind {
  const text = type?.text ?? '';
  const values = valuesIn(type);
  if (values.length) {
    const open = text.includes('string &');
    return { kind: 'choice', values, open, may: open || /\bundefined\b/.test(text) };
  }
  if (text === 'boolean') return { kind: 'switch' };
  if (/^[\s|]*(?:(?:number|string|undefined)[\s|]*)+$/.test(text) && text.includes('number')) {
    const [, min, max] = /(\d+) to (\d+)/.exec(description) ?? [];
    return { kind: 'number', ...(min && max && { min: Number(min), max: Number(max) }) };
  }
  // A list may also be written as text, but is not read as one.
  return { kind: /\bstring\b/.test(text) && !text.includes('[]') ? 'text' : 'data' };
}
