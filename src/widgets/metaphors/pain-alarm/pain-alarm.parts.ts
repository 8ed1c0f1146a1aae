// Templates of pain-alarm: the cards with what happens, and the knob of the alarm. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { alarmWord, stimuli, type StimulusId } from '../../../science/body/alarm.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { undo } from '../../../ui/shared/controls/icons.js';
import { range } from '../../../ui/base/parts/range.js';
import { stimulusDrawing } from './pain-alarm.picture.js';
import type { PainAlarmTexts } from './strings/nl.js';

/** One of five things that happen, each with its drawing. */
export const cards = (t: PainAlarmTexts, chosen: StimulusId, onChoose: (id: StimulusId) => void): TemplateResult =>
  radioGroup({
    legend: t.what,
    name: 'stimulus',
    as: 'cards',
    options: stimuli.map(({ id }) => ({ value: id, label: t.stimuli[id], drawing: stimulusDrawing(id) })),
    chosen,
    onChoose,
  });

/** The picture, whose thing and alarm can be pressed: for a finger or mouse; keys and ears have the controls. */
export const pressed = (drawn: TemplateResult, onThing: () => void, onDial: () => void): TemplateResult =>
  html`<div
    @pointerup=${(event: Event) => {
      const on = event.target as Element;
      if (on.closest('.thing')) onThing();
      else if (on.closest('.dial')) onDial();
    }}
  >
    ${drawn}
  </div>`;

interface Knob {
  /** 0 to 1. */
  readonly value: number;
  /** Turned by hand: it no longer follows the factors. */
  readonly byHand: boolean;
  readonly onTurn: (value: number, done: boolean) => void;
  readonly onBack: () => void;
}

/** Steps of the knob: coarse enough for the arrow keys. */
const step = 0.05;

export const knob = (t: PainAlarmTexts, { value, byHand, onTurn, onBack }: Knob): TemplateResult => {
  const word = t.set[alarmWord(value)];
  return html`<div class="knob">
    <p class="label">${t.sharp}</p>
    ${range({
      label: t.sharp,
      min: 0,
      max: 1,
      step,
      value: Math.round(value / step) * step,
      valueText: word,
      onInput: (next) => onTurn(next, false),
      onChange: (next) => onTurn(next, true),
    })}
    <div class="ends" aria-hidden="true"><span>${t.set.calm}</span><span>${t.set.touchy}</span></div>
    ${
      byHand
        ? html`<p class="small">${t.trying}</p>
            <button class="quiet" type="button" @click=${onBack}>${undo()}${t.back}</button>`
        : nothing
    }
  </div>`;
};
