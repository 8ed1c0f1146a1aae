// One field for a number of steps: typed as the language writes it, or stepped by a hundred. Template only.
import type { TemplateResult } from 'lit';
import { mostSteps } from '../../../science/movement/steps.js';
import { stepper } from '../../../ui/shared/controls/stepper.js';
import type { StepGoalTexts } from './strings/nl.js';

const step = 100;

export interface StepsField {
  readonly id: string;
  readonly label: string;
  /** As typed. */
  readonly text: string;
  /** With a unit there are buttons too. */
  readonly unit: string | undefined;
  /** Whether somebody is typing here: then the text is left alone. */
  readonly typing: boolean;
  readonly off: boolean;
  /** What a text means: undefined when empty, NaN when it is no number of steps. */
  readonly read: (text: string) => number | undefined;
  readonly write: (value: number) => string;
  readonly onType: (text: string) => void;
  readonly onSettle: (text: string) => void;
}

export function stepsField(t: StepGoalTexts, f: StepsField): TemplateResult {
  const steps = f.read(f.text);
  const wrong = Number.isNaN(steps);
  const known = wrong ? undefined : steps;
  // Filling in by a browser or a password manager fires input and change at once, before anything is drawn again.
  let latest = f.text;
  return stepper({
    id: f.id,
    label: f.label,
    text: f.typing || known === undefined ? f.text : f.write(known),
    ...(f.unit && {
      unit: f.unit,
      less: `${f.label}: ${t.less}`,
      more: `${f.label}: ${t.more}`,
      // The first press starts at a thousand: nobody's steps are known.
      onStep: (direction: 1 | -1) =>
        f.onSettle(String(known === undefined ? 1000 : Math.min(mostSteps, Math.max(0, known + direction * step)))),
    }),
    ...(wrong && { fault: t.fault(f.write(mostSteps)) }),
    disabled: f.off,
    onType: (text) => f.onType((latest = text)),
    onCommit: () => {
      const settled = f.read(latest);
      f.onSettle(settled === undefined || Number.isNaN(settled) ? latest : String(settled));
    },
  });
}
