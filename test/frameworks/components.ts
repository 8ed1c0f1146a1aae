// One component for each widget, written as a person writes it in that framework: the compiler sees the tag and the names of
// its properties, as it does in an application. Pure.
import type { Facts } from './sixteen.js';

/** Files of a project, by name. */
export type Files = Readonly<Record<string, string>>;
type Every = Readonly<Record<string, Facts>>;

/** Property and what it is given; a property that answers two questions is written once. */
const given = (facts: Facts): readonly (readonly [string, string])[] => [
  ...new Map(
    (['flag', 'number', 'text', 'list', 'object', 'camel'] as const)
      .map((use) => [facts[use], use] as const)
      .filter(([name, use]) => use !== 'camel' || name !== facts.number),
  ),
];

const defined = (every: Every): string =>
  Object.keys(every)
    .map((tag) => `import 'kinekit/widgets/${tag}/define';\n`)
    .join('');

const capital = (tag: string): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Event as it is listened to, and under which name it is heard. */
const events = ({ kebab }: Facts): readonly (readonly [string, string])[] => [
  ['change', 'lower'],
  [kebab, 'kebab'],
  ['kineTested', 'camel'],
  ['KINETESTED', 'caps'],
  ['KineTested', 'pascal'],
];

/** React and Preact. */
const withHooks = (every: Every, hooks: string): Files => ({
  'written.tsx': `${defined(every)}import { useEffect, useRef } from '${hooks}';
const listen = (element, use) => {
  const hear = () => use.heard('imperative');
  element?.addEventListener('kine-imperative', hear);
  use.heard('listening');
  return () => element?.removeEventListener('kine-imperative', hear);
};
export const written = {
${Object.entries(every)
  .map(([tag, facts]) => {
    const properties = given(facts).map(([name, use]) => `${name}={use.${use}}`);
    const listeners = events(facts).map(
      ([name, as]) => `on${name === 'change' ? 'Change' : name}={() => use.heard('${as}')}`,
    );
    return `'${tag}': function ${capital(tag)}({ use }) {
  const ref = useRef(null);
  useEffect(() => listen(ref.current, use), [use]);
  return use.shown && <${tag} ref={ref} ${[...properties, ...listeners].join(' ')}>
    {use.count !== undefined && <p>{use.count}</p>}
  </${tag}>;
},`;
  })
  .join('\n')}
};`,
});

/** Preact 10 in the project of Preact 11: the same markup, another release of the library. */
const preactTen = (every: Every): Files => ({
  ...withHooks(every, 'preact/hooks'),
  'vite.config.ts': `import { defineConfig } from 'vite';
export default defineConfig({
  base: './',
  resolve: { alias: { preact: 'preact-10' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
`,
});

/** Solid's markup loses capitals: what has them is named as a property. */
const inSolid = (name: string): string => (/[A-Z]/.test(name) ? `prop:${name}` : name);
const solid = (every: Every): Files => ({
  'written.tsx': `${defined(every)}import { Show } from 'solid-js';
const listen = (element, use) => {
  element.addEventListener('kine-imperative', () => use.heard('imperative'));
  use.heard('listening');
};
export const written = {
${Object.entries(every)
  .map(([tag, facts]) => {
    const properties = given(facts).map(([name, use]) => `${inSolid(name)}={use.${use}}`);
    const listeners = events(facts).map(([name, as]) => `on:${name}={() => use.heard('${as}')}`);
    return `'${tag}': (use) => <Show when={use.shown}>
  <${tag} ref={(element) => listen(element, use)} ${[...properties, ...listeners].join(' ')}>
    <Show when={use.count !== undefined}><p>{use.count}</p></Show>
  </${tag}>
</Show>,`;
  })
  .join('\n')}
};`,
});

/** Vue and Svelte have a file for each component; this gathers them. */
const gathered = (every: Every, ending: string): string => `${defined(every)}
${Object.keys(every)
  .map((tag) => `import ${capital(tag)} from './${capital(tag)}.${ending}';\n`)
  .join('')}
export const written = { ${Object.keys(every)
  .map((tag) => `'${tag}': ${capital(tag)}`)
  .join(', ')} };`;

const vue = (every: Every): Files => ({
  'written.ts': gathered(every, 'vue'),
  ...Object.fromEntries(
    Object.entries(every).map(([tag, facts]) => {
      const properties = given(facts).map(([name, use]) => `:${name}="use.${use}"`);
      const listeners = events(facts).map(([name, as]) => `@${name}="use.heard('${as}')"`);
      return [
        `${capital(tag)}.vue`,
        `<script setup>
import { ref, watchEffect } from 'vue';
const { use } = defineProps(['use']);
const element = ref();
watchEffect((clear) => {
  const at = element.value;
  const hear = () => use.heard('imperative');
  at?.addEventListener('kine-imperative', hear);
  if (at) use.heard('listening');
  clear(() => at?.removeEventListener('kine-imperative', hear));
}, { flush: 'post' });
</script>
<template><${tag} v-if="use.shown" ref="element" ${[...properties, ...listeners].join(' ')}>` +
          `<p v-if="use.count !== undefined">{{ use.count }}</p></${tag}></template>`,
      ];
    }),
  ),
});

const svelte = (every: Every): Files => ({
  'written.ts': gathered(every, 'svelte'),
  ...Object.fromEntries(
    Object.entries(every).map(([tag, facts]) => {
      const properties = given(facts).map(([name, use]) => `${name}={use.${use}}`);
      const listeners = events(facts).map(([name, as]) => `on${name}={() => use.heard('${as}')}`);
      return [
        `${capital(tag)}.svelte`,
        `<script>
let { use } = $props();
const listen = (element) => {
  const hear = () => use.heard('imperative');
  element.addEventListener('kine-imperative', hear);
  use.heard('listening');
  return () => element.removeEventListener('kine-imperative', hear);
};
</script>
{#if use.shown}<${tag} {@attach listen} ${[...properties, ...listeners].join(' ')}>` +
          `{#if use.count !== undefined}<p>{use.count}</p>{/if}</${tag}>{/if}`,
      ];
    }),
  ),
});

/** Plain HTML needs no compiler: its page sets what it was told. */
const html = (every: Every): Files => ({
  'written.ts': `${defined(every)}
export const given = ${JSON.stringify(Object.fromEntries(Object.entries(every).map(([tag, facts]) => [tag, given(facts)])))};
export const events = ${JSON.stringify(Object.fromEntries(Object.entries(every).map(([tag, facts]) => [tag, events(facts)])))};`,
});

export const components = {
  react: (every: Every) => withHooks(every, 'react'),
  preact: (every: Every) => withHooks(every, 'preact/hooks'),
  'preact 10': preactTen,
  vue,
  svelte,
  solid,
  html,
} as const;
export type Framework = keyof typeof components;
