import { define } from '../../../ui/base/define.js';
import { ProteinCalculatorElement } from './protein-calculator.js';
define(ProteinCalculatorElement);
