// Files, and every edge where there is no browser at all.
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/platform/time/clock.js';
import { safeName } from '../../src/platform/files.js';
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
});

it('does without a browser', () => {
  expect(prefersReducedMotion()).toBe(false);
  expect(() => onMotionChange(() => undefined)()).not.toThrow();
  expect(systemClock.zone()).toBe(process.env['TZ']);
});
