// Decorators for reactive properties. Lit's own also carry the standard-decorator path: 0.4 kB of brotli on every page
// for a syntax this build does not emit (docs/decisions/0003-bytes-in-core.md).
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/** A public reactive property; options as in Lit. */
export const property =
  (options: PropertyDeclaration = {}): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** A reactive property that is nobody else's business. */
export const state = (): Decorator => property({ attribute: false, state: true } as PropertyDeclaration);
