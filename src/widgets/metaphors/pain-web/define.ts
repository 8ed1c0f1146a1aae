// Registers <pain-web>.
import { define } from '../../../ui/base/define.js';
import { PainWebElement } from './pain-web.js';

define('pain-web', PainWebElement);

declare global {
  interface HTMLElementTagNameMap {
    'pain-web': PainWebElement;
  }
}
