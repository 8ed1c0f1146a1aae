// The page's half. The kit comes first and draws; then React takes over what it finds.
import 'kinekit/widgets/practice-context/define';
import 'kinekit/widgets/pain-scale/define';
import 'kinekit/widgets/load-glass/define';
import { StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Served } from './Served.js';

function App() {
  useEffect(() => void (document.title = 'taken over'), []);
  return <Served said="Combien avez-vous mal ?" />;
}
hydrateRoot(
  document.querySelector('main')!,
  <StrictMode>
    <App />
  </StrictMode>,
);
