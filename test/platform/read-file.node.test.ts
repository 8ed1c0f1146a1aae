// A chosen file is read in the encoding it was written in, and what is no text is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, textOf } from '../../src/platform/read-file.js';

const bytes = (...list: number[]): Uint8Array => new Uint8Array(list);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const out = new DataView(new ArrayBuffer(2 + 2 * text.length));
  out.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) out.setUint16(2 + 2 * i, text.charCodeAt(i), little);
  return new Uint8Array(out.buffer);
};
/** As an old spreadsheet writes it: one byte a letter. */
const western = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a chosen file', () => {
  it('is read as UTF-8, with its mark or without', () => {
    expect(textOf(new TextEncoder().encode('\ufeffréveillé'))).toBe('réveillé');
    expect(textOf(new TextEncoder().encode('réveillé'))).toBe('réveillé');
    expect(textOf(bytes())).toBe('');
  });

  it('is read as Windows-1252 where it is no UTF-8, as an older spreadsheet saves its CSV', () => {
    expect(textOf(western('Date;Heure;Douleur;Remarque\r\n04/03/2025;8:15;6;réveillé tôt'))).toBe(
      'Date;Heure;Douleur;Remarque\r\n04/03/2025;8:15;6;réveillé tôt',
    );
  });

  it('is read as UTF-16 where it says so, in either order of bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, little) => {
        fc.pre(!/[\0-\x1f\x7f\ufeff]/.test(text));
        expect(textOf(utf16(text, little))).toBe(text);
      }),
    );
    expect(textOf(bytes(0xff, 0xfe, 0x41))).toBe(undefined);
  });

  it('is refused where it is no text, also one that would pass as Windows-1252', () => {
    for (const list of [
      [0x61, 0, 0x62],
      [0x50, 0x4b, 0x03, 0x04],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0],
      [0xe9, 0x08],
      [0xe9, 0x0e],
      [0xe9, 0x1f],
      [0xe9, 0x7f],
      [0xe9, 0x81],
      [0xe9, 0x9d],
    ])
      expect(textOf(bytes(...list)), list.join()).toBe(undefined);
    expect(textOf(bytes(0xe9, 0x09, 0x0a, 0x0c, 0x0d, 0x1a))).toBe('é\t\n\f\r\x1a');
  });

  it('says why it gives no text', async () => {
    expect(await readFile(new Blob(['\ufeffé']), 9)).toEqual({ ok: true, text: 'é' });
    expect(await readFile(new Blob(['012345678']), 9)).toEqual({ ok: true, text: '012345678' });
    expect(await readFile(new Blob(['0123456789']), 9)).toEqual({ ok: false, reason: 'too-big' });
    expect(await readFile(new Blob(['a\0b']), 9)).toEqual({ ok: false, reason: 'not-text' });
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as Blob;
    expect(await readFile(gone, 9)).toEqual({ ok: false, reason: 'unreadable' });
  });
});
