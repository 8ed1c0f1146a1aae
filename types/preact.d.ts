// The elements in the JSX of Preact. Once in a project: `import type {} from 'kinekit/types/preact';`
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementOf, Listeners, Tag, With } from './elements.js';

type Every<T extends Tag> = HTMLAttributes<ElementOf<T>> & ClassAttributes<ElementOf<T>>;
type KinekitElements = { [T in Tag]: With<T, Every<T>> & Listeners<T, 'on'> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends KinekitElements {}
  }
}
