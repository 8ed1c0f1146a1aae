// Language, scheme, width and size of text as toolbar choices, controls from the manifest, axe on every story.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import { controlsOf } from './controls.js';
import { Docs } from './docs.js';
import { defaults, render } from './draw.js';
import './stage.css';

setCustomElementsManifest(manifest);

const choice = (title: string, items: string[]) => ({
  description: title,
  toolbar: { title, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
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
  },
  // The addon would run axe beside the runner of scripts/test/stories.ts; in the toolbar it is one click away.
  initialGlobals: { lang: 'nl', scheme: 'light', width: 'full', text: '100%', a11y: { manual: true } },
  argsEnhancers: [defaults],
  render,
  decorators: [
    (story, { globals }) =>
      html`<div
        class="stage"
        lang=${String(globals['lang'])}
        data-scheme=${String(globals['scheme'])}
        data-width=${globals['width'] === 'full' ? nothing : String(globals['width'])}
        data-text=${String(globals['text'])}
      >
        ${story()}
      </div>`,
  ],
};
export default preview;
