// Registers <recovery-battery>.
import { define } from '../../../ui/base/define.js';
import { RecoveryBatteryElement } from './recovery-battery.js';

define('recovery-battery', RecoveryBatteryElement);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-battery': RecoveryBatteryElement;
  }
}
