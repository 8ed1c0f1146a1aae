// Templates of pain-scale that need no element: the slider with its numbers, and what the picture says. Pure.
import { html, type TemplateResult } from 'lit';
import { range, scoreTicks, type Range } from '../../../ui/base/parts/range.js';
import type { PainScaleTexts } from './strings/nl.js';

export interface SliderModel extends Pick<Range, 'disabled' | 'onInput' | 'onChange'> {
  value: number | undefined;
  limit: number;
  /** A line without numbers, in tenths. */
  vas: boolean;
  /** The value, where there is one, as the reader's language writes it. */
  said: string;
}

/** The slider under the picture: eleven numbers on the NRS, two words on the VAS. */
export function slider(t: PainScaleTexts, { value, limit, vas, said, ...rest }: SliderModel): TemplateResult {
  const ticks = vas
    ? html`<div class="ends" aria-hidden="true"><span>${t.none}</span><span>${t.worst}</span></div>`
    : scoreTicks(value);
  return html`<div class=${(value ?? 0) > limit ? 'hard' : ''}>
    ${range({
      ...rest,
      label: t.title,
      min: 0,
      max: 10,
      step: vas ? 0.1 : 1,
      value,
      valueText: value === undefined ? t.notYet : t.valueText(said),
    })}${ticks}
  </div>`;
}

/** Words of the two zones, long to short, and of the sign. */
export const zoneWords = (t: PainScaleTexts, limit: string, from: string) => ({
  calm: [t.easyLong(limit), t.easyShort(limit), `0–${limit}`],
  steep: [t.hardLong(from), t.hardShort(from), `${from}–10`],
  post: t.sign(limit),
});
