// Templates of pain-cycle: the links to choose from, what opens one, and the circles as a list. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { cycleLinks, strength, strengthWord, type CycleLink, type CycleLinkId } from '../../../science/body/cycle.js';
import type { Levels } from '../../../science/body/factors.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { fold } from '../../../ui/base/parts/frame.js';
import type { PainCycleTexts } from './strings/nl.js';

export type Choice = CycleLinkId | 'nowhere';

/** Where the circle is opened, by native radios. */
export const chooser = (
  t: PainCycleTexts,
  broken: CycleLink | undefined,
  onChoose: (id: Choice) => void,
): TemplateResult =>
  radioGroup<Choice>({
    legend: t.choose,
    name: 'link',
    as: 'chips',
    options: [
      { value: 'nowhere', label: t.nowhere },
      ...cycleLinks.map(({ id }) => ({ value: id, label: t.links[id] })),
    ],
    chosen: broken?.id ?? 'nowhere',
    onChoose,
  });

/** What the picture shows, and what helps at the link that is opened; `turning`: the heading while none is. */
export const said = (t: PainCycleTexts, broken: CycleLink | undefined, turning: string): TemplateResult =>
  broken
    ? html`<div class="said">
        <h3>${t.open[broken.circle - 1]}</h3>
        <p>${t.links[broken.id]}. ${t.helps}</p>
        <ul class="ways">
          ${broken.ways.map((way) => html`<li>${t.ways[way]}</li>`)}
        </ul>
        <p class="small">${t.time}</p>
      </div>`
    : html`<div class="said">
        <h3>${turning}</h3>
        <p>${t.turningBody}</p>
      </div>`;

/** The same circles in order, for who would rather read or cannot see. */
export const asList = (
  t: PainCycleTexts,
  levels: Levels,
  broken: CycleLink | undefined,
  example: boolean,
): TemplateResult =>
  fold(
    t.list,
    html`${example ? html`<p class="small">${t.exampleRows}</p>` : nothing}${([1, 2] as const).map(
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
                return html`<li>${t.links[link.id]}${more ? html`<span class="muted">: ${more}</span>` : nothing}</li>`;
              })}
          </ol>`,
    )}`,
  );
