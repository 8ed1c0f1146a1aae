// Decorators for reactive properties. Lit's own also carry the standard-decorator path, for a syntax this build does not emit.
import type { PropertyOptions, Reactive } from './reactive.js';

type Decorator = (prototype: Reactive, name: string) => void;

/** A public reactive property. */
export const property =
  (options?: PropertyOptions): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof Reactive).createProperty(name, options);

/** A reactive property that is nobody else's business. */
export const state = (): Decorator => property({ attribute: false });
