// The elements in the JSX of React 19. Once in a project: `import type {} from 'kinekit/types/react';`
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, Listeners, Tag, With } from './elements.js';

type Every<T extends Tag> = DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>;
type KinekitElements = { [T in Tag]: With<T, Every<T>> & Listeners<T, 'on'> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KinekitElements {}
  }
}
