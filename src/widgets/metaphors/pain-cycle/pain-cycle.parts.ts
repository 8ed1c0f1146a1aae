// Templates of pain-cycle: the links to choose from, what opens one, and the circles as a list. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { cycleLinks, strength, strengthWord, type CycleLink, type CycleLinkId } from '../../../science/body/cycle.js';
import type { Levels } from '../../../science/body/factors.js';
import { fold } from '../../../ui/base/parts/frame.js';
import type { PainCycleTexts } from './strings/nl.js';

export type Choice = CycleLinkId | 'nowhere';

/** Where the circle is opened: every link in one native list. */
export const chooser = (
  t: PainCycleTexts,
  broken: CycleLink | undefined,
  onChoose: (id: Choice) => void,
): TemplateResult => {
  const option = (id: Choice, label: string): TemplateResult =>
    html`<option value=${id} ?selected=${id === (broken?.id ?? 'nowhere')}>${label}</option>`;
  return html`<div class="field">
    <label class="label" for="link">${t.choose}</label>
    <div class="box">
      <select
        id="link"
        .value=${broken?.id ?? 'nowhere'}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          onChoose((event.target as HTMLSelectElement).value as Choice);
        }}
      >
        ${option('nowhere', t.nowhere)}${([1, 2] as const).map(
          (circle) =>
            html`<optgroup label=${t.circles[circle - 1]!}>
              ${cycleLinks.filter((link) => link.circle === circle).map(({ id }) => option(id, t.links[id]))}
            </optgroup>`,
        )}
      </select>
    </div>
  </div>`;
};

/** A picture of the story, in words. */
export const toldNow = (t: PainCycleTexts, [head, body]: readonly [string, string]): TemplateResult =>
  html`<div class="said">
    <h3>${head}</h3>
    <p>${body}</p>
    <p class="small">${t.model}</p>
  </div>`;

/** What the picture shows, and what helps at the link that is opened; `turning`: the heading while none is. */
export const said = (t: PainCycleTexts, broken: CycleLink | undefined, turning: string): TemplateResult =>
  broken
    ? html`<div class="said">
        <h3>${t.open[broken.circle - 1]}</h3>
        <p>${t.helps[broken.circle - 1]}</p>
        <ul class="ways">
          ${broken.ways.map((way) => html`<li>${t.ways[way]}</li>`)}
        </ul>
        <p class="small">${broken.from === 'sleep' || broken.to === 'sleep' ? t.sleepTime : t.time}</p>
      </div>`
    : html`<div class="said">
        <h3>${turning}</h3>
        <p>${t.turningBody}</p>
      </div>`;

/** The same circles in order, for who would rather read or cannot see. */
export const asList = (t: PainCycleTexts, levels: Levels, broken: CycleLink | undefined): TemplateResult =>
  fold(
    t.list,
    html`${([1, 2] as const).map(
      (circle) =>
        html`<h4>${t.circles[circle - 1]}</h4>
          <ol class="order">
            ${cycleLinks
              .filter((link) => link.circle === circle)
              .map((link) => {
                const more =
                  link.id === broken?.id
                    ? t.opened
                    : circle === 2
                      ? t.strengths[strengthWord(strength(link, levels))]
                      : '';
                return html`<li>
                  ${t.links[link.id]}${more ? html`<span class="muted"> (${more})</span>` : nothing}
                </li>`;
              })}
          </ol>`,
    )}`,
  );
