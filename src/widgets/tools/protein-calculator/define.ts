// Registers <protein-calculator>.
import { define } from '../../../ui/base/define.js';
import type { ProteinChangedEvent } from './events.js';
import { ProteinCalculatorElement } from './protein-calculator.js';

define('protein-calculator', ProteinCalculatorElement);

declare global {
  interface HTMLElementTagNameMap {
    'protein-calculator': ProteinCalculatorElement;
  }
  interface HTMLElementEventMap {
    'kine-protein-changed': ProteinChangedEvent;
  }
}
