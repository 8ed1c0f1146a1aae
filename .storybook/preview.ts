// Language, scheme, width, size of text and a practice's looks as toolbar choices, controls from the manifest, axe on every story.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import { controlsOf } from './controls.js';
import { Docs } from './docs.js';
import { defaults, render } from './draw.js';
import { PREFIX } from '../src/practice/record/store.js';
import { cssOf, practices, themes } from '../stories/practices/themes.js';
import './stage.css';

setCustomElementsManifest(manifest);

/** What each practice sets, for the stage that wears it. */
const worn = new CSSStyleSheet();
worn.replaceSync(practices.map((id) => cssOf(id, `.stage[data-practice='${id}']`)).join(''));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, worn];

type Item = string | { readonly value: string; readonly title: string };
const choice = (title: string, items: Item[]) => ({
  description: title,
  toolbar: { title, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    options: {
      storySort: {
        order: [
          'Introduction',
          'How a widget is drawn',
          'Tokens',
          'Practices',
          'Metaphors',
          'Tools',
          'Guides',
          'Practice',
        ],
      },
    },
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: false }] } },
    docs: {
      container: Docs,
      extractArgTypes: (tag: string) => controlsOf(manifest, tag),
      source: { excludeDecorators: true },
    },
  },
  globalTypes: {
    lang: choice('Language', ['nl', 'fr', 'en', 'de']),
    scheme: choice('Scheme', ['light', 'dark']),
    width: choice('Width', ['320', '390', '768', 'full']),
    text: choice('Text', ['100%', '200%']),
    practice: choice('Practice', [
      { value: 'none', title: 'No practice' },
      ...practices.map((value) => ({ value, title: `${themes[value].name}: ${themes[value].looks}` })),
    ]),
    font: choice('Font', [
      { value: 'page', title: 'Font of the page' },
      { value: 'serif', title: 'Serif' },
      { value: 'mono', title: 'Monospaced' },
    ]),
    contrast: choice('Contrast', [
      { value: 'usual', title: 'Usual contrast' },
      { value: 'more', title: 'More contrast' },
    ]),
  },
  // The addon would run axe beside the runner of scripts/test/stories.ts; in the toolbar it is one click away.
  initialGlobals: {
    lang: 'nl',
    scheme: 'light',
    width: 'full',
    text: '100%',
    practice: 'none',
    font: 'page',
    contrast: 'usual',
    a11y: { manual: true },
  },
  argsEnhancers: [defaults],
  // What a play made a widget keep is not there in the next story.
  beforeEach: () => () => {
    for (const kept of [localStorage, sessionStorage]) {
      for (const key of Object.keys(kept)) if (key.startsWith(PREFIX)) kept.removeItem(key);
    }
  },
  render,
  decorators: [
    (story, { globals }) =>
      html`<div
        class="stage"
        lang=${String(globals['lang'])}
        data-scheme=${String(globals['scheme'])}
        data-width=${globals['width'] === 'full' ? nothing : String(globals['width'])}
        data-text=${String(globals['text'])}
        data-practice=${String(globals['practice'])}
        data-font=${String(globals['font'])}
        data-contrast=${String(globals['contrast'])}
      >
        ${story()}
      </div>`,
  ],
};
export default preview;
