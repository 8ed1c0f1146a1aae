// The sixteen questions in Preact.
import { render } from 'preact';
import { sixteen, type Mount } from '../sixteen.js';
import { written } from './written.js';

const mount: Mount = (box, tag, use) => {
  const Widget = written[tag];
  const next: ReturnType<Mount>['next'] = (now) => render(<Widget use={now} />, box);
  next(use);
  return { next, end: () => render(null, box) };
};
Object.assign(globalThis, { ask: (tag, facts) => sixteen(tag, facts, mount) });
