// What is measured, per kit: one small control, and a page as a practice would make it, by the kit's own loader.
import * as floors from './floors.js';

/** One element, bundled by itself. */
export interface Control {
  readonly tag: string;
  /** One instance; {i} becomes 0 to 10. */
  readonly html: string;
  /** Source of the entry, or an address below one of the served folders. */
  readonly entry: { readonly code: string } | { readonly url: string };
  readonly css?: readonly string[];
}

/** A whole page, for a loader that looks for tags. */
export interface WholePage {
  readonly loader: string;
  readonly css: readonly string[];
  readonly html: string;
}

export interface Subject {
  readonly name: string;
  readonly control: Control;
  readonly page?: WholePage;
}

const range = (tag: string): string => `<${tag} label="Pain" min="0" max="10" value="{i}"></${tag}>`;

/** Nine elements, the roles a practice's page has, in the words of a general kit with that prefix. */
const general = (prefix: string, slider: string): string =>
  `<${prefix}-button>Book</${prefix}-button>` +
  ['Pain', 'Sleep', 'Steps'].map((label) => `<${prefix}-${slider} label="${label}"></${prefix}-${slider}>`).join('') +
  `<${prefix}-rating label="Rate"></${prefix}-rating><${prefix}-input type="date" label="Date"></${prefix}-input>` +
  `<${prefix}-radio-group label="Side"><${prefix}-radio value="l">Left</${prefix}-radio><${prefix}-radio value="r">Right` +
  `</${prefix}-radio></${prefix}-radio-group><${prefix}-progress-bar value="40"></${prefix}-progress-bar>` +
  `<${prefix}-details summary="More">Text</${prefix}-details>`;

/** Nine of this kit's, as a practice would put them on one page. */
export const nine = [
  'pain-scale',
  'load-glass',
  'step-goal',
  'protein-calculator',
  'sleep-window',
  'back-tips',
  'red-flags',
  'breathing-pacer',
  'book-appointment',
] as const;

const shoelace = '@shoelace-style/shoelace';
const awesome = '@awesome.me/webawesome';

/** The others. A style sheet is one their documentation says a page needs. */
export const peers: readonly Subject[] = [
  {
    name: 'vanilla',
    control: { tag: 'vanilla-slider', html: range('vanilla-slider'), entry: { code: floors.vanilla } },
  },
  { name: 'lit', control: { tag: 'lit-slider', html: range('lit-slider'), entry: { code: floors.lit } } },
  {
    name: 'shoelace',
    control: {
      tag: 'sl-range',
      html: range('sl-range'),
      entry: { code: `import '${shoelace}/dist/components/range/range.js';` },
      css: [`/modules/${shoelace}/dist/themes/light.css`],
    },
    page: {
      loader: `/modules/${shoelace}/cdn/shoelace-autoloader.js`,
      css: [`/modules/${shoelace}/cdn/themes/light.css`],
      html: general('sl', 'range'),
    },
  },
  {
    name: 'webawesome',
    control: {
      tag: 'wa-slider',
      html: range('wa-slider'),
      entry: { code: `import '${awesome}/dist/components/slider/slider.js';` },
      css: [`/modules/${awesome}/dist-cdn/styles/themes/default.css`],
    },
    page: {
      loader: `/modules/${awesome}/dist-cdn/webawesome.loader.js`,
      css: [`/modules/${awesome}/dist-cdn/styles/themes/default.css`],
      html: general('wa', 'slider'),
    },
  },
  {
    name: 'nord',
    control: {
      tag: 'nord-range',
      html: range('nord-range'),
      entry: { code: `import '@nordhealth/components/lib/Range.js';` },
    },
  },
];

/** This kit, of the release in dist/. */
export const ours = (release: string): Subject => ({
  name: 'kinekit',
  control: {
    tag: 'pain-scale',
    html: '<pain-scale lang="nl"></pain-scale>',
    entry: { url: `/kit/${release}/pain-scale.nl.js` },
    css: ['/kit/kinekit.css'],
  },
  page: {
    loader: '/kit/kinekit.js',
    css: ['/kit/kinekit.css'],
    html: nine.map((tag) => `<${tag} lang="nl"></${tag}>`).join(''),
  },
});
