import { define } from '../../../ui/base/define.js';
import { MovementPillElement } from './movement-pill.js';
define(MovementPillElement);
