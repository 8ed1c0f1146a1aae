// The countries the kit knows, and the red flags as one list.
import { describe, expect, it } from 'vitest';
import {
  redFlagsDoctor,
  redFlagsHeartStroke,
  redFlagsTraining,
  redFlagsUrgent,
} from '../../src/science/evidence/claims/red-flags.js';
import { countries, countryOf } from '../../src/science/safety/country.js';
import { signs, signsFor } from '../../src/science/safety/signs.js';

describe('a country', () => {
  it('is known by its code in any case, Great Britain as the UK', () => {
    for (const country of countries) expect(countryOf(country)).toBe(country);
    expect(['be', ' nl ', 'GB', 'gb', ' gb '].map(countryOf)).toEqual(['BE', 'NL', 'UK', 'UK', 'UK']);
  });
  it('is not guessed from another code', () => {
    expect(['', 'ES', 'XGB', 'GBR', 'B', 'BE-VLG', 'E'].map(countryOf)).toEqual(Array(7).fill(undefined));
  });
});

describe('the red flags', () => {
  it('say every sign their claims name, and no other', () => {
    for (const claim of [redFlagsUrgent, redFlagsHeartStroke, redFlagsDoctor, redFlagsTraining]) {
      const said = signs.filter((sign) => sign.claim.id === claim.id).flatMap(({ says }) => says as readonly string[]);
      expect([...said].sort(), claim.id).toEqual([...claim.value].sort());
    }
  });
  it('send a person to one place each, in the order they are read', () => {
    expect(signsFor('new-or-worse')).toEqual(['bladder', 'bowel', 'saddle', 'leg', 'bothLegs']);
    expect(signsFor('at-once')).toEqual(['accident', 'chest', 'breath', 'stroke']);
    expect(signsFor('today')).toEqual(['severe', 'night', 'fever', 'fall', 'tingling', 'shape', 'worry']);
    expect(signsFor('soon')).toEqual(['stuck']);
    expect(signsFor('before-training')).toEqual(['unwell', 'feet', 'illness']);
  });
});
