// <recovery-check>: six brakes on recovery, and which to loosen first. Rules: science/body/brakes.
import { formatList } from '../../../platform/locale/format-list.js';
import { formatNumber } from '../../../platform/locale/format.js';
import { brakeClaims, brakesOn, firstBrake, type BrakeId } from '../../../science/body/brakes.js';
import type { TemplateResult } from '../../../ui/base/index.js';
import { BodyElement } from '../../../ui/body/index.js';
import { form, studies, told } from './recovery-check.parts.js';
import { recoveryCheckPicture } from './recovery-check.picture.js';
import { styles } from './recovery-check.styles.js';
import type { RecoveryCheckTexts } from './strings/nl.js';

/**
 * Six brakes around a wheel: which are on, what to begin with, and what each one's own study saw and in whom. They are never
 * added up. Shares its factors with every picture of the body on the page, and after consent with the practice's other pages.
 *
 * @summary Six brakes on recovery, each with its own study, and which to loosen first.
 * @event {Event} change - When the person has put a brake on or let one go.
 * @event {FactorsChangedEvent} kine-factors-changed - After the same, with `levels`, `tap` and `capacity`.
 * @csspart picture - The wheel in its stand; its screws can be pressed.
 * @csspart controls - The six brakes.
 * @csspart answer - What to begin with, or what was let go, in words.
 */
export class RecoveryCheckElement extends BodyElement<RecoveryCheckTexts> {
  static override widget = {
    tag: 'recovery-check',
    claims: brakeClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** The brake that was let go of last, until another thing is done. */
  private loose: BrakeId | undefined;
  /** How often one was let go: each time the wheel makes half a turn. */
  private turns = 0;

  protected override view(t: RecoveryCheckTexts): TemplateResult {
    const { levels } = this.body;
    const on = brakesOn(levels);
    const loose = this.loose && !levels[this.loose] && !this.isExample ? this.loose : undefined;
    return this.frame(t, {
      picture: recoveryCheckPicture(
        this.size.picture(1.22, 1.7, 2.2),
        {
          on,
          first: firstBrake(levels),
          loose,
          turns: this.turns,
          onPress: (id) => this.onSwitch(id, this.isExample || !levels[id]),
        },
        { ...t, below: loose ? t.looseShort(t.brakes[loose]) : t.count[on.length]! },
      ),
      controls: form(t, this.isExample ? [] : on, this.onSwitch),
      answer: told(t, {
        levels,
        loose,
        example: (head) => this.heading(t, head),
        join: (words) => formatList(words, this.words.locale),
        acts: this.keeping(t),
      }),
      more: studies(t, (n, digits = 0) => formatNumber(n, this.words.locale, { minimumFractionDigits: digits })),
    });
  }

  protected override reset(): void {
    this.loose = undefined;
    super.reset();
  }

  /** On is two of four, as in every picture of the body. What nobody set is not taken for the person's. */
  private readonly onSwitch = (id: BrakeId, on: boolean): void => {
    const was = this.isExample ? {} : this.body.levels;
    this.loose = on ? undefined : id;
    if (!on) this.turns++;
    this.set({ levels: { ...was, [id]: on ? 2 : 0 } });
    void this.commit();
  };
}
