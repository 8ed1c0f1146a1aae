import { define } from '../../../ui/base/define.js';
import { FlareCheckElement } from './flare-check.js';
define(FlareCheckElement);
