import { define } from '../../../ui/base/define.js';
import { InnerWrinklesElement } from './inner-wrinkles.js';
define(InnerWrinklesElement);
