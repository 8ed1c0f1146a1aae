// What a controller may ask of the element it serves.
import type { Reactive } from '../reactive.js';

export type Host = Pick<Reactive, 'addController' | 'hasUpdated' | 'requestUpdate' | 'updateComplete'> & HTMLElement;
