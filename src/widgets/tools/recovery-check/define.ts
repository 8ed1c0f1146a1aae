import { define } from '../../../ui/base/define.js';
import { RecoveryCheckElement } from './recovery-check.js';
define(RecoveryCheckElement);
