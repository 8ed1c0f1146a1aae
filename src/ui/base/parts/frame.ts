// The frame template all widgets share: title, picture, controls, answer, foot. And the fold they use in it.
import { html, nothing, type TemplateResult } from 'lit';
import type { FrameTexts } from '../strings/nl.js';
import { chevron, flag } from './icons.js';

/** What the frame says: its own texts, and the widget's heading and one sentence of purpose. */
export interface Named {
  frame: FrameTexts;
  title: string;
  purpose: string;
}

export interface FrameParts {
  t: Named;
  picture?: unknown;
  /** Over the earth of the picture, at its left: what plays it. */
  play?: unknown;
  /** Full width between picture and columns: the control that belongs to the picture. */
  lead?: unknown;
  controls?: unknown;
  answer?: unknown;
  /** Whether the answer follows a hand that is still moving: it is read out when that rests. */
  moving?: boolean | undefined;
  /** More under the columns, full width. */
  more?: unknown;
  /** The fold with sources; absent where a widget shows no figures. */
  sources?: unknown;
  /** Left foot link in place of sources. */
  foot?: unknown;
  onHelp: () => void;
  help?: unknown;
  /** Whether this widget says what one of the page says for all. */
  speaks: boolean;
}

const part = (name: string, content: unknown, live?: 'polite' | 'off') =>
  content ? html`<div class=${name} part=${name} aria-live=${live ?? nothing}>${content}</div>` : nothing;

/** A level of heading there is. */
export const clampLevel = (level: number): number => Math.min(6, Math.max(1, Math.round(level) || 2));

/** What the page put inside the tag, for as long as there is nothing better; with the widget's room (kinekit.css). */
export const fallback = (): TemplateResult => html`<div part="room"><slot></slot></div>`;

/** Lets go of the room kinekit.css keeps: what is below moves up. At a touch of the widget, when it may. */
export const release = ({ currentTarget }: { currentTarget: unknown }): void =>
  (currentTarget as Element).removeAttribute('part');

/**
 * A press on plain text, or on a label, would make `delegatesFocus` focus the first control and scroll to it, away from
 * under the pointer: the label hears no click. So the frame takes that focus, and can have none otherwise.
 */
const stay = ({ currentTarget, target }: Event): void => {
  if ((target as Element).closest('a,button,input,select,textarea,summary,[tabindex]')) return;
  const frame = currentTarget as HTMLElement;
  frame.tabIndex = -1;
  frame.onblur = () => frame.removeAttribute('tabindex');
};

/** Lays out one widget. The picture is drawn for the frame's width; the answer is announced when it changes. */
export function frame(p: FrameParts): TemplateResult {
  return html`<div part="room" @focusin=${release}>
    <section class="frame" part="frame" aria-labelledby="title" @mousedown=${stay}>
      <div class="head" part="head">
        <h2 id="title" part="title">${p.t.title}</h2>
        <p part="purpose">${p.t.purpose}</p>
      </div>
      ${part('picture', p.picture && html`${p.picture}${p.play}`)} ${part('lead', p.lead)}
      <div class="body ${p.controls && p.answer ? '' : 'span'}">
        ${part('controls', p.controls)} ${part('answer', p.answer, p.moving ? 'off' : 'polite')}
      </div>
      ${part('extra', p.more)}
      <slot name="note"></slot>
      <div class="foot" part="foot">
        <div class="links">
          ${p.foot ?? p.sources}
          <button class="quiet" part="help-button" type="button" aria-haspopup="dialog" @click=${p.onHelp}>
            ${flag('flag')}${p.t.frame.help}
          </button>
        </div>
        ${p.speaks ? html`<p class="small">${p.t.frame.informs}</p>` : nothing} ${p.help}
      </div>
    </section>
  </div>`;
}

/** A native disclosure in the house's dress. */
export const fold = (label: string, content: unknown, onToggle?: (event: Event) => void): TemplateResult =>
  html`<details @toggle=${onToggle}>
    <summary>${chevron()}${label}</summary>
    ${content}
  </details>`;
