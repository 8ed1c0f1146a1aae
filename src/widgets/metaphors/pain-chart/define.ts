// Registers <pain-chart>.
import { define } from '../../../ui/base/define.js';
import { PainChartElement } from './pain-chart.js';

define('pain-chart', PainChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'pain-chart': PainChartElement;
  }
}
