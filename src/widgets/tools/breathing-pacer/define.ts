import { define } from '../../../ui/base/define.js';
import { BreathingPacerElement } from './breathing-pacer.js';
define(BreathingPacerElement);
