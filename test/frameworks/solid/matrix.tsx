// The sixteen questions in Solid.
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { sixteen, type Mount, type Use } from '../sixteen.js';
import { written } from './written.js';

const mount: Mount = (box, tag, use) => {
  const [now, set] = createSignal(use);
  // Each by itself, as properties of a component are.
  const props = Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { get: () => now()[name] }])),
  );
  return { next: set, end: render(() => written[tag](props), box) };
};
const names: (keyof Use)[] = ['shown', 'count', 'flag', 'number', 'text', 'list', 'object', 'camel', 'heard'];
Object.assign(globalThis, { ask: (tag, facts) => sixteen(tag, facts, mount) });
