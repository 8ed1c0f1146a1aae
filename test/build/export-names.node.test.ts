import { describe, expect, it } from 'vitest';
import { withOwnNames } from '../../scripts/build/code/export-names.js';

const named = (files: Record<string, string>, shared: string[]): Record<string, string> =>
  Object.fromEntries(withOwnNames(new Map(Object.entries(files)), shared));

describe('names between chunks', () => {
  it('are those of the chunk that exports, in every chunk that imports', () => {
    const core = 'var Et=1,$e=2,b=3;export{Et as a,$e as $,b};';
    const own = 'import{$ as e,a,b as t}from"./core.js";use(e,a,t);';
    expect(named({ 'core.js': core, 'own.js': own }, ['core.js'])).toEqual({
      'core.js': 'var Et=1,$e=2,b=3;export{Et,$e,b};',
      'own.js': 'import{b as t,$e as e,Et as a}from"./core.js";use(e,a,t);',
    });
  });

  it('stay in a chunk that is fetched by name', () => {
    const files = { 'later.js': 'var a=1;export{a as r};', 'own.js': 'import("./later.js").then(t=>t.r)' };
    expect(named(files, [])).toEqual(files);
  });

  it('are written once where one thing has two', () => {
    const files = { 'core.js': 'var a=1;export{a as x,a as y};', 'own.js': 'import{x as b,y as c}from"./core.js";' };
    expect(named(files, ['core.js'])).toEqual({
      'core.js': 'var a=1;export{a};',
      'own.js': 'import{a as b,a as c}from"./core.js";',
    });
  });

  it('must be known: a build with a name nobody exports stops', () => {
    const files = { 'core.js': 'var a=1;export{a as x};', 'own.js': 'import{z as b}from"./core.js";' };
    expect(() => named(files, ['core.js'])).toThrow('core.js exports no z.');
  });
});
