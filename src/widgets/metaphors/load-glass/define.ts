import { define } from '../../../ui/base/define.js';
import { LoadGlassElement } from './load-glass.js';
define(LoadGlassElement);
