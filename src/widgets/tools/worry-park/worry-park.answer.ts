// What worry-park answers: what waits and until when; in its half hour what the choice means; what small steps came of it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Way, Worry } from '../../../practice/worries.js';
import { answer } from '../../../ui/shared/answer.js';
import type { CalendarOffer } from '../../../ui/shared/calendar-offer.js';
import type { Diary } from '../../../ui/shared/memory/diary.js';
import { act, keepRow } from '../../../ui/shared/memory/keep-row.js';
import type { WorryParkTexts } from './strings/nl.js';

/** What just happened: a step was taken, all had its time, or what was written is gone. */
export type News = 'wins' | 'ended' | 'over';

export interface Answered {
  /** Whose half hour it is: what is chosen, minutes left, until when it can wait again, how many wait behind it. */
  readonly turn:
    | { readonly way: Way | undefined; readonly left: number; readonly again: string; readonly others: number }
    | undefined;
  readonly news: News | undefined;
  readonly parked: number;
  /** When the first gets its time; `same`: all of them. */
  readonly until: string;
  readonly same: boolean;
  /** Small steps of a week. */
  readonly wins: number;
  readonly write: (value: number) => string;
  /** Something was set, here or before. */
  readonly changed: boolean;
  /** What is kept; nothing in a lesson. */
  readonly kept: Diary<Worry> | undefined;
  readonly calendar: CalendarOffer;
  readonly onNext: () => void;
  readonly onAllLater: () => void;
  readonly onRemind: () => void;
  readonly onClear: () => void;
}

const plain = (label: string, onClick: () => void): TemplateResult =>
  html`<button class="button" type="button" @click=${onClick}>${label}</button>`;

const wordsOf = (t: WorryParkTexts, a: Answered): readonly [head: string, body: string, first?: unknown] => {
  const { turn, news, parked, until, wins, write } = a;
  if (turn?.way) return [...t.means[turn.way](turn.again), act(t.next, false, a.onNext)];
  if (turn)
    return [t.time, turn.left ? t.left(write(turn.left), turn.left === 1) : t.late, plain(t.allLater, a.onAllLater)];
  if (news === 'wins' && wins) return [t.wins(write(wins), wins === 1), t.stand];
  const waits = a.same ? t.parked(write(parked), until, parked === 1) : t.parkedFrom(write(parked), until);
  if (parked) return [waits, t.passing, plain(t.remind, a.onRemind)];
  if (news && news !== 'wins') return t[news];
  return [t.start(until), t.startMore];
};

export function answered(t: WorryParkTexts, a: Answered): TemplateResult {
  const [head, body, first] = wordsOf(t, a);
  return answer({
    head,
    body: html`${body} ${!a.turn && !a.news && a.wins ? t.week(a.write(a.wins), a.wins === 1) : nothing}`,
    actions: html`${keepRow({
      first,
      keep: a.kept && { t, memory: a.kept.memory, onKeep: a.kept.keep },
      clear: t.clear,
      changed: a.changed,
      onClear: a.onClear,
    })}${a.calendar.note(t)}`,
    caveat: a.turn
      ? undefined
      : [
          t.helps,
          html`<p>${t.rules}</p>
            <p>${t.studied}</p>
            <p>${t.closed}</p>`,
        ],
  });
}
