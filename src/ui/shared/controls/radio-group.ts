// One of a few as a segmented box, chips or cards with a drawing, by native radios.
import { html, nothing, type TemplateResult } from 'lit';
import { tick } from './icons.js';

export interface Option<V extends string> {
  value: V;
  label: string;
  /** On a card. */
  drawing?: TemplateResult;
}

interface Choice<V extends string> {
  legend: string;
  /** Name of the radio group, unique in the widget. */
  name: string;
  options: readonly Option<V>[];
  chosen: V | undefined;
  as?: 'segmented' | 'chips' | 'cards';
  disabled?: boolean;
  onChoose: (value: V) => void;
}

/** Whether they may stand two by two, none alone. */
const isEven = (count: number): boolean => count > 3 && count % 2 === 0;

/**
 * Room in em in which all labels stand side by side, on two lines at most and no word broken, with the tick of the chosen one;
 * with less, two by two where that leaves none alone, or one under the other. Where they may be two by two all are as wide as
 * the widest.
 */
const roomOf = (labels: readonly string[]): number => {
  const widths = labels.map((label) => {
    const words = label.split(/[\s\u00AD-]+/).map((word) => word.length);
    return 1.5 + 0.66 * Math.max(label.length / (label.includes(' ') ? 1.7 : 1), ...words);
  });
  return isEven(labels.length) ? labels.length * (Math.max(...widths) + 2) : widths.reduce((a, b) => a + b, 2);
};

/** One of a few, by native radios. */
export const radioGroup = <V extends string>(c: Choice<V>): TemplateResult =>
  html`<fieldset ?disabled=${c.disabled ?? false}>
    <legend>${c.legend}</legend>
    <div
      class=${c.as ?? `segmented ${isEven(c.options.length) ? 'even' : ''}`}
      data-at=${c.as ? nothing : roomOf(c.options.map(({ label }) => label))}
    >
      ${c.options.map(
        (o) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${c.name}
              value=${o.value as string}
              .checked=${o.value === c.chosen}
              @input=${(event: Event) => event.stopPropagation()}
              @change=${(event: Event) => {
                event.stopPropagation();
                c.onChoose(o.value);
              }}
            />${o.drawing ?? nothing}${tick()}<span>${o.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
