// The words of a drawn picture: where they stand, which leave the frame, which touch.
import { textWidth } from '../../../src/ui/base/drawing/label.js';

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** The words of a picture outside scaled groups (a cloud's word stands in its cloud). */
export const words = (markup: string): Word[] =>
  [...markup.replace(/<g transform="translate.*?<\/g>/gs, '').matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const number = (name: string): number => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]);
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
      const size = number('font-size');
      const width = textWidth(text, size, attributes.includes('font-weight="600"'));
      const left = number('x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      return { text, left, right: left + width, base: number('y'), size };
    },
  );

export const outside = (markup: string, width: number): string[] =>
  words(markup)
    .filter(({ left, right, base, size }) => left < -1 || right > width + 1 || base < size * 0.7)
    .map(({ text }) => text);

export const overlaps = (markup: string): string[] => {
  const all = words(markup);
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.base - b.base) < Math.min(a.size, b.size) * 0.8)
      .map((b) => `${a.text} / ${b.text}`),
  );
};
