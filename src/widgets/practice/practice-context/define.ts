// Registers <practice-context>.
import { define } from '../../../ui/base/define.js';
import { PracticeContextElement } from './practice-context.js';

define('practice-context', PracticeContextElement);

declare global {
  interface HTMLElementTagNameMap {
    'practice-context': PracticeContextElement;
  }
}
