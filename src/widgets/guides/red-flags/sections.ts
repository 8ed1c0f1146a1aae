// What red-flags says, made of the sentences every widget's help has (ui/help): its own heads, the one list, and what the list
// cannot do. As data, so that it is read without a script too. Pure.
import { european } from '../../../science/safety/numbers.js';
import { signsFor, type Call } from '../../../science/safety/signs.js';
import type { HelpTexts } from '../../../ui/help/strings/nl.js';
import type { Section } from '../../../ui/guide/sections.js';

/** The lists of the section `signs`, in the order they stand in it. */
export const asked = ['new-or-worse', 'at-once', 'today', 'soon'] as const satisfies readonly Call[];

export interface OwnWords {
  readonly signs: string;
  readonly limits: string;
  readonly limitsBody: readonly string[];
}

/** `number`: of the country; what reaches help anywhere in Europe where none is known. */
export const flagSections = (
  help: HelpTexts,
  { signs, limits, limitsBody }: OwnWords,
  number = `${european}`,
): Readonly<Record<'signs' | 'training' | 'limits', Section>> => {
  const list = (call: Call): readonly string[] => signsFor(call).map((id) => help.signs[id]);
  const [fresh, once, today, soon] = asked.map(list);
  return {
    signs: {
      head: signs,
      body: [help.call(number), help.newOrWorse, fresh!, help.atOnce, once!, help.doctor, help.today, today!, soon!],
    },
    training: { head: help.training, body: [help.stop(number), help.askFirst, list('before-training')] },
    limits: { head: limits, body: limitsBody },
  };
};
