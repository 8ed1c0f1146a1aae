import { define } from '../../../ui/base/define.js';
import { RedFlagsElement } from './red-flags.js';
define(RedFlagsElement);
