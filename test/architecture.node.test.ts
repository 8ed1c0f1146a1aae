// The shape of the house: floors, cycles, parity, edges. Each check is a function over a tree of files, so that the tests
// below can show it biting on a tree that is wrong.
import { describe, expect, it } from 'vitest';
import { registry } from '../src/registry.js';
import {
  borrowed,
  crowded,
  cycles,
  documentation,
  downloads,
  edges,
  floors,
  parity,
  sizes,
} from './support/sources/architecture.js';
import { house, readTree } from './support/sources/tree.js';

const tree = readTree();
/** Everything somebody wrote: what is generated from the API's description has its own length. */
const written = (): Map<string, string> =>
  new Map([...readTree([...house, 'scripts', 'demo', 'booking'])].filter(([name]) => !name.includes('/described/')));
const plus = (files: Record<string, string>): Map<string, string> => new Map([...tree, ...Object.entries(files)]);
const without = (path: RegExp): Map<string, string> => new Map([...tree].filter(([name]) => !path.test(name)));
const manifest = JSON.parse(tree.get('custom-elements.json') ?? '{"modules":[]}') as Parameters<
  typeof documentation
>[1];

describe('the architecture', () => {
  it('imports only from floors above', () => expect(floors(tree)).toEqual([]));
  it('leaves nothing the server decides to the code of its client', () =>
    expect(borrowed(readTree(['demo/server', 'booking/server']))).toEqual([]));
  it('downloads by folder, and later what is in later', () => expect(downloads(tree)).toEqual([]));
  it('has no cycles', () => expect(cycles(tree)).toEqual([]));
  it('has every part of every widget', () => expect(parity(tree, registry)).toEqual([]));
  it('touches storage, timers and the clock only in platform, and registers only in ui/base/define', () =>
    expect(edges(tree)).toEqual([]));
  it('keeps files under 300 lines and lines under 160 characters, without any and without unsafe HTML', () =>
    expect(sizes(written())).toEqual([]));
  it('has no folder with more than fifteen files, widgets and languages apart', () =>
    expect(crowded(written())).toEqual([]));
  it('documents every part, slot and event that is there', () => expect(documentation(tree, manifest)).toEqual([]));
});

describe('the architecture test bites', () => {
  it('on an import against the floors', () => {
    const text =
      "import { html } from 'lit';\nimport { frame } from '../../ui/base/parts/frame.js';\nexport const x = [html, frame];";
    expect(floors(plus({ 'src/science/pain/wrong.ts': text }))).toEqual([
      'src/science/pain/wrong.ts imports lit',
      'src/science/pain/wrong.ts imports src/ui/base/parts/frame.ts',
    ]);
  });

  it('on a writer of codes that comes with the page', () => {
    const text = "import { generate } from 'lean-qr/nano';\nexport const x = generate;";
    expect(floors(plus({ 'src/widgets/tools/visit-summary/wrong.ts': text }))).toEqual([
      'src/widgets/tools/visit-summary/wrong.ts imports lean-qr/nano',
    ]);
  });

  it('on a reader of calendar files outside the agenda that is one', () => {
    const text = "import ICAL from 'ical.js';\nexport const x = ICAL;";
    expect(floors(plus({ 'src/practice/booking/wrong.ts': text }))).toEqual([
      'src/practice/booking/wrong.ts imports ical.js',
    ]);
  });

  it('on a widget that knows another widget', () => {
    const text = "import '../../practice/practice-context/practice-context.js';";
    expect(floors(plus({ 'src/widgets/tools/pain-scale/wrong.ts': text }))).toEqual([
      'src/widgets/tools/pain-scale/wrong.ts imports src/widgets/practice/practice-context/practice-context.ts',
    ]);
  });

  it('on a server that asks its client what to decide', () => {
    const text = `import type { Slot } from '../../src/practice/booking/source.js';
import { checkRequest } from '../../src/practice/booking/fields.js';
import { readInstant } from '../../src/platform/time/zone.js';
`;
    expect(borrowed(new Map([['demo/server/wrong.ts', text]]))).toEqual([
      'demo/server/wrong.ts imports src/practice/booking/fields.ts',
    ]);
  });

  it('on core that needs more than core, and on what comes later brought with the page', () => {
    const wrong = plus({
      'src/ui/base/wrong.ts':
        "import { radioGroup } from '../shared/controls/radio-group.js';\nimport type { A } from '../body/a.js';",
      'src/widgets/tools/pain-scale/wrong.ts': "export { answer } from './later/answer.js';",
      'src/ui/body/right.ts': "import '../shared/controls/stepper.js';\nconst late = () => import('./later/a.js');",
    });
    expect(downloads(wrong)).toEqual([
      'src/ui/base/wrong.ts is in core, and src/ui/shared/controls/radio-group.ts is not on the page with it',
      'src/widgets/tools/pain-scale/wrong.ts brings src/widgets/tools/pain-scale/later/answer.ts with the page',
    ]);
  });

  it('on a cycle', () => {
    const wrong = plus({ 'src/science/a.ts': "import './b.js';", 'src/science/b.ts': "import './a.js';" });
    expect(cycles(wrong)).toEqual(['src/science/a.ts → src/science/b.ts → src/science/a.ts']);
  });

  it('on a missing language, story, test or manifest entry', () => {
    const faults = (path: RegExp): string[] => parity(without(path), registry);
    expect(faults(/pain-scale\/strings\/fr\.ts$/)).toEqual([
      'pain-scale: no src/widgets/tools/pain-scale/strings/fr.ts',
    ]);
    expect(faults(/stories\/.*pain-scale/)).toEqual(['pain-scale: no stories/tools/pain-scale.stories.ts']);
    expect(faults(/test\/.*pain-scale\.test/)).toEqual([
      'pain-scale: no test/widgets/tools/pain-scale/pain-scale.test.ts',
    ]);
    expect(faults(/^custom-elements\.json$/)).toContain('pain-scale: not in custom-elements.json');
  });

  it('on a widget folder the registry does not know', () => {
    const wrong = plus({ 'src/widgets/tools/stray-widget/define.ts': '' });
    expect(parity(wrong, registry)).toEqual(['stray-widget: not in src/registry.ts']);
  });

  it('on an undocumented part or slot', () => {
    const file = 'src/widgets/tools/pain-scale/pain-scale.ts';
    const text = `${tree.get(file)}\nconst extra = html\`<div part="surprise"><slot name="surprise"></slot></div>\`;`;
    expect(documentation(plus({ [file]: text }), manifest)).toEqual([
      'pain-scale: part surprise is not documented',
      'pain-scale: slot surprise is not documented',
    ]);
  });

  it('on storage, timers and registration outside their place', () => {
    const text =
      "localStorage.getItem('x'); history.replaceState(0, ''); setInterval(() => 0, 1); customElements.define('x-y', X); const now = Date.now;";
    expect(edges(plus({ 'src/ui/wrong.ts': text }))).toEqual([
      'src/ui/wrong.ts uses localStorage',
      'src/ui/wrong.ts uses history.replaceState',
      'src/ui/wrong.ts uses setInterval',
      'src/ui/wrong.ts uses customElements.define',
      'src/ui/wrong.ts uses the clock',
    ]);
  });

  it('on a long file and on any', () => {
    for (const file of ['src/ui/long.ts', 'test/long.test.ts', 'scripts/long.ts'])
      expect(sizes(new Map([[file, '\n'.repeat(301)]]))).toEqual([`${file} has 301 lines`]);
    expect(sizes(plus({ 'src/ui/loose.ts': 'const x = y as any;' }))).toEqual(['src/ui/loose.ts uses any']);
  });

  it('on a full folder, but not on a widget with many parts', () => {
    const full = (folder: string, files: number): Map<string, string> =>
      new Map(Array.from({ length: files }, (_, i) => [`${folder}/a${i}.ts`, '']));
    expect(crowded(full('test/science', 16))).toEqual(['test/science has 16 files']);
    expect(crowded(full('test/science', 15))).toEqual([]);
    expect(crowded(full('src/widgets/metaphors/pain-chart', 16))).toEqual([]);
    expect(crowded(full('src/science/evidence/strings', 16))).toEqual([]);
  });

  it('on a long line, in the tests and scripts too', () => {
    const wide = (length: number): string => `// short\n//${'x'.repeat(length - 2)}\n`;
    const files = ['src/ui/wide.ts', 'scripts/wide.ts', 'test/wide.ts'];
    expect(sizes(new Map(files.map((name) => [name, wide(161)])))).toEqual(
      files.map((name) => `${name}:2 has 161 characters`),
    );
    expect(sizes(new Map(files.map((name) => [name, wide(160)])))).toEqual([]);
  });
});
