import { define } from '../../../ui/base/define.js';
import { TriggerListElement } from './trigger-list.js';
define(TriggerListElement);
