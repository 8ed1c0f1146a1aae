// Registers <letting-go>.
import { define } from '../../../ui/base/define.js';
import { LettingGoElement } from './letting-go.js';

define('letting-go', LettingGoElement);

declare global {
  interface HTMLElementTagNameMap {
    'letting-go': LettingGoElement;
  }
}
