import { define } from '../../../ui/base/define.js';
import { MuscleSwitchElement } from './muscle-switch.js';
define(MuscleSwitchElement);
