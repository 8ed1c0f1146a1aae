// Registers <spark-forest>.
import { define } from '../../../ui/base/define.js';
import { SparkForestElement } from './spark-forest.js';

define('spark-forest', SparkForestElement);

declare global {
  interface HTMLElementTagNameMap {
    'spark-forest': SparkForestElement;
  }
}
