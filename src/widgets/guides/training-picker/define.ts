import { define } from '../../../ui/base/define.js';
import { TrainingPickerElement } from './training-picker.js';
define(TrainingPickerElement);
