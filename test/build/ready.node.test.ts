// A catalogue of texts in a bundle: one language at once, the others to fetch, however the class that declares it is laid out.
import { describe, expect, it } from 'vitest';
import { withReady } from '../../scripts/build/code/ready.js';

const ready = (code: string, fetches = true): string =>
  withReady(code, 'some-widget.ts', 'fr', fetches).replace(/\s+/g, ' ');
const imported = "import { fr as kineTexts } from './strings/fr.js';";

describe('a catalogue in a bundle', () => {
  const inClass =
    "class A { static widget = { tag: 'a-b', strings: {\n nl: () => import('./strings/nl.js'),\n  fr: () => import('./strings/fr.js'),\n },\n}; }";

  it('has one language at once and fetches the others', () => {
    expect(ready(inClass)).toBe(
      `${imported} class A { static widget = { tag: 'a-b', strings: { nl: () => import('./strings/nl.js'), fr: kineTexts, }, }; }`,
    );
  });

  it('has that language alone where nothing is fetched', () => {
    expect(ready(inClass, false)).toBe(
      `${imported} class A { static widget = { tag: 'a-b', strings: { fr: kineTexts, }, }; }`,
    );
  });

  it('is found on one line, with other quotes, and in a module of its own', () => {
    expect(ready('export const strings = { fr: () => import("./fr.js"), nl: () => import("./nl.js") };')).toBe(
      'import { fr as kineTexts } from \'./fr.js\'; export const strings = { fr: kineTexts, nl: () => import("./nl.js") };',
    );
  });

  it('is not mistaken for other things that are fetched', () => {
    for (const code of [
      "const a = { fr: () => import('./late.js') };",
      "const late = () => import('./strings/fr.js');",
    ]) {
      expect(ready(code)).toBe(code);
    }
  });
});
