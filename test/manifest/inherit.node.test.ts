// What the bases and controllers bring is written once, in their doc-comments, and stands with every widget all the same.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { widgetsOf, type Manifest } from '../../scripts/manifest/texts.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
const drawn = widgetsOf(manifest).filter(({ tagName }) => tagName !== 'practice-context');
const listed = /^ \* @(slot|event|csspart|cssproperty|cssState) .*$/gm;
const shared = ['base/element', 'base/field', 'body/body-element', 'shared/memory/memory', 'body/motion'];

describe('the manifest', () => {
  it('says with every drawn widget what its frame brings', () => {
    const brought = ['frame', 'head', 'title', 'purpose', 'picture', 'foot', 'help-button', 'help'];
    for (const { tagName, cssParts = [], slots = [], cssProperties = [] } of drawn) {
      const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name);
      expect(names(cssParts), tagName).toEqual(expect.arrayContaining(brought));
      expect(names(slots), tagName).toEqual(expect.arrayContaining(['', 'note']));
      expect(names(cssProperties), tagName).toEqual(expect.arrayContaining(['--kine-accent', '--kine-radius']));
    }
  });

  it('lists the sources of those with claims, and consent and movement of those that ask and move', () => {
    const withPart = (part: string): string[] =>
      drawn.filter((d) => d.cssParts?.some(({ name }) => name === part)).map(({ tagName }) => tagName);
    expect(withPart('sources')).toEqual(drawn.filter(({ claims }) => claims).map(({ tagName }) => tagName));
    expect(withPart('consent')).toEqual(
      expect.arrayContaining(['pain-scale', 'pain-chart', 'load-glass', 'step-goal']),
    );
    expect(withPart('consent')).not.toContain('muscle-switch');
    const moving = drawn.filter((d) => d.cssStates?.some(({ name }) => name === 'seen')).map(({ tagName }) => tagName);
    expect(moving).toEqual(expect.arrayContaining(['load-glass', 'spark-forest']));
    expect(moving).not.toContain('pain-scale');
  });

  it("keeps a widget's own sentence about a part over the base's", () => {
    const scale = drawn.find(({ tagName }) => tagName === 'pain-scale');
    expect(scale?.cssParts?.find(({ name }) => name === 'picture')?.description).toBe('The walk on the slope.');
  });

  it('gives a page no members of Lit or of the house', () => {
    const theirs = ['requestUpdate', 'updateComplete', 'renderRoot', 'willUpdate', 'render', 'hasUpdated', 'styles'];
    for (const { tagName, members = [] } of widgetsOf(manifest)) {
      for (const { name } of members) expect(theirs, `${tagName} ${name}`).not.toContain(name);
    }
  });
});

describe("a widget's doc-comment", () => {
  const lines = new Set(shared.flatMap((file) => read(`src/ui/${file}.ts`).match(listed) ?? []));

  it.each(manifest.modules.filter((m) => m.declarations?.some((d) => d.tagName)).map((m) => m.path))(
    'does not say again what its base says: %s',
    (file) => {
      const again = (read(file).match(listed) ?? []).filter((line) => lines.has(line));
      expect(again).toEqual([]);
    },
  );
});
