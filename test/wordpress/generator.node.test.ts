// What WordPress is told is what the manifest says: every widget a block and a shortcode, every text in four languages.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { mo } from 'gettext-parser';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blockOf } from '../../scripts/wordpress/blocks.js';
import { textsIn } from '../../scripts/wordpress/gettext.js';
import { labelsOf, untranslated } from '../../scripts/wordpress/labels.js';
import { phpText, phpValue } from '../../scripts/wordpress/php.js';
import { filesIn, integrity } from '../../scripts/build/files.js';
import { makePlugin } from '../../scripts/wordpress/plugin.js';
import { attributeOf, tableOf, type Fallback } from '../../scripts/wordpress/table.js';
import { attributesIn, named, said as sentences, widgets } from '../../scripts/wordpress/words/index.js';
import { zipOf } from '../../scripts/wordpress/zip.js';
import { registry } from '../../src/registry.js';

const root = path.resolve(import.meta.dirname, '../..');
const plugin = await makePlugin();
const text = (name: string): string => plugin.files.get(name)!.toString();
const hasPhp = (() => {
  try {
    return !!execFileSync('php', ['-v'], { stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return false;
  }
})();

describe('the table', () => {
  it('has every widget of the registry, with the attributes the manifest names', () => {
    expect(Object.keys(plugin.table)).toEqual(Object.keys(registry));
    for (const { attributes: own } of Object.values(plugin.table)) expect(Object.keys(own).length).toBeGreaterThan(0);
    expect(plugin.table['pain-scale']!.attributes['max-ok']).toMatchObject({
      kind: 'number',
      min: 0,
      max: 10,
      step: 1,
    });
    expect(plugin.table['load-glass']!.attributes['tap']).toMatchObject({ kind: 'number', min: 0, max: 1, step: 0.01 });
    expect(plugin.table['pain-scale']!.attributes['lesson']).toMatchObject({ kind: 'yes' });
  });

  it('offers of a longer list only the values that are described', () => {
    expect(plugin.table['practice-context']!.attributes['booking-kind']!.options).toEqual([
      ...['rest', 'link', 'request'],
      ...['fhir', 'smart', 'ical'],
    ]);
    const type = { text: "'a' | 'b' | undefined" };
    expect(attributeOf({ name: 'x', type, description: 'Either.' })).toMatchObject({ options: ['a', 'b'] });
  });

  it('reads a range only where there is one', () => {
    const number = { name: 'x', type: { text: 'number | undefined' } };
    expect(attributeOf({ ...number, description: 'In kg.' })).toEqual({ kind: 'number', description: 'In kg.' });
    expect(attributeOf({ ...number, description: 'Added, 250 to 1000.' })).toMatchObject({ min: 250, max: 1000 });
  });

  it('refuses a widget the manifest does not know', () => {
    expect(() => tableOf({ modules: [] }, { 'nap-test': 'guides' }, {})).toThrow(/nap-test/);
  });
});

describe('a new widget', () => {
  const said = ['Nap', ''] as const;
  const fallback: Fallback = { nl: ['Dutje', 'Rust even.'], fr: said, en: said, de: said };
  const declaration = {
    name: 'NapTestElement',
    tagName: 'nap-test',
    summary: 'A nap.',
    attributes: [{ name: 'how-long', type: { text: 'number' }, description: 'Minutes, 5 to 20.' }],
  };
  const table = tableOf(
    { modules: [{ path: 'nap-test.ts', declarations: [declaration] }] },
    { 'nap-test': 'guides' },
    { 'nap-test': fallback },
  );

  it('is refused when another says the same English in other words', () => {
    const other = { ...fallback, nl: ['Slaapje', 'Rust even.'] as const };
    const two = { ...table, 'rest-test': { ...table['nap-test']!, fallback: other } };
    expect(() => labelsOf(two, {})).toThrow("'Nap' is said in two ways: Dutje,Nap,Nap and Slaapje,Nap,Nap");
  });

  it('is a block with its own title, without a word written for it', () => {
    const { labels, words } = labelsOf(table, {});
    expect(phpValue(labels)).toContain("'title' => __( 'Nap', 'kinekit' )");
    expect(phpValue(labels)).toContain("'how-long' => __( 'How long', 'kinekit' )");
    expect(words.get('Nap')).toEqual(['Dutje', 'Nap', 'Nap']);
    expect(blockOf(table, 'nap-test', 'Nap')).toMatchObject({ name: 'kinekit/nap-test', title: 'Nap' });
  });
});

describe('the blocks', () => {
  it('are one per widget, and their attributes keep whatever was saved', () => {
    const names = [...plugin.files.keys()].filter((name) => name.endsWith('block.json'));
    expect(names).toEqual(Object.keys(registry).map((tag) => `blocks/${tag}/block.json`));
    for (const name of names) {
      const block = JSON.parse(text(name)) as { attributes: Record<string, { type: unknown; enum?: unknown }> };
      const tag = name.split('/')[1]!;
      expect(Object.keys(block.attributes)).toEqual([...Object.keys(plugin.table[tag]!.attributes), 'lang', 'kept']);
      for (const attribute of Object.values(block.attributes)) expect(attribute).not.toHaveProperty('enum');
    }
  });
});

describe('the words', () => {
  it('are there in Dutch, French and German for all the dashboard says', () => {
    expect(plugin.texts.size).toBeGreaterThan(150);
    expect(untranslated(plugin.texts.keys(), plugin.words)).toEqual([]);
  });

  it('bite where one is missing', () => {
    const words = new Map([...plugin.words].filter(([english]) => english !== 'Pain scale'));
    expect(untranslated(plugin.texts.keys(), words)).toContain('Pain scale');
  });

  it('say nothing that nobody asks for any more', () => {
    expect(Object.keys(sentences).filter((english) => !plugin.texts.has(english))).toEqual([]);
    const names = new Set(Object.values(plugin.table).flatMap((widget) => Object.keys(widget.attributes)));
    expect(Object.keys(widgets).filter((tag) => !(tag in registry))).toEqual([]);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('of one name are each family’s own', () => {
    expect(attributesIn('practice')['hours']![0]).toBe('Opening hours');
    expect(attributesIn('tools')['hours']![0]).toBe('Hours of sleep');
    const { names } = labelsOf(plugin.table, {}).labels;
    const { practice, tools } = names as Record<string, { attributes: Record<string, unknown> }>;
    expect(phpValue(practice!.attributes['hours'])).toBe("__( 'Opening hours', 'kinekit' )");
    expect(phpValue(tools!.attributes['hours'])).toBe("__( 'Hours of sleep', 'kinekit' )");
  });

  it('are what WordPress loads', () => {
    const dutch = mo.parse(plugin.files.get('languages/kinekit-nl_NL.mo')!).translations['']!;
    expect(dutch['Pain scale']!.msgstr).toEqual(['Pijnschaal']);
    expect(text('languages/kinekit.pot')).toContain('msgid "Pain scale"\nmsgstr ""');
  });

  it('are found in PHP as PHP reads them', () => {
    expect(textsIn("esc_html__( 'It\\'s', 'kinekit' ) . __( 'Other', 'other' ) . __( $said, 'kinekit' )")).toEqual([
      "It's",
    ]);
  });
});

describe('PHP', () => {
  it.runIf(hasPhp)('reads every text as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
        const code = `echo json_encode(${phpValue(texts)}, JSON_THROW_ON_ERROR);`;
        expect(JSON.parse(execFileSync('php', ['-r', code], { encoding: 'utf8' }))).toEqual(texts);
      }),
      // A process each.
      { numRuns: 12, examples: [[["'", '\\', "\\'", '$a', '${x}', '\\\\', "'; exit; '"]]] },
    );
  });

  it('writes a text in one pair of quotes', () => expect(phpText("a'b\\")).toBe("'a\\'b\\\\'"));
});

describe('a zip', () => {
  const files = new Map(['b/2.txt', 'a.txt'].map((name) => [name, Buffer.from(name)]));

  it('is the same for the same files, whatever their order and the day', () => {
    const other = new Map([...files].reverse());
    expect(integrity(zipOf(files))).toBe(integrity(zipOf(other)));
    expect(Object.keys(unzipSync(zipOf(files, 'kinekit/')))).toEqual(['kinekit/a.txt', 'kinekit/b/2.txt']);
    expect(integrity(zipOf(new Map([...files, ['c', Buffer.from('c')]])))).not.toBe(integrity(zipOf(files)));
  });
});

describe('the plugin', () => {
  it('names no widget in what is written by hand', () => {
    const tags = Object.keys(registry).filter((tag) => tag !== 'practice-context');
    const shortcodes = tags.map((tag) => tag.replaceAll('-', '_'));
    for (const folder of ['includes', 'assets']) {
      for (const name of filesIn(path.join(root, 'wordpress', folder))) {
        const code = fs
          .readFileSync(path.join(root, 'wordpress', folder, name), 'utf8')
          .replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
        expect(
          [...tags, ...shortcodes].filter((each) => code.includes(each)),
          name,
        ).toEqual([]);
      }
    }
  });

  it('says one version everywhere', () => {
    expect(text('kinekit.php')).toContain(`Version:           ${plugin.version}\n`);
    expect(text('kinekit.php')).toContain(`VERSION = '${plugin.version}'`);
    expect(text('readme.txt')).toContain(`Stable tag: ${plugin.version}\n`);
  });
});
