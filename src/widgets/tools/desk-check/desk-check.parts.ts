// Templates of desk-check: which part, how it is, and what to change. Handlers come in. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../platform/locale/format-date.js';
import {
  deskParts,
  nextPart,
  toChange,
  waysOf,
  type Desk,
  type DeskPart,
  type Way,
} from '../../../science/rest/desk.js';
import { answer } from '../../../ui/shared/answer.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { dayNoted, type Noted } from '../../../ui/shared/memory/diary.js';
import type { DeskCheckTexts } from './strings/nl.js';

/** What was changed, and how it was before. */
export interface Change extends Noted {
  readonly about: DeskPart;
  readonly way: Way;
}

/** The day of a change in words, but today. */
export const dayOf = (change: Change, today: readonly Noted[], locale: string): string | undefined =>
  today.some(({ at }) => at === change.at)
    ? undefined
    : formatDate(Date.parse(dayNoted(change)), locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });

export interface Form {
  readonly desk: Desk;
  readonly about: DeskPart;
  readonly onAbout: (part: DeskPart) => void;
  readonly onWay: (way: Way) => void;
}

export const form = (t: DeskCheckTexts, { desk, about, onAbout, onWay }: Form): TemplateResult =>
  html`${radioGroup({
    legend: t.about,
    name: 'about',
    as: 'chips',
    options: deskParts.map((value) => ({ value, label: t.parts[value] })),
    chosen: about,
    onChoose: onAbout,
  })}${radioGroup<Way>({
    legend: t.ask[about],
    name: `way-${about}`,
    options: waysOf[about].map((value) => ({ value, label: (t.ways[about] as Record<Way, string>)[value] })),
    chosen: desk[about],
    onChoose: onWay,
  })}`;

export interface Said extends Pick<Form, 'desk' | 'about' | 'onAbout'> {
  /** The part was changed, by what the person says. */
  readonly changed: boolean;
  /** The day it was, where that was not today. */
  readonly day: string | undefined;
  readonly onChange: () => void;
  /** The row of acts around the answer's own. */
  readonly acts: (first: unknown) => unknown;
}

/** What is said of a part someone is not comfortable with. */
const adviceFor = (t: DeskCheckTexts, part: DeskPart, way: Way) =>
  (t.advice[part] as Readonly<Record<string, readonly [string, string, string]>>)[way];

/** Head, sentences, and what stands in the picture. */
export const wordsFor = (t: DeskCheckTexts, s: Pick<Said, 'desk' | 'about' | 'changed'>): readonly string[] => {
  const way = s.desk[s.about];
  if (!way) return [...t.start, t.example];
  if (way === 'fine') return t.fine;
  return s.changed ? t.changed : adviceFor(t, s.about, way)!;
};

export function said(t: DeskCheckTexts, s: Said): TemplateResult {
  const { desk, about } = s;
  const [head, body] = wordsFor(t, s);
  const way = desk[about];
  const next = nextPart(desk, about);
  const open = way && way !== 'fine' && !s.changed;
  const button = (text: string, act: () => void): TemplateResult =>
    html`<button class="button primary" type="button" @click=${act}>${text}</button>`;
  const first = open
    ? button(t.change, s.onChange)
    : way && next
      ? button(t.go[next], () => s.onAbout(next))
      : undefined;
  // What else is not comfortable, once all was looked at.
  const others = next ? [] : toChange(desk).filter((part) => part !== about);
  return answer({
    head,
    body: html`${s.day ? html`${t.earlier(s.day)} ` : nothing}${body}`,
    actions: html`${others.length ? html`<p class="small">${t.also(others)}</p>` : nothing}${s.acts(first)}`,
    caveat: [t.posture, t.postures.map((each) => html`<p>${each}</p>`)],
  });
}
