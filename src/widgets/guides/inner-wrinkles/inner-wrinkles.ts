// <inner-wrinkles>: what a scan shows in a hundred people without pain, by age. Figures: science/spine/findings.
import { ages, findingClaims, readAge, readFinding, shareAt, type FindingId } from '../../../science/spine/findings.js';
import { fold, property } from '../../../ui/base/index.js';
import { GuideElement } from '../../../ui/guide/index.js';
import { playButton } from '../../../ui/shared/controls/play-button.js';
import { Player } from '../../../ui/shared/player.js';
import { form, said } from './inner-wrinkles.parts.js';
import { innerWrinklesPicture } from './inner-wrinkles.picture.js';
import { styles } from './inner-wrinkles.styles.js';
import type { InnerWrinklesTexts } from './strings/nl.js';

/**
 * Choose an age and one of eight findings: of a hundred people without pain, so many have it on a scan. Estimates are said to
 * be that, with what rests on hardly anyone and what lies between two ages. Nobody's own scan is judged.
 *
 * @summary Of 100 people without pain, how many have which finding on a scan, by age.
 * @event {Event} input - While the person moves the age.
 * @event {Event} change - When the person has chosen an age or a finding.
 * @csspart picture - A hundred people, and one of them large, who can be pressed: ten years older.
 * @csspart controls - The age and the finding.
 * @csspart range - The age.
 * @csspart answer - What the picture shows, in words.
 */
export class InnerWrinklesElement extends GuideElement<InnerWrinklesTexts> {
  static override widget = {
    tag: 'inner-wrinkles',
    claims: findingClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** The age, 20 to 80 in steps of 5; 50 when absent or no age. */
  @property() age: number | string = '';
  /** What is looked for on the scan: `degeneration` when absent or none of these. */
  @property() finding:
    'degeneration' | 'signal' | 'height' | 'bulge' | 'protrusion' | 'fissure' | 'facet' | 'slip' | (string & {}) = '';

  private readonly player = new Player(this, ages.length - 1, 1200);
  /** The age follows the player, to its end. */
  private led = false;

  override willUpdate(): void {
    if (!this.led) return;
    this.age = ages[this.player.at]!;
    this.led = this.player.playing;
  }

  protected override parts(t: InnerWrinklesTexts): ReturnType<GuideElement<InnerWrinklesTexts>['parts']> {
    const chosen = { age: readAge(this.age), finding: readFinding(this.finding) };
    const share = shareAt(chosen.finding, chosen.age);
    const { playing } = this.player;
    const play = playing ? t.pause : t.play;
    return {
      picture: innerWrinklesPicture(
        this.size.picture(1.22, 1.9, 2.3),
        { ...chosen, people: share.people, onPress: () => this.onSet(chosen.age < 80 ? chosen.age + 10 : 20) },
        { with: t.with(`${share.people}`), without: t.without(`${100 - share.people}`), play },
      ),
      play: playButton(play, playing, this.onPlay),
      controls: form(t, chosen, { onAge: this.onAge, onSet: this.onSet, onFinding: this.onFinding }),
      answer: said(t, chosen, share),
      more: fold(t.more, this.prose(t)),
      moving: playing,
    };
  }

  private readonly onPlay = (): void => {
    if (this.player.playing) return this.player.pause();
    this.led = true;
    this.player.at = ages.length - 1;
    this.player.play();
  };

  private readonly onAge = (age: number): void => {
    this.stop();
    this.age = age;
    this.typed();
  };

  private readonly onSet = (age: number): void => {
    this.stop();
    this.age = age;
    this.changed();
  };

  private readonly onFinding = (id: FindingId): void => {
    this.finding = id;
    this.changed();
  };

  /** What a person sets goes before what plays. */
  private stop(): void {
    this.led = false;
    this.player.pause();
  }
}
