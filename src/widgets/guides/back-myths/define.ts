import { define } from '../../../ui/base/define.js';
import { BackMythsElement } from './back-myths.js';
define(BackMythsElement);
