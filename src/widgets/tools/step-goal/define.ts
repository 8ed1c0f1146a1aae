import { define } from '../../../ui/base/define.js';
import { StepGoalElement } from './step-goal.js';
define(StepGoalElement);
