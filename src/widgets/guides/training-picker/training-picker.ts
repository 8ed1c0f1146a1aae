// <training-picker>: three doors in one wall, and what to begin with behind the one a person likes. Rules: science/movement/training.
import { doorOf, settingOf, timesOf, trainingClaims, type Door } from '../../../science/movement/training.js';
import { property, saysYes, type TemplateResult } from '../../../ui/base/index.js';
import { GuideElement } from '../../../ui/guide/index.js';
import { answer } from '../../../ui/shared/index.js';
import { controls } from './training-picker.parts.js';
import { trainingPickerPicture } from './training-picker.picture.js';
import { styles } from './training-picker.styles.js';
import type { TrainingPickerTexts } from './strings/nl.js';

/**
 * A person says which form of training they like, how often, where and with whom, and hears a small start. All doors open on
 * the same land: rankings of studies differ and their certainty is low, so the best is what somebody keeps doing.
 *
 * @summary Strength, endurance or mind and body: a form of training by what one likes, and a small start.
 * @event {Event} change - When the person has chosen a door, how often, where or with whom.
 * @csspart picture - Three doors in one wall. Each can be pressed.
 * @csspart controls - Which door, how often, where and with whom.
 */
export class TrainingPickerElement extends GuideElement<TrainingPickerTexts> {
  static override widget = {
    tag: 'training-picker',
    claims: trainingClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** The form of training: `strength`, `endurance` or `calm`; an example is shown when absent or none of these. */
  @property() door: 'strength' | 'endurance' | 'calm' | (string & {}) = '';
  /** Times a week, `1` to `4`; `1` when absent or none of these. */
  @property({ attribute: 'per-week' }) perWeek: '1' | '2' | '3' | '4' | (string & {}) = '';
  /** Outside. */
  @property({ type: Boolean, converter: saysYes }) outside = false;
  /** With others. */
  @property({ type: Boolean, converter: saysYes }) together = false;

  protected override parts(t: TrainingPickerTexts): Record<string, TemplateResult> {
    const own = doorOf(this.door);
    const door = own ?? 'endurance';
    const { outside, together } = this;
    const times = timesOf(this.perWeek);
    const what = t.what[door][settingOf(outside, together)]!;
    return {
      picture: trainingPickerPicture(this.size.picture(1.42, 2, 2.8), { door, onDoor: this.onDoor }),
      controls: controls(t, {
        door,
        times,
        outside,
        together,
        onDoor: this.onDoor,
        onTimes: this.onTimes,
        onSwitch: this.onSwitch,
      }),
      answer: answer({
        head: own ? t.yours(what) : t.example(what),
        body: `${t.begin[door](t.often[times - 1]!)} ${t.best}`,
      }),
    };
  }

  private readonly onDoor = (door: Door): void => {
    this.door = door;
    this.changed();
  };

  private readonly onTimes = (times: string): void => {
    this.perWeek = times;
    this.changed();
  };

  private readonly onSwitch = (what: 'outside' | 'together', on: boolean): void => {
    this[what] = on;
    this.changed();
  };
}
