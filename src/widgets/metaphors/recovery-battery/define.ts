import { define } from '../../../ui/base/define.js';
import { RecoveryBatteryElement } from './recovery-battery.js';
define(RecoveryBatteryElement);
