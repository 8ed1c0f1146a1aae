// The sixteen questions in React's StrictMode: effects and references run twice in development.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sixteen, type Mount } from '../sixteen.js';
import { written } from './written.js';

const mount: Mount = (box, tag, use) => {
  const root = createRoot(box);
  const Widget = written[tag];
  const next: ReturnType<Mount>['next'] = (now) =>
    root.render(
      <StrictMode>
        <Widget use={now} />
      </StrictMode>,
    );
  next(use);
  return { next, end: () => root.unmount() };
};
Object.assign(globalThis, { ask: (tag, facts) => sixteen(tag, facts, mount) });
