import { define } from '../../../ui/base/define.js';
import { MicroBreakElement } from './micro-break.js';
define(MicroBreakElement);
