// Brings a widget's picture into view: what plays must be seen. Touches the page's scroll.
import { prefersReducedMotion } from '../../platform/motion.js';

/** Scrolls no further than it takes; at once where the reader minds motion. */
export function showPicture({ shadowRoot }: HTMLElement): void {
  const behavior = prefersReducedMotion() ? 'auto' : 'smooth';
  shadowRoot?.querySelector('.picture')?.scrollIntoView({ block: 'nearest', behavior });
}
