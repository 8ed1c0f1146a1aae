// Editor data as an editor uses it: VS Code's own HTML language service, given the file as its setting gives it.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  getLanguageService,
  newHTMLDataProvider,
  TextDocument,
  type HTMLDataV1,
  type MarkupContent,
} from 'vscode-html-languageservice';
import { registry } from '../../src/registry.js';

const file = path.resolve(import.meta.dirname, '../../vscode.html-custom-data.json');
const data = JSON.parse(fs.readFileSync(file, 'utf8')) as HTMLDataV1;
const withKit = getLanguageService({ customDataProviders: [newHTMLDataProvider('kinekit', data)] });
const without = getLanguageService();

/** `text` with `|` where the cursor is. */
function at(text: string, service = withKit) {
  const cursor = text.indexOf('|');
  const document = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
  return { service, document, html: service.parseHTMLDocument(document), place: document.positionAt(cursor) };
}

const offered = (text: string, service = withKit): string[] => {
  const { document, html, place } = at(text, service);
  return service.doComplete(document, place, html).items.map(({ label }) => label);
};
const hovered = (text: string): string => {
  const { document, html, place } = at(text);
  return ((withKit.doHover(document, place, html)?.contents ?? { value: '' }) as MarkupContent).value;
};

describe('an editor with the data of the kit', () => {
  it('offers every tag, and none without it', () => {
    const tags = Object.keys(registry);
    expect(offered('<|')).toEqual(expect.arrayContaining(tags));
    expect(offered('<|', without).filter((label) => tags.includes(label))).toEqual([]);
  });

  it('offers the attributes of a tag, not those of another', () => {
    const names = offered('<pain-scale |></pain-scale>');
    expect(names).toEqual(expect.arrayContaining(['max-ok', 'scale', 'moment', 'heading-level']));
    expect(names).not.toContain('booking-url');
  });

  it('offers the values of an attribute that has few', () => {
    expect(offered('<pain-scale scale="|"></pain-scale>')).toEqual(['nrs', 'vas']);
    expect(offered('<practice-context country="|"></practice-context>')).toEqual(
      expect.arrayContaining(['BE', 'NL', 'UK']),
    );
  });

  it('writes no value for an attribute that is there or not', () => {
    const { service, document, html, place } = at('<pain-scale |></pain-scale>');
    const { items } = service.doComplete(document, place, html);
    const text = (name: string): string | undefined => items.find(({ label }) => label === name)?.textEdit?.newText;
    expect(text('required')).toBe('required');
    expect(text('max-ok')).toContain('="');
  });

  it('says what a tag and an attribute are for', () => {
    expect(hovered('<pain-|scale></pain-scale>')).toContain('How much pain');
    expect(hovered('<pain-scale max-|ok="4"></pain-scale>')).toContain('Highest score');
  });
});
