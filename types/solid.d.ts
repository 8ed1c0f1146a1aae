// The elements in the JSX of Solid. Once in a project: `import type {} from 'kinekit/types/solid';`
import type { JSX } from 'solid-js';
import type { ElementOf, Given, Listeners, Tag } from './elements.js';

type Every<T extends Tag> = JSX.HTMLAttributes<ElementOf<T>>;
/** Solid's markup loses capitals: `maxOk` would arrive as `maxok`. `max-ok` sets the property, and `prop:maxOk` does. */
type Small<T extends Tag> = {
  [Name in keyof Given<T> as Name extends Lowercase<Name & string> ? Name : never]: Given<T>[Name];
};
type Properties<T extends Tag> = { [Name in keyof Given<T> & string as `prop:${Name}`]?: Given<T>[Name] };
type KinekitElements = {
  [T in Tag]: Small<T> & Omit<Every<T>, keyof Small<T>> & Properties<T> & Listeners<T, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends KinekitElements {}
  }
}
