// The articles a page names: what is valid of each is kept, and no address leads anywhere but to the web.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/practice/articles/articles.js';

const one = (raw: object) => readArticles([{ title: 'T', ...raw }])[0];

describe('articles', () => {
  it('are kept whole where all of it is fine', () => {
    const whole = {
      title: 'Je lichaam is een glas',
      href: '/glas',
      author: 'Noor',
      reviewedBy: 'lies',
      date: '2026-11-03',
      updated: '2026-11-12',
      summary: 'Alles loopt erin.',
      minutes: 4,
      words: 900,
      language: 'nl',
    };
    expect(readArticles([whole])).toEqual([whole]);
  });

  it('are read one by one, and without a title are none', () => {
    expect(
      readArticles([{ title: 'A' }, {}, { title: ' ' }, null, 3, { title: 'B' }]).map(({ title }) => title),
    ).toEqual(['A', 'B']);
    for (const nothing of [undefined, null, 'x', {}, 3]) expect(readArticles(nothing)).toEqual([]);
    expect(readArticles(Array.from({ length: 150 }, () => ({ title: 'x' })))).toHaveLength(100);
  });

  it('lead to the web or nowhere', () => {
    for (const href of ['/a', 'a.html', '#a', 'https://a.example/b', '?c=1'])
      expect(one({ href: ` ${href} ` })).toEqual({ title: 'T', href });
    for (const href of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'mailto:a@b.example',
      'blob:https://a.example/1',
      'https://user:pass@a.example',
      '\\\\a.example',
      3,
      null,
    ])
      expect(one({ href }), String(href)).toEqual({ title: 'T' });
  });

  it('have days that exist, also where a moment is given', () => {
    expect(one({ date: '2026-11-03T23:30:00+01:00', updated: ' 2026-11-12 ' })).toEqual({
      title: 'T',
      date: '2026-11-03',
      updated: '2026-11-12',
    });
    for (const date of ['2026-02-31', '3 november', '', 5, '20261103']) expect(one({ date })).toEqual({ title: 'T' });
  });

  it('have minutes as a page writes them, and none that make no sense', () => {
    for (const minutes of [4, '4', ' 4 min', '4 minuten lezen'])
      expect(one({ minutes })).toEqual({ title: 'T', minutes: 4 });
    expect(one({ minutes: '45 min', words: ' 1200' })).toEqual({ title: 'T', minutes: 45, words: 1200 });
    for (const minutes of [0, -4, '-4', '1e9', '4.5', 4.5, 'abc', '', '9'.repeat(400), NaN, 601])
      expect(one({ minutes }), String(minutes)).toEqual({ title: 'T' });
  });

  it('have texts on one line, of a length, that turn no direction', () => {
    expect(one({ author: ' a\n\u202eb ', summary: 'x'.repeat(900) })).toEqual({
      title: 'T',
      author: 'a b',
      summary: 'x'.repeat(600),
    });
  });

  it('never throw, whatever a page says', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        for (const { title, href } of readArticles([raw, { title: raw, href: raw }])) {
          expect(title).not.toBe('');
          expect(href ?? '').not.toMatch(/^\s*(javascript|data):/i);
        }
      }),
    );
  });
});
