import { define } from '../../../ui/base/define.js';
import { DiscFactsElement } from './disc-facts.js';
define(DiscFactsElement);
