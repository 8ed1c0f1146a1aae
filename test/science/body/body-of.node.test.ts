import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/science/body/body-of.js';
import type { BodyState } from '../../../src/science/body/model.js';
import { example } from '../../../src/science/body/read.js';

const draft: BodyState = { levels: { worry: 1 }, tap: 0.9, capacity: 0.8 };
const page = { levels: { stress: 2 } } as const;
const record = { levels: { 'poor-sleep': 4 }, tap: 0.1 } as const;
const nothing = { touched: false, page: {}, record: {} };

describe('whose word counts for the body', () => {
  it('is the example while nobody says anything', () =>
    expect(bodyOf(nothing)).toEqual({ body: example, isExample: true }));

  it('is the page over the record, each for what it gives, and the example for the rest', () =>
    expect(bodyOf({ ...nothing, page, record })).toEqual({
      body: { levels: { stress: 2 }, tap: 0.1, capacity: example.capacity },
      isExample: false,
    }));

  it('is what the person is setting over all else', () =>
    expect(bodyOf({ touched: true, draft, page, record })).toEqual({ body: draft, isExample: false }));

  it('is the record once the person’s draft is in it, whatever the page wrote', () =>
    expect(bodyOf({ touched: true, page, record }).body.levels).toEqual(record.levels));

  it('is the example again once the person cleared the record, though the page wrote something', () =>
    expect(bodyOf({ touched: true, page, record: {} })).toEqual({ body: example, isExample: true }));

  it('takes no factors at all for somebody’s word too', () =>
    expect(bodyOf({ ...nothing, page: { levels: {} } })).toEqual({
      body: { ...example, levels: {} },
      isExample: false,
    }));
});
