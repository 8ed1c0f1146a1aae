import { define } from '../../../ui/base/define.js';
import { WorryParkElement } from './worry-park.js';
define(WorryParkElement);
