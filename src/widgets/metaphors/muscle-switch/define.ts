// Registers <muscle-switch>.
import { define } from '../../../ui/base/define.js';
import { MuscleSwitchElement } from './muscle-switch.js';

define('muscle-switch', MuscleSwitchElement);

declare global {
  interface HTMLElementTagNameMap {
    'muscle-switch': MuscleSwitchElement;
  }
}
