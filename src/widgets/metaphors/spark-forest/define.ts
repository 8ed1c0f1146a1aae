import { define } from '../../../ui/base/define.js';
import { SparkForestElement } from './spark-forest.js';
define(SparkForestElement);
