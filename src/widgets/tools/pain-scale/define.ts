// Registers <pain-scale>.
import { define } from '../../../ui/base/define.js';
import { PainScaleElement } from './pain-scale.js';

define('pain-scale', PainScaleElement);

declare global {
  interface HTMLElementTagNameMap {
    'pain-scale': PainScaleElement;
  }
}
