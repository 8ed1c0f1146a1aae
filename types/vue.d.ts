// The elements in templates of Vue. Once in a project: `import type {} from 'kinekit/types/vue';`
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ElementOf, Listeners, Tag, With } from './elements.js';

/** `onkine-factors-changed` as Vue calls what `@kine-factors-changed` sets: `onKineFactorsChanged`. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Camel<Capitalize<Rest>>}` : Name;
type Handlers<T extends Tag, All = Listeners<T, 'on-'>> = { [Name in keyof All as Camel<Name>]?: All[Name] };
type KinekitElements = {
  [T in Tag]: new () => { $el: ElementOf<T>; $props: With<T, HTMLAttributes & ReservedProps> & Handlers<T> };
};

declare module 'vue' {
  interface GlobalComponents extends KinekitElements {}
}
