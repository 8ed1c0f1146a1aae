// How long, how short and how odd a number, an address or a mailbox may be.
import { describe, expect, it } from 'vitest';
import { cleanEmergency, cleanMail, cleanPhone, cleanUrl, mailHref, telHref } from '../../src/practice/contact.js';

describe('a phone number', () => {
  it('has three digits at least, and forty signs at most', () => {
    expect([cleanPhone('112'), cleanPhone('1 1'), cleanPhone('- 1 1')]).toEqual(['112', undefined, undefined]);
    expect(cleanPhone('1'.repeat(40))).toBe('1'.repeat(40));
    expect(cleanPhone(`+${'1'.repeat(40)}`)).toBe(`+${'1'.repeat(40)}`);
    expect(cleanPhone('1'.repeat(41))).toBeUndefined();
  });
  it('is nothing but digits and the signs between them', () => {
    for (const fine of ['09/123.45-67', '(09) 123', '09\u00a0123']) expect(cleanPhone(fine)).toBe(fine);
    for (const odd of ['x123', '123x', '12++3', '123\n', '\n123', '123\t456']) expect(cleanPhone(odd)).toBeUndefined();
  });
  it('is dialled without what stands between, and without the (0) of its country only behind a +', () => {
    expect(telHref('09/123 (45)')).toBe('tel:0912345');
    expect(telHref('(0)9 123 45')).toBe('tel:0912345');
    expect(telHref('+32 9 (0)1 23')).toBe('tel:+329123');
    expect(telHref('+32 (9) (0)1 23')).toBe('tel:+3290123');
    expect([telHref(undefined), telHref('  ')]).toEqual([undefined, undefined]);
  });
});

describe('an emergency number', () => {
  it('may have two digits, and is kept as it is dialled', () => {
    expect(['15', '1 12', '+32 112', '1/1/2'].map(cleanEmergency)).toEqual(['15', '112', '+32112', '112']);
  });
  it('has no fewer, and no letters', () => {
    for (const odd of ['1', '', '1x', 'x15', '15x', '1 5']) expect(cleanEmergency(odd), odd).toBeUndefined();
  });
});

describe('a mailbox', () => {
  it('is as long as a mailbox may be', () => {
    const long = (n: number) => `${'a'.repeat(n)}@kine.be`;
    expect([cleanMail(long(64)), cleanMail(long(65))]).toEqual([long(64), undefined]);
    const place = (n: number) => `a@${'b'.repeat(n - 5)}.be`;
    expect([cleanMail(place(254)), cleanMail(place(255))]).toEqual([place(254), undefined]);
  });
  it('has a name of one part and a place of two or more', () => {
    for (const fine of ['a.b-c_d+e@x.be', 'A@KINE.BE', '1@2.be', 'a@b-c.d-e.fr', 'a@a.b.c.de', 'a@x.xn--p1ai'])
      expect(cleanMail(fine), fine).toBe(fine);
    for (const odd of [
      'a@-b.be',
      'a@b-.be',
      'a@.be',
      'a@b..be',
      'a@b.b',
      '@b.be',
      'a b@c.be',
      'a@b.be>',
      '<a@b.be',
      'a@@b.be',
      'a@b_c.be',
    ])
      expect(cleanMail(odd), odd).toBeUndefined();
  });
  it('has its subject on one line, its text on lines as mail knows them, and neither when there is none', () => {
    const at = (rest: { subject?: string; body?: string }) => mailHref(' a@kine.be ', rest);
    expect(at({ subject: '  a \n b ' })).toBe('mailto:a@kine.be?subject=a%20b');
    expect(at({ body: 'a\rb\nc\r\nd' })).toBe('mailto:a@kine.be?body=a%0D%0Ab%0D%0Ac%0D%0Ad');
    expect(at({ subject: '', body: '' })).toBe('mailto:a@kine.be');
    expect(at({ subject: ' ' })).toBe('mailto:a@kine.be');
    expect(at({ subject: 'x\ud800y' })).toBe('mailto:a@kine.be?subject=x%EF%BF%BDy');
    expect([mailHref(undefined), mailHref('x')]).toEqual([undefined, undefined]);
  });
});

describe('a web address', () => {
  it('leads to the web, with nobody’s name or password in it', () => {
    for (const odd of [
      'https://u@kine.be',
      'https://:p@kine.be',
      'ftp://kine.be',
      'mailto:a@kine.be',
      'httpsx://kine.be',
      'xhttps://kine.be',
      'blob:https://kine.be/1',
    ])
      expect(cleanUrl(odd), odd).toBeUndefined();
    for (const odd of ['a b', 'a\u00adb', 'a\u0000b', 'a\\b', ''])
      expect(cleanUrl(odd)).toBe(odd === '' ? '' : undefined);
  });
});
