// Templates of worry-park: what is parked and until when, and in its half hour what to do with it. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { mostLetters, ways, type Parked, type Step, type Way } from '../../../practice/worries.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import { fault } from '../../../ui/shared/controls/fault.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { yesNo } from '../../../ui/shared/controls/yes-no.js';
import type { WorryParkTexts } from './strings/nl.js';

/** A field of a few words. */
const field = (
  id: string,
  label: string,
  value: string,
  wrong: string | false,
  onType: (text: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <div class="box ${wrong ? 'invalid' : ''}">
      <input
        id=${id}
        maxlength=${mostLetters}
        autocomplete="off"
        .value=${value}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? `${id}-fault` : nothing}
        @input=${(event: Event) => {
          event.stopPropagation();
          onType((event.target as HTMLInputElement).value);
        }}
        @change=${(event: Event) => event.stopPropagation()}
      />
    </div>
    ${fault(`${id}-fault`, wrong || undefined)}
  </div>`;

export interface Parking {
  readonly text: string;
  /** HH:MM. */
  readonly clock: string;
  /** Whether all goes after a day; undefined where nothing is kept anyhow. */
  readonly erase: boolean | undefined;
  readonly missing: boolean;
  readonly parked: readonly Parked[];
  readonly steps: readonly Step[];
  readonly onText: (text: string) => void;
  readonly onClock: (clock: string) => void;
  readonly onErase: (erase: boolean) => void;
  readonly onPark: () => void;
  readonly onDone: (step: Step, done: boolean) => void;
  readonly onDrop: (at: string) => void;
}

export const parking = (t: WorryParkTexts, p: Parking): TemplateResult =>
  html`${
      p.steps.length
        ? checkboxGroup({
            legend: t.steps,
            options: p.steps.map(({ at, step }) => ({ value: at, label: step })),
            chosen: p.steps.filter(({ done }) => done).map(({ at }) => at),
            onSwitch: (at, on) =>
              p.onDone(
                p.steps.find((each) => each.at === at)!,
                on,
              ),
          })
        : nothing
    }
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        p.onPark();
      }}
    >
      ${field('what', t.what, p.text, p.missing && t.missing, p.onText)}
      <div class="until">
        <div class="field">
          <label class="label" for="until">${t.until}</label>
          <div class="box">
            <input
              id="until"
              type="time"
              .value=${p.clock}
              @input=${(event: Event) => event.stopPropagation()}
              @change=${(event: Event) => {
                event.stopPropagation();
                const { value } = event.target as HTMLInputElement;
                if (value) p.onClock(value);
              }}
            />
          </div>
        </div>
        <button class="button primary" type="submit">${t.park}</button>
      </div>
    </form>
    ${
      p.erase === undefined
        ? nothing
        : html`<div>
            ${yesNo(t.erase, p.erase, p.onErase)}
            <p class="small">${t.shared}</p>
          </div>`
    }
    ${p.parked.length ? list(t, p) : nothing}`;

/** All that waits, in whole words. */
const list = (t: WorryParkTexts, { parked, onDrop }: Parking): TemplateResult =>
  fold(
    t.list,
    html`<ul class="waits">
      ${parked.map(
        ({ at, text }) =>
          html`<li>
            <span>${text}</span
            ><button class="quiet" type="button" value=${at} aria-label=${t.letGo(text)} @click=${() => onDrop(at)}>
              ${t.ways.away}
            </button>
          </li>`,
      )}
    </ul>`,
  );

export interface Dealing {
  readonly text: string;
  readonly way: Way | undefined;
  /** What the person writes to it. */
  readonly own: string;
  readonly missing: boolean;
  readonly onWay: (way: Way) => void;
  readonly onOwn: (text: string) => void;
}

export const dealing = (t: WorryParkTexts, d: Dealing): TemplateResult =>
  html`${radioGroup({
    legend: t.deal(d.text),
    name: 'way',
    as: 'chips',
    options: ways.map((value) => ({ value, label: t.ways[value] })),
    chosen: d.way,
    onChoose: d.onWay,
  })}
  ${
    d.way === 'step' || d.way === 'no'
      ? html`<div>
          ${field('own', t.ask[d.way], d.own, d.missing && t.missingStep, d.onOwn)}
          ${d.way === 'no' ? html`<p class="small">${t.example}</p>` : nothing}
        </div>`
      : nothing
  }`;
