// Context keys. `Symbol.for`, so two bundles on a page agree on them.
import type { Context } from '@lit/context';
import type { PracticeInfo } from '../../practice/info.js';

export const key = <T>(name: string): Context<symbol, T> =>
  Symbol.for(`kinekit/${name}@1`) as unknown as Context<symbol, T>;

export const practiceContext = key<PracticeInfo | undefined>('practice');
