// Registers <load-glass>.
import { define } from '../../../ui/base/define.js';
import { LoadGlassElement } from './load-glass.js';

define('load-glass', LoadGlassElement);

declare global {
  interface HTMLElementTagNameMap {
    'load-glass': LoadGlassElement;
  }
}
