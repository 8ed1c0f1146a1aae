import { define } from '../../../ui/base/define.js';
import { BackTipsElement } from './back-tips.js';
define(BackTipsElement);
