import { define } from '../../../ui/base/define.js';
import { VisitSummaryElement } from './visit-summary.js';
define(VisitSummaryElement);
