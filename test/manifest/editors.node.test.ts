// What editors complete: the values of every attribute that has few, under the addresses package.json names.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { valuesIn, widgetsOf, type Manifest } from '../../scripts/manifest/texts.js';

const root = path.resolve(import.meta.dirname, '../..');
const json = <T>(file: string): T => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as T;

interface Attribute {
  name: string;
  values?: { name: string }[];
}
interface Tag {
  name: string;
  attributes: Attribute[];
}
const vscode = json<{ tags: Tag[] }>('vscode.html-custom-data.json').tags;
const jetbrains = json<{ contributions: { html: { elements: Tag[] } } }>('web-types.json').contributions.html.elements;
const enumerated = widgetsOf(json<Manifest>('custom-elements.json')).flatMap(({ tagName, attributes = [] }) =>
  attributes.flatMap(({ name, type }) => (valuesIn(type).length ? [[tagName, name, valuesIn(type)] as const] : [])),
);

describe('editor data', () => {
  it.each(enumerated)('names the values of %s %s', (tag, name, values) => {
    for (const tags of [vscode, jetbrains]) {
      const attribute = tags.find((each) => each.name === tag)?.attributes.find((each) => each.name === name);
      expect(attribute?.values?.map((value) => value.name)).toEqual(values);
    }
  });

  it('knows which attributes have few values', () => {
    const known = enumerated.map(([tag, name]) => `${tag} ${name}`);
    const expected = ['pain-scale scale', 'pain-scale moment', 'pain-alarm stimulus', 'practice-context country'];
    expect(known).toEqual(expect.arrayContaining([...expected, 'protein-calculator goal', 'recovery-battery day']));
    expect(enumerated.find(([tag, name]) => tag === 'pain-scale' && name === 'settle')?.[2]).toEqual([
      'hour',
      'same-day',
      '48h',
      'longer',
      'not-yet',
    ]);
  });

  it('is in the package, under its own address', () => {
    const { exports, files } = json<{ exports: Record<string, unknown>; files: string[] }>('package.json');
    for (const file of ['vscode.html-custom-data.json', 'web-types.json', 'custom-elements.json']) {
      expect(exports[`./${file}`]).toBe(`./${file}`);
      expect(files).toContain(file);
    }
  });
});
