// Language and scheme as toolbar choices; axe on every story.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

/** A property that is set by an attribute stands once in the table: as the attribute. */
const once = <T extends { members?: object[] }>(declaration: T): T =>
  'members' in declaration
    ? { ...declaration, members: declaration.members?.filter((member) => !('attribute' in member)) }
    : declaration;

setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: module.declarations.map(once) })),
});

const choice = (title: string, items: string[]) => ({
  description: title,
  toolbar: { title, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: false }] } } },
  globalTypes: { lang: choice('Language', ['nl', 'fr', 'en', 'de']), scheme: choice('Scheme', ['light', 'dark']) },
  // The addon would run axe beside the runner of scripts/test/stories.ts; in the toolbar it is one click away.
  initialGlobals: { lang: 'nl', scheme: 'light', a11y: { manual: true } },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['lang']);
      document.documentElement.style.colorScheme = String(globals['scheme']);
      return html`${story()}`;
    },
  ],
};
export default preview;
