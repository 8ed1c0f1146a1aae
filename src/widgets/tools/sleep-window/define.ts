import { define } from '../../../ui/base/define.js';
import { SleepWindowElement } from './sleep-window.js';
define(SleepWindowElement);
