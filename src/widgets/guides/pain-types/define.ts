import { define } from '../../../ui/base/define.js';
import { PainTypesElement } from './pain-types.js';
define(PainTypesElement);
