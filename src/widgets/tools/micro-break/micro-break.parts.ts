// Templates of micro-break: how often, how it is said, what to do, and what it means. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { canNotify } from '../../../platform/notify.js';
import { everyOf } from '../../../science/rest/breaks.js';
import { answer } from '../../../ui/shared/answer.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import type { Diary, Noted } from '../../../ui/shared/memory/diary.js';
import { keepRow } from '../../../ui/shared/memory/keep-row.js';
import { moves, type MicroBreakWords, type Move } from './micro-break.picture.js';
import type { MicroBreakTexts } from './strings/nl.js';
import type { Watch } from './watch.js';

/** A time up, and what was done then. */
export interface Stretch extends Noted {
  readonly move: Move;
}

export const ways = ['tone', 'notice'] as const;
export type Way = (typeof ways)[number];
/** Why the browser shows no notices. */
export type Refused = 'denied' | 'failed';

type Write = (value: number) => string;

export interface Form {
  readonly watch: Watch;
  readonly every: number;
  readonly move: Move;
  readonly ways: readonly Way[];
  readonly refused: Refused | undefined;
  readonly onEvery: (minutes: number) => void;
  readonly onMove: (move: Move) => void;
  readonly onWay: (way: Way, on: boolean) => void;
}

/** Sitting: how often, and how it is said. Up: what to do. */
export const form = (t: MicroBreakTexts, f: Form, write: Write): TemplateResult =>
  f.watch.desk.phase === 'sitting'
    ? html`${radioGroup({
          legend: t.howOften,
          name: 'every',
          options: everyOf.map((minutes) => ({ value: String(minutes), label: t.every(write(minutes)) })),
          chosen: String(f.every),
          onChoose: (minutes) => f.onEvery(Number(minutes)),
        })}
        <div>
          ${checkboxGroup({
            legend: t.how,
            options: ways.filter((way) => way === 'tone' || canNotify()).map((value) => ({ value, label: t[value] })),
            chosen: f.ways,
            onSwitch: f.onWay,
          })}
          <p class="small" role="status">${f.refused ? t.refused[f.refused] : nothing}</p>
        </div>`
    : radioGroup({
        legend: t.what,
        name: 'move',
        as: 'chips',
        options: moves.map((value) => ({ value, label: t.moves[value] })),
        chosen: f.move,
        onChoose: f.onMove,
      });

/** What stands in the picture. */
export const wordsOf = (t: MicroBreakTexts, { state, desk, left }: Watch, every: number, move: Move, write: Write) => {
  const minutes = state === 'ready' ? every : left;
  const sits = desk.phase === 'sitting';
  return {
    big: sits ? write(minutes) : desk.phase === 'up' ? t.upNow : t.upShort,
    small: sits ? t.minutes(minutes === 1) : '',
    earth: desk.phase === 'up' ? [t.moves[move]] : [t.sitting],
  } satisfies MicroBreakWords;
};

export interface Answered {
  readonly watch: Watch;
  readonly every: number;
  readonly acted: boolean;
  /** What was done and is kept; nothing in a lesson. */
  readonly kept: Diary<Stretch> | undefined;
  readonly onStand: () => void;
  readonly onSit: () => void;
  readonly onWait: () => void;
  readonly onClear: () => void;
}

/** When it is time, or that it is; and what to do about it. */
export function answered(t: MicroBreakTexts, a: Answered, write: Write): TemplateResult {
  const { state, desk, left } = a.watch;
  const button = (name: string, label: string, act: () => void): TemplateResult =>
    html`<button class=${name} type="button" @click=${act}>${label}</button>`;
  const sitting = state === 'paused' ? 'paused' : state === 'ready' ? 'ready' : 'sitting';
  const now = desk.phase === 'sitting' ? sitting : desk.phase;
  const times = a.kept?.today.length ?? 0;
  const did = times ? t.today(write(times), times === 1) : '';
  const [head, body, first] = {
    ready: [t.start, t.startMore(write(a.every)), undefined],
    sitting: [t.left(write(left), left === 1), desk.rested ? t.wasAway : t.counts, button('button', t.stood, a.onSit)],
    paused: [t.paused, t.pausedMore, undefined],
    due: [t.due, t.dueMore, html`${button('button primary', t.stands, a.onStand)}${button('quiet', t.wait, a.onWait)}`],
    up: [t.up, t.upMore, button('button primary', t.sits, a.onSit)],
  }[now];
  return answer({
    head,
    body: html`${body} ${now === 'up' || now === 'ready' ? did : ''}`,
    actions: keepRow({
      first,
      keep: a.kept && { t, memory: a.kept.memory, onKeep: a.kept.keep },
      clear: t.clear,
      changed: a.acted && now !== 'due',
      onClear: a.onClear,
    }),
    caveat: now === 'due' || now === 'up' ? undefined : [t.studies, html`<p>${t.studied}</p>`],
  });
}
