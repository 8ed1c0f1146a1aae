// Registers <brick-wall>.
import { define } from '../../../ui/base/define.js';
import { BrickWallElement } from './brick-wall.js';

define('brick-wall', BrickWallElement);

declare global {
  interface HTMLElementTagNameMap {
    'brick-wall': BrickWallElement;
  }
}
