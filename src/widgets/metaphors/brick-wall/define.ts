import { define } from '../../../ui/base/define.js';
import { BrickWallElement } from './brick-wall.js';
define(BrickWallElement);
