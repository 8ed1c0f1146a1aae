import { define } from '../../../ui/base/define.js';
import { PainAlarmElement } from './pain-alarm.js';
define(PainAlarmElement);
