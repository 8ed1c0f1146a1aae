// The opening example is one and the same life, so its sentences are fixed: what they say must be what the model says.
import { describe, expect, it } from 'vitest';
import { nightWord } from '../../../src/science/body/day.js';
import { outcome } from '../../../src/science/body/fire.js';
import { glassLevel, glassWord } from '../../../src/science/body/model.js';
import { example } from '../../../src/science/body/read.js';
import { needPerKg, wall } from '../../../src/science/food/bricks.js';

describe('the opening example', () => {
  it('is as full, burns as far and sleeps as badly as its sentences say', () => {
    expect(glassWord(glassLevel(example))).toBe('almost-full');
    expect(outcome(example.levels)).toBe('catches');
    expect(nightWord(example.levels)).toBe('little');
    expect(wall(3, needPerKg.full, needPerKg).word).toBe('full');
  });
});
