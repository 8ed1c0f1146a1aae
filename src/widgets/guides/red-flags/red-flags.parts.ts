// Templates of red-flags: its list as native tick boxes, in the sections a guide is read in. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { signsFor, type Call, type SignId } from '../../../science/safety/signs.js';
import { chevron, flag } from '../../../ui/base/parts/icons.js';
import type { Block, Section, Sections } from '../../../ui/guide/index.js';
import { yesNo } from '../../../ui/shared/controls/yes-no.js';
import { asked } from './sections.js';

export interface Ticks {
  readonly ticked: ReadonlySet<SignId>;
  readonly onTick: (id: SignId, on: boolean) => void;
}

/** The points of a list as tick boxes: of each the sign it is. */
const ticks = (points: Block, call: Call, { ticked, onTick }: Ticks): readonly TemplateResult[] =>
  signsFor(call).map((id, i) => yesNo(points[i] ?? '', ticked.has(id), (on) => onTick(id, on), id));

/** A section with its content; what is open when it comes is the reader's afterwards. */
const section = (id: string, { head }: Section, open: boolean, content: unknown): TemplateResult =>
  html`<details data-section=${id} ?open=${open}>
    <summary>
      ${chevron()}
      <h3>${head}</h3>
    </summary>
    <div>${content}</div>
  </details>`;

const group = (dress: string, head: Block, content: unknown): TemplateResult =>
  html`<fieldset class=${dress}>
    <legend>${flag('flag')}${head}</legend>
    ${content}
  </fieldset>`;

/** What is asked, as `flagSections` orders it; `open` says which of the two come open. */
export const questions = (
  { signs, training }: Sections,
  open: Readonly<Record<'signs' | 'training', boolean>>,
  on: Ticks,
): TemplateResult => {
  const [call, fresh, isFresh, also, isAlso, doctor, today, isToday, isSoon] = signs!.body;
  const [stop, ask, isIll] = training!.body;
  const [first, second, third, fourth] = asked;
  return html`<div class="prose">
    ${section(
      'signs',
      signs!,
      open.signs,
      html`${group(
        'first',
        call!,
        html`<p>${fresh}</p>
          ${ticks(isFresh!, first, on)}
          <p>${also}</p>
          ${ticks(isAlso!, second, on)}`,
      )}${group(
        'later',
        doctor!,
        html`<p>${today}</p>
          ${ticks(isToday!, third, on)}${ticks(isSoon!, fourth, on)}`,
      )}`,
    )}${section(
      'training',
      training!,
      open.training,
      html`<p>${stop}</p>
        <fieldset>
          <legend>${ask}</legend>
          ${ticks(isIll!, 'before-training', on)}
        </fieldset>`,
    )}
  </div>`;
};
