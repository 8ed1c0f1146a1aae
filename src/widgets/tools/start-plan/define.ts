import { define } from '../../../ui/base/define.js';
import { StartPlanElement } from './start-plan.js';
define(StartPlanElement);
