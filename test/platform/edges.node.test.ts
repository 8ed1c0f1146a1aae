// Files, and every edge where there is no browser at all.
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/platform/time/clock.js';
import { readFile, safeName } from '../../src/platform/files.js';
import { onMotionChange, prefersReducedMotion } from '../../src/platform/motion.js';

describe('a file', () => {
  it.each([
    ['mijn dag.csv', 'mijn dag.csv'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u202etxt.exe', 'a-txt.exe'],
    ['...', 'kinekit'],
    ['a<b>:"c"|?*', 'a-b-c-'],
  ])('named %j is saved as %j', (name, safe) => expect(safeName(name)).toBe(safe));

  it('keeps its extension when its name is long', () => {
    expect(safeName(`${'a'.repeat(300)}.json`)).toMatch(/^a{95}\.json$/);
  });

  it('is read as text, or says why not', async () => {
    expect(await readFile(new Blob(['\ufeffé']), 9)).toEqual({ ok: true, text: 'é' });
    expect(await readFile(new Blob(['0123456789']), 9)).toEqual({ ok: false, reason: 'too-big' });
    expect(await readFile(new Blob([new Uint8Array([0xff, 0xfe])]), 9)).toEqual({ ok: false, reason: 'not-text' });
    expect(await readFile(new Blob(['a\0b']), 9)).toEqual({ ok: false, reason: 'not-text' });
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as Blob;
    expect(await readFile(gone, 9)).toEqual({ ok: false, reason: 'unreadable' });
  });
});

it('does without a browser', () => {
  expect(prefersReducedMotion()).toBe(false);
  expect(() => onMotionChange(() => undefined)()).not.toThrow();
  expect(systemClock.zone()).toBe(process.env['TZ']);
});
