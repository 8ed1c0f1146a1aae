// The controls of protein-calculator: what is asked first; then who you are, and in a fold your goal, meals and food. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import type { ProteinGoal, Sex } from '../../../science/food/protein.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { yesNo } from '../../../ui/shared/controls/yes-no.js';
import { fold } from '../../../ui/base/parts/frame.js';
import type { NumberFields } from '../../../ui/shared/controls/number-fields.js';
import { answers, goals, numberIn, sexes, stepped, type Applies, type Field } from './reading.js';
import type { ProteinCalculatorTexts } from './strings/nl.js';

export interface Choices {
  readonly applies: Applies | undefined;
  readonly sex: Sex | undefined;
  readonly goal: ProteinGoal;
  readonly plant: boolean;
}

export interface Form extends Choices {
  readonly off: boolean;
  readonly fields: NumberFields;
  /** What a field holds, as typed. */
  readonly text: (name: Field) => string;
  /** What to type in a field. */
  readonly sentence: (name: Field) => string;
  readonly write: (value: number) => string;
  readonly onType: (name: Field, text: string) => void;
  readonly onSettle: (name: Field, text: string) => void;
  readonly onSet: (change: Partial<Choices>) => void;
}

export function form(t: ProteinCalculatorTexts, f: Form): TemplateResult {
  const field = (name: Field, label: string, unit: string): TemplateResult =>
    f.fields.draw({
      id: name,
      label,
      text: f.text(name),
      unit,
      disabled: f.off,
      ...(name === 'meals' && { less: t.less(label), more: t.more(label), step: stepped }),
      read: (text) => numberIn(name, text),
      write: f.write,
      fault: f.sentence(name),
      onType: (text) => f.onType(name, text),
      onSettle: (text) => f.onSettle(name, text),
    });
  const disabled = f.off;
  const rest = (): TemplateResult =>
    html`${radioGroup({
        legend: t.sex,
        name: 'sex',
        options: sexes.map((value) => ({ value, label: t[value] })),
        chosen: f.sex,
        disabled,
        onChoose: (sex) => f.onSet({ sex }),
      })}
      <div class="body-of">
        ${field('weight', t.weight, t.kg)}${field('height', t.height, t.cm)}${field('age', t.age, t.years)}
      </div>
      ${fold(
        t.finer,
        html`<div class="finer">
          ${radioGroup({
            legend: t.goal,
            name: 'goal',
            options: goals.map((value) => ({ value, label: t[value] })),
            chosen: f.goal,
            disabled,
            onChoose: (goal) => f.onSet({ goal }),
          })}
          ${field('meals', t.meals, t.mealsUnit)}
          ${yesNo(t.plant, f.plant, (plant) => f.onSet({ plant }), undefined, disabled)}
        </div>`,
      )}`;
  // Nobody gives a weight for a number that will not come.
  return html`${radioGroup({
    legend: t.applies,
    name: 'applies',
    as: 'chips',
    options: answers.map((value) => ({ value, label: t.answers[value] })),
    chosen: f.applies,
    disabled,
    onChoose: (applies) => f.onSet({ applies }),
  })}${f.applies === 'none' ? rest() : nothing}`;
}
