import { define } from '../../../ui/base/define.js';
import { PracticeContextElement } from './practice-context.js';
define(PracticeContextElement);
