// Registers <step-goal>.
import { define } from '../../../ui/base/define.js';
import { StepGoalElement } from './step-goal.js';

define('step-goal', StepGoalElement);

declare global {
  interface HTMLElementTagNameMap {
    'step-goal': StepGoalElement;
  }
}
