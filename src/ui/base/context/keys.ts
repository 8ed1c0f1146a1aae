// Context keys. `Symbol.for`, so two bundles on a page agree on them.
import { createContext, type Context } from '@lit/context';
import type { PracticeInfo } from '../../../practice/info.js';

export const key = <T>(name: string): Context<symbol, T> => createContext<T, symbol>(Symbol.for(`kinekit/${name}@1`));

export const practiceContext = /*#__PURE__*/ key<PracticeInfo | undefined>('practice');
