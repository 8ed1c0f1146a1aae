// Registers <pain-cycle>.
import { define } from '../../../ui/base/define.js';
import { PainCycleElement } from './pain-cycle.js';

define('pain-cycle', PainCycleElement);

declare global {
  interface HTMLElementTagNameMap {
    'pain-cycle': PainCycleElement;
  }
}
