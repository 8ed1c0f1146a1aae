import { define } from '../../../ui/base/define.js';
import { ReadNextElement } from './read-next.js';
define(ReadNextElement);
