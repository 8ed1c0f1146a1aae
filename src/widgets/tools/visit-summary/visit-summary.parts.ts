// Templates of visit-summary: goal and questions, what goes on the page, and the answer. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { longestGoal, type PartId } from '../../../practice/summary/own.js';
import { minus, plus } from '../../../ui/shared/controls/icons.js';
import type { VisitSummaryTexts } from './strings/nl.js';

export interface Form {
  readonly goal: string;
  readonly question: string;
  readonly questions: readonly string[];
  /** Parts there is something of, and those that were left out. */
  readonly there: readonly PartId[];
  readonly left: readonly PartId[];
  readonly onGoal: (text: string, done: boolean) => void;
  readonly onQuestion: (text: string, done: boolean) => void;
  readonly onRemove: (question: string) => void;
  readonly onTick: (part: PartId) => void;
}

const typed =
  (on: (text: string, done: boolean) => void, done: boolean) =>
  (event: Event): void => {
    event.stopPropagation();
    on((event.target as HTMLInputElement).value, done);
  };

export const form = (t: VisitSummaryTexts, f: Form): TemplateResult => {
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    f.onQuestion((event.target as HTMLInputElement).value, true);
  };
  return html`<div class="field">
      <label class="label" for="goal">${t.goal}</label>
      <div class="box">
        <textarea
          id="goal"
          rows="2"
          maxlength=${longestGoal}
          .value=${f.goal}
          @input=${typed(f.onGoal, false)}
          @change=${typed(f.onGoal, true)}
        ></textarea>
      </div>
    </div>
    <div class="field">
      <label class="label" for="question">${t.question}</label>
      <div class="box">
        <input
          id="question"
          maxlength=${longestGoal}
          enterkeyhint="done"
          .value=${f.question}
          @input=${typed(f.onQuestion, false)}
          @change=${(event: Event) => {
            typed(f.onQuestion, true)(event);
            // Typed and done at once, as when a page is filled in: then nothing was drawn between.
            (event.target as HTMLInputElement).value = '';
          }}
          @keydown=${enter}
        />
        <button type="button" aria-label=${t.add} @click=${() => f.onQuestion(f.question, true)}>${plus()}</button>
      </div>
      ${
        f.questions.length
          ? html`<ol class="asked">
              ${f.questions.map(
                (each) =>
                  html`<li>
                    <span
                      >${each}<button
                        class="quiet"
                        type="button"
                        aria-label=${t.remove(each)}
                        @click=${() => f.onRemove(each)}
                      >
                        ${minus()}
                      </button></span
                    >
                  </li>`,
              )}
            </ol>`
          : nothing
      }
    </div>
    ${
      f.there.some((part) => part !== 'goal')
        ? html`<fieldset>
            <legend>${t.which}</legend>
            <div class="ticks">
              ${f.there.map(
                (part) =>
                  html`<label class="tick"
                    ><input
                      type="checkbox"
                      value=${part}
                      .checked=${!f.left.includes(part)}
                      @input=${(event: Event) => event.stopPropagation()}
                      @change=${(event: Event) => {
                        event.stopPropagation();
                        f.onTick(part);
                      }}
                    />${t.parts[part]}</label
                  >`,
              )}
            </div>
          </fieldset>`
        : nothing
    }`;
};
