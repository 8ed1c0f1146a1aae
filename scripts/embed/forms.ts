// What is pasted: a widget with its settings in each form a site may take. Pure.

/** Where what is written goes. */
export type Form = 'tag' | 'data' | 'wordpress' | 'frame' | 'link';
export const forms: readonly Form[] = ['tag', 'data', 'wordpress', 'frame', 'link'];

export interface Chosen {
  readonly tag: string;
  readonly language: string;
  /** What is read where the widget is not there. */
  readonly title: string;
  /** Attribute to value; an empty one says yes by being there. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The same of `practice-context`; nothing where nothing is told. */
  readonly practice: Readonly<Record<string, string>>;
  /** Custom property, without its dashes, to value. */
  readonly looks: Readonly<Record<string, string>>;
}

export interface Kit {
  /** Address of the folder with kinekit.js, ending in a slash. */
  readonly base: string;
  /** Of kinekit.js, as a script tag says it. */
  readonly integrity: string;
}

/** `once`: for the head of the site or the page; `place`: where the widget must stand. */
export interface Written {
  readonly once: string;
  readonly place: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const written = (pairs: Readonly<Record<string, string>>, prefix = ''): string =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${prefix}${name}${value && `="${escaped(value)}"`}`)
    .join('');

/** Address of the widget's own page, with what was chosen. */
export function addressOf({ tag, language, attributes, looks }: Chosen, { base }: Kit): string {
  const query = new URLSearchParams({ ...attributes, ...looks }).toString();
  return `${base}pages/${tag}.${language}.html${query && `?${query}`}`;
}

/** The kit's tag, and the looks of the practice: a plain sheet of style, as these hold for all widgets of a page. */
function head({ looks }: Chosen, { base, integrity }: Kit): string {
  const script = `<script type="module" src="${escaped(base)}kinekit.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
  const rules = Object.entries(looks).map(([name, value]) => `--${name}: ${value}`);
  return rules.length ? `${script}\n<style>:root { ${rules.join('; ')} }</style>` : script;
}

/** A value of a shortcode can hold no quote and no bracket. */
const inShortcode = (value: string): string => value.replaceAll(/["[\]<>]/g, '');

/** The practice around its widget, so that a page may hold two of them. */
const around = (practice: Chosen['practice'], widget: string): string =>
  Object.keys(practice).length ? `<practice-context${written(practice)}>\n${widget}\n</practice-context>` : widget;

/** An editor that takes no tags takes none inside another either: the practice stands before it, for the whole page. */
const before = (practice: Chosen['practice'], widget: string): string =>
  Object.keys(practice).length
    ? `<div data-kine="practice-context"${written(practice, 'data-kine-')}></div>\n${widget}`
    : widget;

export function write(form: Form, chosen: Chosen, kit: Kit): Written {
  const { tag, language, title, attributes, practice } = chosen;
  const all = { lang: language, ...attributes };
  switch (form) {
    case 'tag':
      return { once: head(chosen, kit), place: around(practice, `<${tag}${written(all)}></${tag}>`) };
    case 'data':
      return {
        once: head(chosen, kit),
        place: before(practice, `<div data-kine="${tag}"${written(all, 'data-kine-')}></div>`),
      };
    case 'wordpress': {
      const said = Object.entries(all).map(([name, value]) => ` ${name}="${inShortcode(value || 'true')}"`);
      return { once: '', place: `[${tag.replaceAll('-', '_')}${said.join('')}]` };
    }
    case 'frame': {
      const src = escaped(addressOf(chosen, kit));
      const frame = `<iframe data-kine-frame src="${src}" title="${escaped(title)}" width="100%" height="640" style="border: 0"></iframe>`;
      return { once: '', place: `${frame}\n<script src="${escaped(kit.base)}kinekit-frame.js" async></script>` };
    }
    case 'link':
      return { once: '', place: addressOf(chosen, kit) };
  }
}
