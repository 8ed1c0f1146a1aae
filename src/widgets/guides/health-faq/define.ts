import { define } from '../../../ui/base/define.js';
import { HealthFaqElement } from './health-faq.js';
define(HealthFaqElement);
