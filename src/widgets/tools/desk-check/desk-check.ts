// <desk-check>: how a place of work is for who works there, and what to change. Rules: science/rest/desk.
import {
  deskClaims,
  deskParts,
  partOf,
  wayOf,
  type Desk,
  type DeskPart,
  type Way,
} from '../../../science/rest/desk.js';
import { asWritten, property, type TemplateResult } from '../../../ui/base/index.js';
import { Diary, keepRow, LessonElement } from '../../../ui/shared/index.js';
import { dayOf, form, said, wordsFor, type Change } from './desk-check.parts.js';
import { deskCheckPicture } from './desk-check.picture.js';
import { styles } from './desk-check.styles.js';
import type { DeskCheckTexts } from './strings/nl.js';

const written = { about: '', screen: '', feet: '', back: '', work: '' };

/**
 * Screen, feet, back, sitting and standing: a person says how each is for them, and hears what to change where it is not
 * comfortable. No posture is called right or wrong. What was changed can be kept, and is asked after later.
 *
 * @summary A place of work, looked at for comfort: screen, feet, back, sitting and standing, and what to change.
 * @event {Event} change - When the person has said how a part is, looks at another, or changed one.
 * @csspart picture - The desk as the person says it is; dotted what can be changed. Its discs choose a part.
 * @csspart controls - Which part, and how it is.
 * @csspart answer - What to change, in words.
 * @cssState filled - Something was said of a part.
 */
export class DeskCheckElement extends LessonElement<DeskCheckTexts> {
  static override widget = {
    tag: 'desk-check',
    claims: deskClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** The part that is looked at: `screen`, `feet`, `back` or `work`; `screen` when absent or none of these. */
  @property() about: DeskPart | (string & {}) = '';
  /** How the screen stands: `low`, `fine` or `high`; anything else counts as not said. */
  @property() screen: 'low' | 'fine' | 'high' | (string & {}) = '';
  /** How the feet stand: `hanging`, `fine` or `cramped` (knees high); anything else counts as not said. */
  @property() feet: 'hanging' | 'fine' | 'cramped' | (string & {}) = '';
  /** How the back leans: `bare` (no support), `fine` or `pushing`; anything else counts as not said. */
  @property() back: 'bare' | 'fine' | 'pushing' | (string & {}) = '';
  /** How one works: `sitting`, `fine` (both in turn) or `standing`; anything else counts as not said. */
  @property() work: 'sitting' | 'fine' | 'standing' | (string & {}) = '';

  /** Parts that were changed: on this page, or before and when. Nothing once something else is said of them. */
  private changes: Partial<Record<DeskPart, 'now' | Change>> = {};
  private readonly diary = new Diary<Change>(this, this.words, {
    tag: 'desk-check',
    fits: ({ about, way }) => !!partOf(about) && !!wayOf(partOf(about)!, way),
    own: () => ({ ...this.desk }) as Record<string, string>,
    recall: (own, log) => {
      // What the page or the person said goes before what the device remembers.
      if (this.acted || deskParts.some((part) => this[part])) return;
      for (const part of deskParts) {
        const way = (this[part] = wayOf(part, own[part]) ?? '');
        const last = log.findLast(({ about }) => about === part);
        if (last && last.way === way) this.changes[part] = last;
      }
    },
  });

  override willUpdate(): void {
    this.state('filled', Object.keys(this.desk).length > 0);
  }

  protected override view(t: DeskCheckTexts): TemplateResult {
    const { desk, at: about, onAbout, onWay, onChange } = this;
    const done = this.changes[about];
    const model = { desk, about, changed: !!done };
    const way = desk[about];
    return this.frame(t, {
      picture: deskCheckPicture(this.size.picture(1.22, 1.7, 2.2), {
        desk: { ...desk, ...Object.fromEntries(deskParts.filter((p) => this.changes[p]).map((p) => [p, 'fine'])) },
        about,
        up: about === 'work' && way === (done ? 'sitting' : 'standing'),
        aim: !!way && way !== 'fine' && !done,
        words: wordsFor(t, model)[2]!,
        onPress: onAbout,
      }),
      controls: form(t, { desk, about, onAbout, onWay }),
      answer: said(t, {
        ...model,
        day: done && done !== 'now' ? dayOf(done, this.diary.today, this.words.locale) : undefined,
        onAbout,
        onChange,
        acts: (first) =>
          keepRow({
            first,
            keep: this.unlessLesson(() => ({ t, memory: this.diary.memory, onKeep: this.diary.keep })),
            changed: this.acted || Object.keys(desk).length > 0,
            clear: t.clear,
            onClear: this.onClear,
          }),
      }),
    });
  }

  /** What was said of each part. */
  private get desk(): Desk {
    return Object.fromEntries(
      deskParts.flatMap((part) => {
        const way = wayOf(part, String(this[part] ?? '').trim());
        return way ? [[part, way]] : [];
      }),
    );
  }

  private get at(): DeskPart {
    return partOf(this.about) ?? 'screen';
  }

  private readonly onAbout = (part: DeskPart): void => {
    this.about = part;
    this.changed();
  };

  private readonly onWay = (way: Way): void => {
    this[this.at] = way;
    delete this.changes[this.at];
    if (!this.lesson) this.diary.changed();
    this.changed();
  };

  private readonly onChange = (): void => {
    const { at: about } = this;
    if (!this.lesson) this.diary.add({ about, way: this.desk[about]! });
    this.changes[about] = 'now';
    this.changed();
  };

  private readonly onClear = (): void => {
    asWritten(this, written);
    this.changes = {};
    this.changed();
    this.acted = false;
  };
}
