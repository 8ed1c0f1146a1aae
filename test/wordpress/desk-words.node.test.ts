// The desk's words in PHP are those of kinekit-booking's own desk, sentence by sentence.
import { describe, expect, it } from 'vitest';
import { adminWords } from '../../booking/server/src/admin/words/words.js';
import { deskWords, templateOf } from '../../scripts/wordpress/desk/words.js';
import { languages } from '../../scripts/languages.js';

/** As PHP's vsprintf() fills it. */
const filled = (template: unknown, ...given: readonly (string | number)[]): string =>
  String(template)
    .replace(/%(\d)\$s/g, (_, place: string) => String(given[Number(place) - 1]))
    .replaceAll('%%', '%');

type Tree = { readonly [name: string]: Tree & string };

describe('the words of the desk', () => {
  it.each(languages)('are the same in %s', (language) => {
    const said = deskWords()[language] as unknown as Tree;
    const { agenda, make, search } = adminWords[language];
    expect(said['menu']!['week']).toBe(adminWords[language].menu.week);
    expect(filled(said['agenda']!['week'], 'a', 'b')).toBe(agenda.week('a', 'b'));
    expect(filled(said['agenda']!['prescription']!['one'], 1)).toBe(agenda.prescription(1));
    expect(filled(said['agenda']!['prescription']!['other'], 9)).toBe(agenda.prescription(9));
    expect(filled(said['make']!['clash'], '10:00')).toBe(make.clash('10:00'));
    expect(filled(said['search']!['many'], 40)).toBe(search.many(40));
    expect(JSON.stringify(said)).not.toMatch(/\u0001|\u0002|undefined|NaN/);
  });

  it('keep a percent sign, and the place of each argument', () => {
    expect(templateOf((a: string, b: string) => `${b} is 50 % of ${a}`)).toBe('%2$s is 50 %% of %1$s');
    expect(templateOf((n: number) => `${n} ${n === 1 ? 'hour' : 'hours'}`)).toEqual({
      one: '%1$s hour',
      other: '%1$s hours',
    });
  });
});
