// Shared Vite settings of every pass of the build.
import path from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import type { InlineConfig, Plugin } from 'vite';
import { ownNames } from './code/export-names.js';
import { notePackages } from './notices.js';
import { shakeTokens } from './code/shake-tokens.js';

/** Lit's tag for CSS also checks and joins values: a template without any is its own text. */
const cssAsText = (code: string): string =>
  /\bcss`[^`]*\$\{/.test(code)
    ? code
    : code.replace(/import\s*\{([^}]*)\}\s*from\s*["']lit["']/g, (whole, names: string) =>
        whole.replace(names, names.replace(/\bcss\b/, 'unsafeCSS as css')),
      );

/** The minifier leaves a space after the commas of a list in CSS. */
const tightLists = (code: string): string => code.replace(/\bcss`[^`"']*`/g, (text) => text.replaceAll(', ', ','));

/** White space inside html`` and css`` templates is about 1 % of a chunk. */
export const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!/src\/.*\.ts/.test(id) || !/(html|svg|css)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {
      fileName: id.replace(/\?.*$/, ''),
      // A fragment of SVG has no <svg> around it: without its slash a shape would swallow all that follows.
      html: { keepClosingSlash: true },
    });
    return { code: cssAsText(tightLists(result?.code ?? code)), map: null };
  },
});

/** What is built, and where to. */
export interface Target {
  /** The checkout. */
  readonly root: string;
  /** The folder that holds the kit. */
  readonly outDir: string;
  /** Names the source leaves to the build. */
  readonly define: Readonly<Record<string, string>>;
  /** Filled in by every pass: packages whose code is in what it wrote. */
  readonly packages: Set<string>;
  /** Without the second minifier: 1.5 % more bytes in a third of the time. For looking at, not for a release. */
  readonly quick?: boolean;
}

export const baseConfig = ({ root, define, quick, packages }: Target, plugins: Plugin[]): InlineConfig => ({
  root,
  configFile: path.join(root, 'vite.config.ts'),
  logLevel: 'warn',
  define: { ...define, 'process.env.NODE_ENV': '"production"' },
  plugins: [
    smallModules(),
    ...plugins,
    minifyLiterals(),
    shakeTokens(),
    ...(quick ? [] : [tighten(), ownNames()]),
    notePackages(packages),
    ...(process.env['KINE_MODULES'] ? [listModules()] : []),
  ],
});

/**
 * What some modules come down to here. The bundler's helper for decorators also serves methods, parameters and the Reflect
 * API; Lit's `property` also serves the standard decorators, which this build does not write; Lit's `css` also serves browsers
 * without adopted style sheets, where the kit does not begin (kinekit.ts), and checks values this kit never gives it.
 */
const comeDownTo: readonly (readonly [module: RegExp, exported: RegExp, code: string])[] = [
  [
    /\/helpers\/(esm\/)?decorate\.js$/,
    /export \{ \w+ as default \}|export default/,
    'export default (list, target, name) => list.forEach((decorator) => decorator(target, name))',
  ],
  [
    /\/reactive-element\/decorators\/property\.js$/,
    /\.constructor\.createProperty\(\w+,\w+\).*export\{\w+ as property,/s,
    'export const property = (options) => (target, name) => target.constructor.createProperty(name, options)',
  ],
  [
    /\/reactive-element\/css-tag\.js$/,
    /supportsAdoptingStyleSheets/,
    `export class CSSResult {
      constructor(text) { this.cssText = text; }
      get styleSheet() {
        if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
        return this.sheet;
      }
      toString() { return this.cssText; }
    }
    export const unsafeCSS = (text) => new CSSResult(String(text));
    export const css = (texts, ...values) => unsafeCSS(texts.reduce((all, text, i) => all + values[i - 1] + text));
    export const getCompatibleStyle = (style) => style;
    export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet); };
    export const supportsAdoptingStyleSheets = true;`,
  ],
];
const smallModules = (): Plugin => ({
  name: 'small-modules',
  enforce: 'pre',
  transform: (code, id) => {
    const small = comeDownTo.find(([module]) => module.test(id));
    if (!small) return null;
    if (!small[1].test(code)) throw new Error(`Not as it was: ${id}`);
    return { code: small[2], map: null };
  },
});

/** A second minifier after the bundler's own: 1.5 % of brotli, mostly by passes and by inlining what is used once. */
const tighten = (): Plugin => ({
  name: 'tighten',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
        format: { ecma: 2020 },
      });
      // The small helper of decorators takes no descriptor.
      chunk.code = (code ?? chunk.code).replaceAll(/(\.prototype,"\w+"),void 0\)/g, '$1)');
    }
  },
});

/** KINE_MODULES=core prints what a chunk is made of, largest first: where to look when a budget is passed. */
const listModules = (): Plugin => ({
  name: 'list-modules',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.fileName.includes(process.env['KINE_MODULES'] ?? '')) continue;
      const rows = Object.entries(chunk.modules).map(([id, m]) => ({
        id: id.replace(/^.*\/(node_modules|src)\//, ''),
        bytes: m.code?.length ?? 0,
      }));
      console.log(chunk.fileName);
      for (const { id, bytes } of rows.sort((a, b) => b.bytes - a.bytes)) console.log(`  ${bytes}  ${id}`);
    }
  },
});
