// With whom: portraits beside the hours, the first who is free among them. Native radios.
import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from '../../../../practice/booking/days.js';
import { giversFor } from '../../../../practice/booking/visit/flow.js';
import { tick } from '../../../../ui/shared/controls/icons.js';
import { anyFace } from '../book-appointment.picture.js';
import { portrait } from './parts.js';
import type { View } from '../view.js';

/** The first name where that is enough to tell people apart; then the rest of it. */
function twoParts(name: string, all: readonly string[]): [first: string, rest: string] {
  const [first = '', ...rest] = name.split(' ');
  const alone = all.filter((one) => one.split(' ')[0] === first).length === 1;
  return alone && rest.length && !first.endsWith('.') ? [first, ` ${rest.join(' ')}`] : [name, ''];
}

const one = (v: View, id: string, drawn: unknown, name: string, more: string): TemplateResult =>
  html`<label class="choice giver"
    ><input
      type="radio"
      name="giver"
      value=${id}
      .checked=${v.store.draft.careGiver === id}
      @change=${() => v.store.chooseGiver(id)}
    />${drawn}${tick()}<span>${name}${more ? html`<span class="vh">${more}</span>` : nothing}</span></label
  >`;

/** Nothing where there is nobody to choose between. */
export function givers(v: View): unknown {
  const all = giversFor(v.practice, v.store.draft.service);
  if (all.length < 2) return nothing;
  const names = all.map(({ name }) => name);
  return html`<fieldset class="givers">
    <legend>${v.t.who}</legend>
    <div>
      ${one(v, '', anyFace(50), v.t.anyone, '')}
      ${all.map(({ id, name, speciality }) => {
        const [first, rest] = twoParts(name, names);
        const about = speciality ? `, ${inLanguage(speciality, v.language)}` : '';
        return one(v, id, portrait(v, id, 50), first, rest + about);
      })}
    </div>
  </fieldset>`;
}
