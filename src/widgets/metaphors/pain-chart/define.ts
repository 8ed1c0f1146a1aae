import { define } from '../../../ui/base/define.js';
import { PainChartElement } from './pain-chart.js';
define(PainChartElement);
