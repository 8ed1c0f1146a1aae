// Where signs lead: every one alone, every pair, and any number of them, at least as far as the strongest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leads, leadsTo, signs, type Lead, type SignId } from '../../src/science/safety/signs.js';

const ids = signs.map(({ id }) => id);
const lead = (...of: readonly SignId[]): Lead => leadsTo(new Set(of));
/** The smaller, the stronger. */
const rank = (of: Lead): number => leads.indexOf(of);

/** Written by hand: what each sign asks for. */
const golden: Readonly<Record<SignId, Lead>> = {
  bladder: 'now',
  bowel: 'now',
  saddle: 'now',
  leg: 'now',
  bothLegs: 'now',
  accident: 'now',
  chest: 'now',
  breath: 'now',
  stroke: 'now',
  severe: 'today',
  night: 'today',
  fever: 'today',
  fall: 'today',
  tingling: 'today',
  shape: 'today',
  worry: 'today',
  stuck: 'soon',
  unwell: 'before-training',
  feet: 'before-training',
  illness: 'before-training',
};

describe('where signs lead', () => {
  it.each(Object.entries(golden))('%s alone leads to %s', (id, to) => {
    expect(lead(id as SignId)).toBe(to);
  });

  it('every pair leads at least as far as its strongest member', () => {
    for (const one of ids)
      for (const other of ids)
        expect(rank(lead(one, other)), `${one} ${other}`).toBeLessThanOrEqual(
          Math.min(rank(golden[one]), rank(golden[other])),
        );
  });

  it('any number of them never leads less far than some of them', () => {
    fc.assert(
      fc.property(fc.subarray([...ids]), fc.subarray([...ids]), (some, more) => {
        expect(rank(lead(...some, ...more))).toBeLessThanOrEqual(rank(lead(...some)));
      }),
    );
  });

  it('none leads nowhere, and only none does', () => {
    expect(lead()).toBe('nothing');
    for (const id of ids) expect(lead(id)).not.toBe('nothing');
  });
});
