// One factor with its level: icon by domain, name, −, four drops, +. Real buttons; the level is said when it changes.
import { html, svg, type TemplateResult } from 'lit';
import type { Domain, Level } from '../../science/body/factors.js';
import { minus, plus } from '../shared/controls/icons.js';

export interface LevelRow {
  domain: Domain;
  name: string;
  level: Level;
  /** Accessible names of the buttons, and the level as it is read: '3 van 4'. */
  less: string;
  more: string;
  said: string;
  onLevel: (level: Level) => void;
}

const icons: Record<Domain, string> = {
  biological: 'M12 8v7m-6-5.5 6 1.5 6-1.5M12 15l-4 6m4-6 4 6M9.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  psychological: 'M9 21v-4H7.5A1.5 1.5 0 0 1 6 15.5V13H4.5L6 9.5A6.5 6.5 0 1 1 16 15.5V21',
  social:
    'M5.5 7.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M2.5 20a6 6 0 0 1 12 0M15.5 5.5a2.5 2.5 0 0 1 0 5M17 13.5a5 5 0 0 1 4.5 5.5',
};

/** How much, as drops: of four, so many painted. */
export const drops = (level: number): TemplateResult =>
  html`<svg class="drops" viewBox="0 0 80 22" aria-hidden="true">
    ${[0, 1, 2, 3].map(
      (n) =>
        svg`<path class=${n < level ? 'on' : ''} transform="translate(${10 + n * 20} 2)" d="M0 0c1.6 4.5 6 7.5 6 11.6a6 6 0 0 1-12 0c0-4.1 4.4-7.1 6-11.6z"/>`,
    )}
  </svg>`;

/** A row with its level 0 to 4. At either end the button says so and does nothing, so that focus is never lost. */
export const levelRow = (r: LevelRow): TemplateResult => {
  const button = (to: number, name: string, icon: TemplateResult): TemplateResult => {
    const end = to < 0 || to > 4;
    return html`<button
      type="button"
      aria-label=${name}
      aria-disabled=${end ? 'true' : 'false'}
      @click=${() => end || r.onLevel(to as Level)}
    >
      ${icon}
    </button>`;
  };
  return html`<li class="level-row">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[r.domain]} /></svg>
    <span class="name">${r.name}</span>
    <span class="set"
      >${button(r.level - 1, r.less, minus())}${drops(r.level)}<span class="heard" role="status">${r.said}</span
      >${button(r.level + 1, r.more, plus())}</span
    >
  </li>`;
};
