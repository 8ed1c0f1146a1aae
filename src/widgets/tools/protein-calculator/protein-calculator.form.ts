// The controls of protein-calculator: who you are, your goal, your meals, and for whom there is no number. Pure.
import { html, type TemplateResult } from 'lit/html.js';
import type { ProteinGoal, Sex } from '../../../science/food/protein.js';
import { oneOf } from '../../../ui/parts/choices.js';
import { yesNo } from '../../../ui/parts/yes-no.js';
import { fold } from '../../../ui/parts/frame.js';
import { stepper } from '../../../ui/parts/stepper.js';
import { exclusions, goals, sexes, type Exclusion, type Field } from './reading.js';
import type { ProteinCalculatorTexts } from './strings/nl.js';

export interface Form {
  readonly sex: Sex | undefined;
  readonly goal: ProteinGoal;
  readonly plant: boolean;
  readonly ticked: readonly Exclusion[];
  readonly off: boolean;
  /** Text of a field. */
  readonly shown: (name: Field) => string;
  /** What is wrong with a field, in a sentence. */
  readonly fault: (name: Field) => string | undefined;
  readonly onType: (name: Field, text: string) => void;
  readonly onCommit: (name: Field) => void;
  readonly onStep: (name: 'weight' | 'meals', direction: 1 | -1) => void;
  readonly onSet: (change: { sex?: Sex; goal?: ProteinGoal; plant?: boolean }) => void;
  readonly onTick: (id: Exclusion, on: boolean) => void;
}

export function form(t: ProteinCalculatorTexts, f: Form): TemplateResult {
  const field = (name: Field, label: string, unit: string): TemplateResult => {
    const fault = f.fault(name);
    return stepper({
      id: name,
      label,
      text: f.shown(name),
      unit,
      disabled: f.off,
      ...(name !== 'age' && {
        less: `${label}: ${t.less}`,
        more: `${label}: ${t.more}`,
        onStep: (direction: 1 | -1) => f.onStep(name, direction),
      }),
      ...(fault && { fault }),
      onType: (text) => f.onType(name, text),
      onCommit: () => f.onCommit(name),
    });
  };
  return html`${oneOf({
      legend: t.sex,
      name: 'sex',
      options: sexes.map((value) => ({ value, label: t[value] })),
      chosen: f.sex,
      disabled: f.off,
      onChoose: (sex) => f.onSet({ sex }),
    })}
    <div class="pair">${field('weight', t.weight, t.kg)}${field('age', t.age, t.years)}</div>
    ${oneOf({
      legend: t.goal,
      name: 'goal',
      options: goals.map((value) => ({ value, label: t[value] })),
      chosen: f.goal,
      disabled: f.off,
      onChoose: (goal) => f.onSet({ goal }),
    })}
    ${field('meals', t.meals, t.mealsUnit)}
    <fieldset ?disabled=${f.off}>
      ${yesNo(t.plant, f.plant, (plant) => f.onSet({ plant }))}
      ${fold(
        t.notFor,
        exclusions.map((id) => yesNo(t[id], f.ticked.includes(id), (on) => f.onTick(id, on))),
      )}
    </fieldset>`;
}
