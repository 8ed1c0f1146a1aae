// Registers <pain-alarm>.
import { define } from '../../../ui/base/define.js';
import { PainAlarmElement } from './pain-alarm.js';

define('pain-alarm', PainAlarmElement);

declare global {
  interface HTMLElementTagNameMap {
    'pain-alarm': PainAlarmElement;
  }
}
