// A head seen from the side, looking right, with short hair; more hair is in shared/drawing/hair. The origin is its middle. Pure.
import { svg, type SVGTemplateResult } from 'lit';

export interface Hair {
  readonly d: string;
  /** A token. */
  readonly fill: string;
}

export const short: Hair = {
  d: 'M7.9-3.2Q8.8-10 0-10-8.9-9.6-8.3.4L-7.4 4.2h3.4Q-3.3 1.2-.8-3z',
  fill: 'var(--_hair-1)',
};

export const head = ({ d, fill }: Hair): SVGTemplateResult =>
  svg`<path d="M6.9-2.6 10 2.5 6.7 3.2A7.3 8 0 1 1 6.9-2.6" fill="var(--_skin)"/><circle cx="4.6" cy="-.2" r=".9"
fill="var(--_body-pen)" stroke="none"/><path d=${d} fill=${fill}/>`;
