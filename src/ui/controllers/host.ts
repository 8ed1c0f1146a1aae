// What a controller may ask of the element it serves.
import type { ReactiveControllerHost } from 'lit';

export type Host = ReactiveControllerHost & HTMLElement;
