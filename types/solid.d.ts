// The elements in the JSX of Solid. Once in a project: `import type {} from 'kinekit/types/solid';`
import type { JSX } from 'solid-js';
import type { ElementOf, Given, Listeners, Tag, With } from './elements.js';

type Every<T extends Tag> = JSX.HTMLAttributes<ElementOf<T>>;
/** `prop:maxOk` sets the property also where Solid would write an attribute. */
type Properties<T extends Tag> = { [Name in keyof Given<T> & string as `prop:${Name}`]?: Given<T>[Name] };
type KinekitElements = { [T in Tag]: With<T, Every<T>> & Properties<T> & Listeners<T, 'on:'> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends KinekitElements {}
  }
}
