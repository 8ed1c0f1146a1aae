// The sixteen questions in Vue.
import { createApp, h, shallowRef } from 'vue';
import { sixteen, type Mount } from '../sixteen.js';
import { written } from './written.js';

const mount: Mount = (box, tag, use) => {
  const now = shallowRef(use);
  const app = createApp({ render: () => h(written[tag], { use: now.value }) });
  app.mount(box);
  return { next: (to) => (now.value = to), end: () => app.unmount() };
};
Object.assign(globalThis, { ask: (tag, facts) => sixteen(tag, facts, mount) });
