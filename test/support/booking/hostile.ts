/** Strings somebody types to break a page, and a reader of pages that finds markup which is not ours. */
import type { Page } from './desk.js';

const seeds = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '</title><script>1</script>',
  ],
  ...[
    '"><script>alert(1)</script>',
    `'><b>`,
    '" onfocus=alert(1) autofocus="',
    `' onmouseover='x`,
    '</textarea><b>',
    '</option>',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml?>',
    '<a href="javascript:alert(1)">x</a>',
    'javascript:alert(1)',
    '<base href=//x>',
  ],
  ...[
    '&lt;b&gt;',
    '&amp;',
    '&#60;script&#62;',
    '&quot;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '`',
    '${7*7}',
    '{{7*7}}',
    '#{7*7}',
    '<%= 7 %>',
  ],
  ...[
    "' OR '1'='1",
    "'; DROP TABLE staff; --",
    '1); DELETE FROM appointment; --',
    '%',
    '_',
    '\\',
    '%00',
    '%27',
    '?1',
    '$1',
  ],
  ...[
    '\u0000',
    '\u0001\u0008',
    '\r\nSet-Cookie: a=b',
    '\u2028',
    '\u202eabc',
    '\ud800',
    '\udfff\ud800',
    '\ufeff',
    '\u0130',
    '\u{1f600}',
  ],
  ...[
    '../../etc/passwd',
    '..\\..\\x',
    'file:///etc/passwd',
    'C:\\x',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e309',
    '9'.repeat(400),
  ],
  ...[
    '2026-02-30',
    '9999-12-31',
    '0000-00-00',
    '25:61',
    '__proto__',
    'constructor',
    'toString',
    '[object Object]',
    'x'.repeat(5000),
  ],
  ...[
    '=cmd|calc',
    '@SUM(1)',
    '+1',
    '\t=1',
    'a'.repeat(81),
    ' ',
    '\u00a0',
    '٣',
    'ﬁ',
    'İi̇',
    'e\u0301'.repeat(200),
    '\u200b',
  ],
];
const wraps: readonly ((seed: string) => string)[] = [
  (seed) => seed,
  (seed) => `a${seed}`,
  (seed) => `${seed}z`,
  (seed) => seed + seed,
  (seed) => `"${seed}"`,
  (seed) => `<i>${seed}</i>`,
  (seed) => `x ${seed} y`,
];
/** Five hundred of them. */
export const hostile = wraps.flatMap((wrap) => seeds.map(wrap)).slice(0, 500);

const tags = new Set(
  (
    'html head meta title link body a header p nav ul ol li details summary div form input label select option button main h1 h2 ' +
    'small section span strong i s br fieldset legend textarea dl dt dd table thead tbody tr th td'
  ).split(' '),
);
const attributes = new RegExp(
  '^(?:' +
    'lang|charset|name|content|rel|href|hreflang|type|class|id|action|formaction|method|value|for|ar' +
    'ia-[a-z]+|role|data-here|selected|required|maxlength|min|max|step|rows|checked|disabled|open|re' +
    'adonly|autocomplete|autocapitalize|scope' +
    ')$',
);

/** What of a page is no markup of ours. The markup is read by its grammar; every `<` must begin a tag, every value is quoted. */
export function strange({ text }: Pick<Page, 'text'>): string[] {
  const found: string[] = [];
  const rest = text.replace(/^<!doctype html>/, '');
  for (const piece of rest.match(/<[^<]*|[^<]+/g) ?? []) {
    if (!piece.startsWith('<')) continue;
    const tag = /^<\/?([a-z][a-z\d]*)((?: [a-z-]+(?:="[^"<]*")?)*) ?\/?>/.exec(piece);
    if (!tag || !tags.has(tag[1]!)) found.push(piece.slice(0, 80));
    for (const [, name, value = ''] of (tag?.[2] ?? '').matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      const leads = /^(?:href|action|formaction)$/.test(name!) ? /^(?:\/admin|#main$|tel:|mailto:)/.test(value) : true;
      if (!attributes.test(name!) || !leads) found.push(`${name}=${value.slice(0, 80)}`);
    }
  }
  return found;
}
