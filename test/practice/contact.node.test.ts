// Numbers and addresses a site's owner typed: what becomes a link, and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanEmergency, cleanMail, cleanPhone, cleanUrl, mailHref, telHref } from '../../src/practice/contact.js';

describe('a phone number', () => {
  it('becomes a link as it is dialled from anywhere', () => {
    expect(telHref(' 09 123 45 67 ')).toBe('tel:091234567');
    expect(telHref('+32 (0)9 123.45.67')).toBe('tel:+3291234567');
    expect(telHref('112')).toBe('tel:112');
  });

  it('leaves out the (0) of a number with its country, keeps that of one without, and makes nothing of nothing', () => {
    expect(telHref('0032 (0)9 123 45 67')).toBe('tel:003291234567');
    expect(telHref('(0)9 123 45 67')).toBe('tel:091234567');
    expect([telHref(undefined), mailHref(undefined), mailHref(' a@kine.be ')]).toEqual([
      undefined,
      undefined,
      'mailto:a@kine.be',
    ]);
  });

  it.each(['', '12', 'javascript:alert(1)', '09 12\n34', '1;phone-context=x', '+', '09+12345'])(
    '%j is refused',
    (text) => {
      expect(cleanPhone(text)).toBe(undefined);
      expect(telHref(text)).toBe(undefined);
    },
  );
});

describe('a mail address', () => {
  it('becomes a link with subject and text', () => {
    expect(mailHref('a+b@kine.be', { subject: 'Hallo\nBcc: x', body: 'één\ntwee & drie' })).toBe(
      'mailto:a%2Bb@kine.be?subject=Hallo%20Bcc%3A%20x&body=%C3%A9%C3%A9n%0D%0Atwee%20%26%20drie',
    );
    expect(mailHref('a@kine.be')).toBe('mailto:a@kine.be');
  });

  it.each(['', 'a@b', 'a@b.be?bcc=x@y.be', 'a@b.be,c@d.be', '"a b"@c.be', 'a@b.be\n'])('%j is refused', (text) => {
    expect(cleanMail(text)).toBe(undefined);
  });

  it('takes any subject and text without throwing', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, (subject, body) => {
        expect(mailHref('a@kine.be', { subject, body: `${body}\ud800` })).toMatch(/^mailto:a@kine\.be\?[^\s"<>]*$/);
      }),
    );
  });
});

describe('a web address', () => {
  it.each(['https://kine.be/x?y=1', 'http://kine.be', '/afspraak', 'privacy.html'])('%j is fine', (text) => {
    expect(cleanUrl(text)).toBe(text);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'https://u:p@kine.be',
    '\\\\evil.example',
    'https://kine.be/\u202egpj',
    'https://',
  ])('%j is refused', (text) => expect(cleanUrl(text)).toBe(undefined));
});

describe('what is copied from a contact list or a word processor', () => {
  it.each([
    ['\u202a+32 9 000 00 00\u202c', '+32 9 000 00 00', 'tel:+3290000000'],
    ['09\u202f000\u202f00\u202f00', '09\u00a0000\u00a000\u00a000', 'tel:090000000'],
    ['09\u2011000\u201300\u221200', '09-000-00-00', 'tel:090000000'],
    ['\u200e09 000\u00ad00 00 \u200e', '09 00000 00', 'tel:090000000'],
    ['\ufeff09\u3000000 00 00', '09\u00a0000 00 00', 'tel:090000000'],
  ])('%j is the number one sees', (text, seen, href) => {
    expect(cleanPhone(text)).toBe(seen);
    expect(telHref(text)).toBe(href);
  });

  it('is the mailbox, the emergency number and the address one sees', () => {
    expect(cleanMail('hallo@delinde\u2011kine.example\u200e')).toBe('hallo@delinde-kine.example');
    expect(mailHref('\u202ahallo@delinde.example\u202c')).toBe('mailto:hallo@delinde.example');
    expect(cleanEmergency('\u200e15\u200e')).toBe('15');
    expect(cleanUrl('\u200e\u202ahttps://delinde.example/\u202c\u200b')).toBe('https://delinde.example/');
  });

  it.each(['09\u2028000 00 00', '09 000 00 00\n', '\u200e', '09 000\u202e; 00'])('%j is still no number', (text) => {
    expect(cleanPhone(text)).toBe(undefined);
  });
});
