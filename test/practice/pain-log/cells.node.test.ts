// Cells of a text, as RFC 4180 has them and as spreadsheets write them besides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, separatorOf, separators, unescaped } from '../../../src/practice/pain-log/cells.js';

describe('the cells of a text', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb\r', [['a'], ['b']]],
    ['\ufeffa,b', [['a', 'b']]],
    ['a\ufeff,b', [['a\ufeff', 'b']]],
    ['a\n\nb\n \nc', [['a'], [], ['b'], [], ['c']]],
    ['a,', [['a', '']]],
    [',', [['', '']]],
    [',\n', [['', '']]],
    ['"a ""b"" c",d', [['a "b" c', 'd']]],
    ['"a,b\r\nc",d\ne', [['a,b\r\nc', 'd'], ['e']]],
    ['"",x', [['', 'x']]],
    ['""""', [['"']]],
    ['"a"b,c', [['ab', 'c']]],
    ['a"b,c"', [['a"b', 'c"']]],
    ['"a,b', [['a,b']]],
    ['"a""', [['a"']]],
  ] as [string, string[][]][])('%j', (text, rows) => expect(cells(text, ',')).toEqual(rows));

  it('are those that were written, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', "'", 'é') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...separators),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, end) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const text = rows.map((row) => row.map(quoted).join(separator) + end).join('');
          expect(cells(text, separator)).toEqual(rows);
        },
      ),
    );
  });

  it('are of as many rows as are asked for', () => {
    expect(cells('a\nb\nc', ',', 2)).toEqual([['a'], ['b']]);
    expect(cells('a\nb\nc', ',', 0)).toEqual([]);
    expect(cells('a\nb', ',', 3)).toEqual([['a'], ['b']]);
  });
});

describe('the sign between cells', () => {
  it.each([
    ['a\tb;c', '\t'],
    ['a;b,c', ';'],
    ['a|b,c', '|'],
    ['a,b\nc;d', ','],
    ['a,b\rc;d', ','],
    ['"a;b",c', ','],
    ['"a;b";"c,d"', ';'],
    ['\ufeff\n  a;b', ';'],
    ['abc', ','],
    ['', ','],
  ])('of %j is %j', (text, sign) => expect(separatorOf(text)).toBe(sign));
});

it.each([
  ["'=1+1", '=1+1'],
  ["' @x", ' @x'],
  ["'\u200b-3", '\u200b-3'],
  ["'\uff1d1", '\uff1d1'],
  ["'s avonds", "'s avonds"],
  ["a'=1", "a'=1"],
  ["''=1", "''=1"],
  ['=1', '=1'],
])('a text kept from being a formula, %j, is read as %j', (text, plain) => expect(unescaped(text)).toBe(plain));
