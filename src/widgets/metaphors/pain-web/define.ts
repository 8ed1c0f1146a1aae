import { define } from '../../../ui/base/define.js';
import { PainWebElement } from './pain-web.js';
define(PainWebElement);
