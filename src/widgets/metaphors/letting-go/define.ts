import { define } from '../../../ui/base/define.js';
import { LettingGoElement } from './letting-go.js';
define(LettingGoElement);
