// Without an agenda: with whom, and a few moments in the visitor's own words.
import { html, type TemplateResult } from 'lit';
import { givers } from './givers.js';
import { input, readAgain } from './inputs.js';
import { primary, refusal } from './parts.js';
import type { View } from '../view.js';

export function momentsStep(v: View): TemplateResult {
  const { preferred } = v.store.draft;
  return html`${givers(v)}
    <p class="muted">${v.t.momentsMore}</p>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        readAgain(event.target as HTMLFormElement);
        void v.store.goOn();
      }}
    >
      <div class="fields">
        ${[0, 1, 2].map((index) =>
          input(v, {
            field: `preferred-${index}`,
            label: v.t.momentN(index + 1),
            value: preferred[index] ?? '',
            max: 200,
            optional: index > 0,
            onType: (text) =>
              v.store.type({ preferred: [0, 1, 2].map((at) => (at === index ? text : (preferred[at] ?? ''))) }),
          }),
        )}
      </div>
      ${refusal(v)}
      <div class="actions">${primary(v, v.t.on)}</div>
    </form>`;
}
