import { define } from '../../../ui/base/define.js';
import { PainCycleElement } from './pain-cycle.js';
define(PainCycleElement);
