// The sixteen questions in Svelte 5.
import { flushSync, mount as show, unmount } from 'svelte';
import { sixteen, type Mount } from '../sixteen.js';
import { written } from './written.js';

const mount: Mount = (box, tag, use) => {
  let now = $state.raw(use);
  const props = {
    get use() {
      return now;
    },
  };
  const shown = show(written[tag], { target: box, props });
  flushSync();
  return { next: (to) => (now = to), end: () => void unmount(shown) };
};
Object.assign(globalThis, { ask: (tag, facts) => sixteen(tag, facts, mount) });
