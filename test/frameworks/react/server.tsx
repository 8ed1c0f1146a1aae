// The server's half: no DOM, no kit.
import { renderToString } from 'react-dom/server';
import { Served } from './Served.js';

export const render = (said: string): string => renderToString(<Served said={said} />);
