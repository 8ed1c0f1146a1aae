// <worry-park>: sets a worry aside to a chosen time, and then gives it its half hour. Rules: practice/worries.
import { formatDate } from '../../../platform/locale/format-date.js';
import { addDays, dayOf, systemClock } from '../../../platform/time/index.js';
import * as worries from '../../../practice/worries.js';
import { clockText, readClock } from '../../../science/input/clock.js';
import { worryClaims, worryMinutes } from '../../../science/rest/worries.js';
import { asWritten, property, type TemplateResult } from '../../../ui/base/index.js';
import { CalendarOffer, Diary, EachMinute, LessonElement } from '../../../ui/shared/index.js';
import { styles } from './worry-park.styles.js';
import { answered, type News } from './worry-park.answer.js';
import { dealing, parking } from './worry-park.parts.js';
import { worryParkPicture } from './worry-park.picture.js';
import type { WorryParkTexts } from './strings/nl.js';

const usual = 19 * 60 + 30;

/**
 * Takes a worry in a few words and lets it wait until a chosen time. Then it gets its half hour, one at a time: a small step,
 * saying no, later, or letting it go. What was written is erased after a day, unless the person wants it to stay.
 *
 * @summary Parks a worry until a chosen time, and then gives it its half hour.
 * @event {Event} change - When the person has parked something, dealt with it, or set the time.
 * @csspart picture - What waits, as parked cars; in its half hour, a bench beside them.
 * @csspart controls - What is on one’s mind and until when; in its half hour, what to do with it.
 * @csspart answer - What is parked and until when, or what the choice means.
 */
export class WorryParkElement extends LessonElement<WorryParkTexts> {
  static override widget = {
    tag: 'worry-park',
    claims: worryClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Until when is parked, as `19:30`; 19:30 when absent or no time. */
  @property() until = '';

  private readonly diary = new Diary<worries.Worry>(this, this.words, {
    tag: 'worry-park',
    fits: worries.isWorry,
    own: () => ({ until: this.clock, erase: this.erase }),
    recall: ({ until, erase }) => {
      if (typeof erase === 'boolean') this.erase = erase;
      // What the page or the person said goes before what the device remembers.
      if (!this.acted && !this.until && typeof until === 'string') this.until = until;
    },
  });
  private readonly calendar = new CalendarOffer(this);
  /** A page left open knows when the time has come. */
  protected readonly minute = new EachMinute(this);
  private erase = true;
  private text = '';
  /** Something was asked for and nothing written. */
  private missing = false;
  private way: worries.Way | undefined;
  private own = '';
  private news: News | undefined;

  override willUpdate(): void {
    const now = systemClock.now();
    if (!this.erase || worries.swept(this.diary.log, now) === this.diary.log) return;
    this.news = 'over';
    this.diary.rewrite((log) => worries.swept(log, now));
  }

  protected override view(t: WorryParkTexts): TemplateResult {
    const [now, zone] = [systemClock.now(), systemClock.zone()];
    const { log } = this.diary;
    const parked = worries.parkedIn(log);
    const [turn, ...others] = worries.dueIn(log, now);
    const until = worries.untilOf(now, zone, this.clock);
    const wins = worries.winsOf(log, now, zone);
    return this.frame(t, {
      picture: worryParkPicture(
        this.size.picture(1.36, 2, 2.9),
        {
          cars: turn ? [turn, ...others] : parked,
          ...(turn ? { way: this.way ?? 'look' } : { typed: this.text.trim() }),
          onPress: this.onCar,
        },
        {
          ...t.drawn,
          post: t.drawn.post(this.time(Date.parse(turn?.until ?? parked[0]?.until ?? '') || until)),
        },
      ),
      controls: turn
        ? dealing(t, {
            text: turn.text,
            way: this.way,
            own: this.own,
            missing: this.missing,
            onWay: this.onWay,
            onOwn: (text) => this.show(() => (this.own = text)),
          })
        : parking(t, {
            text: this.text,
            clock: this.clock,
            erase: this.unlessLesson(() => this.erase),
            missing: this.missing,
            parked,
            steps: worries.stepsIn(log),
            onText: (text) => this.show(() => (this.text = text)),
            onClock: this.onClock,
            onErase: this.onErase,
            onPark: this.onPark,
            onDone: this.onDone,
            onDrop: this.onDrop,
          }),
      answer: answered(t, {
        turn: turn && {
          way: this.way,
          left: worries.leftOf(turn, now, worryMinutes),
          again: this.when(t, until, now, t.at),
          others: others.length,
        },
        news: this.news,
        parked: parked.length,
        until: this.when(t, Date.parse(parked[0]?.until ?? '') || until, now),
        same: parked.every((each) => each.until === parked[0]!.until),
        wins,
        write: this.words.number,
        changed: this.acted || log.length > 0,
        kept: this.unlessLesson(() => this.diary),
        calendar: this.calendar,
        onNext: this.onNext,
        onAllLater: this.onAllLater,
        onRemind: () => this.onRemind(t, parked),
        onClear: this.onClear,
      }),
      // Who writes has the picture; it is read out when that rests.
      moving: this.text !== '' || this.own !== '',
    });
  }

  private get clock(): string {
    return clockText(readClock(this.until) ?? usual);
  }

  private time(at: number): string {
    const timeZone = systemClock.zone();
    return formatDate(at, this.words.locale, { hour: '2-digit', minute: '2-digit', timeZone });
  }

  /** Said as today's or tomorrow's. */
  private when(t: WorryParkTexts, at: number, now: number, today = (time: string): string => time): string {
    const zone = systemClock.zone();
    const isTomorrow = dayOf(at, zone) === addDays(dayOf(now, zone), 1);
    return (isTomorrow ? t.tomorrow : today)(this.time(at));
  }

  private get turn(): worries.Parked | undefined {
    return worries.dueIn(this.diary.log, systemClock.now())[0];
  }

  private show(change: () => void): void {
    change();
    this.requestUpdate();
  }

  private find(selector: string): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  /** Something is asked for: it is said, and the field has the focus. */
  private ask(id: string): void {
    this.show(() => (this.missing = true));
    this.find(`#${id}`)?.focus();
  }

  private readonly onPark = (): void => {
    const text = this.text.trim();
    if (!text) return this.ask('what');
    const until = worries.untilOf(systemClock.now(), systemClock.zone(), this.clock);
    [this.text, this.missing, this.news] = ['', false, undefined];
    this.diary.add({ text, until: new Date(until).toISOString() });
    this.changed();
    this.find('#what')?.focus();
  };

  private readonly onClock = (clock: string): void => {
    this.until = clock;
    this.diary.changed();
    this.changed();
  };

  private readonly onErase = (erase: boolean): void => {
    this.erase = erase;
    this.diary.changed();
    this.changed();
  };

  /** A car that was pressed is looked up in the list. */
  private readonly onCar = (at: string): void => {
    const list = this.find('.controls details') as HTMLDetailsElement | null;
    if (!list) return;
    list.open = true;
    this.find(`button[value="${at}"]`)?.focus();
  };

  private readonly onDrop = (at: string): void => {
    this.diary.rewrite((log) => log.filter((each) => each.at !== at));
    this.changed();
  };

  private readonly onDone = (step: worries.Step, done: boolean): void => {
    this.news = done ? 'wins' : undefined;
    this.diary.add({ ...step, done });
    this.changed();
  };

  private readonly onWay = (way: worries.Way): void => {
    [this.way, this.missing] = [way, false];
    this.changed();
  };

  private readonly onNext = (): void => {
    const { turn, way } = this;
    const step = this.own.trim();
    if (!turn || !way) return;
    if (way === 'step' && !step) return this.ask('own');
    [this.way, this.own, this.missing, this.news] = [undefined, '', false, 'ended'];
    if (way === 'later') this.postpone([turn]);
    else {
      const keeps = (way === 'step' || way === 'no') && step;
      const noted = { at: new Date(systemClock.now()).toISOString(), zone: systemClock.zone(), step };
      this.diary.rewrite((log) => [...log.filter(({ at }) => at !== turn.at), ...(keeps ? [noted] : [])]);
    }
    this.changed();
  };

  private readonly onAllLater = (): void => {
    this.postpone(worries.dueIn(this.diary.log, systemClock.now()));
    [this.way, this.own, this.news] = [undefined, '', undefined];
    this.changed();
  };

  private postpone(some: readonly worries.Parked[]): void {
    const zone = systemClock.zone();
    const until = new Date(worries.untilOf(systemClock.now(), zone, this.clock)).toISOString();
    for (const each of some) this.diary.add({ ...each, zone, until });
  }

  private onRemind(t: WorryParkTexts, parked: readonly worries.Parked[]): void {
    const times = [...new Set(parked.map(({ until }) => until))];
    const entries = times.map((start) => ({
      uid: `worries-${Date.parse(start)}@kinekit`,
      sequence: 0,
      start,
      end: new Date(Date.parse(start) + worryMinutes * 6e4).toISOString(),
      summary: t.reminder,
      alarm: true,
    }));
    void this.calendar.offer(t.reminder, entries);
  }

  private readonly onClear = (): void => {
    asWritten(this, { until: '' });
    [this.text, this.own, this.way, this.missing, this.news, this.erase] = ['', '', undefined, false, undefined, true];
    this.diary.clear();
    this.changed();
    this.acted = false;
  };
}
