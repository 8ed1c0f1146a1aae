import { define } from '../../../ui/base/define.js';
import { PainScaleElement } from './pain-scale.js';
define(PainScaleElement);
