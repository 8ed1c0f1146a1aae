// The elements in templates of Svelte 5. Once in a project: `import type {} from 'kinekit/types/svelte';`
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Listeners, Tag, With } from './elements.js';

type KinekitElements = {
  [T in Tag]: With<T, HTMLAttributes<ElementOf<T>>> & Listeners<T, 'on'> & Listeners<T, 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KinekitElements {}
}
