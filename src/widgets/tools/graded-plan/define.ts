import { define } from '../../../ui/base/define.js';
import { GradedPlanElement } from './graded-plan.js';
define(GradedPlanElement);
