import { define } from '../../../ui/base/define.js';
import { DeskCheckElement } from './desk-check.js';
define(DeskCheckElement);
