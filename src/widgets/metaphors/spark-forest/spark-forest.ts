// <spark-forest>: the same spark in a wet forest and in a dry one. Rules: science/body/fire.ts.
import { formatList } from '../../../platform/locale/index.js';
import { burning, drying, outcome, rain, storyDays, twoBadWeeks } from '../../../science/body/fire.js';
import { dryness, type BodyState } from '../../../science/body/model.js';
import type { RecoveryId } from '../../../science/body/recovery.js';
import { asWritten, fold, html, property, state } from '../../../ui/base/index.js';
import type { PropertyValues, TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles, Motion, playButton, Player } from '../../../ui/body/index.js';
import { answer } from '../../../ui/shared/index.js';
import { act, pick, real, said, weeks } from './spark-forest.parts.js';
import { sparkForestPicture } from './spark-forest.picture.js';
import { styles } from './spark-forest.styles.js';
import { lastStep, moment, readScene, readSpark, scenes, sparks, treesFor, type Scene, type SparkId } from './state.js';
import type { SparkForestTexts } from './strings/nl.js';

/**
 * The forest: factors dry it, a spark meets it, and how dry it is decides what happens. With the story of the garden: the
 * same spark after ordinary weeks and after two bad ones. Shares the factors with every other picture of the body on the
 * page, and after consent with the practice's other pages.
 *
 * @summary Why the same movement sometimes does nothing and sometimes hurts: a spark in a wet or a dry forest.
 * @event {Event} change - When the person has chosen a spark, changed factors or let it rain.
 * @csspart picture - Two forests and the same spark: after ordinary weeks, and the one that is chosen.
 * @csspart lead - The three forests to choose from, under the picture.
 * @csspart controls - The two weeks of the story.
 * @csspart extra - The fold with the spark and what dries the forest.
 * @csspart range - The day of the story.
 * @csspart answer - What the spark does and why, in words.
 * @cssState burning - At least one tree burns.
 * @cssState seen - The widget is in view; its fire moves.
 */
export class SparkForestElement extends BodyElement<SparkForestTexts> {
  static override widget = {
    tag: 'spark-forest',
    claims: [
      'forest-drying-factors',
      'forest-context-decides',
      'forest-spark',
      'forest-keeps-burning',
      'forest-not-imagined',
      'glass-amplify',
      'glass-recovery',
      'battery-charge',
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, ...styles];

  /** What strikes the spark: `lift`, `garden`, `wrong-move` or `nothing` clear; `garden` for anything else. */
  @property() spark: SparkId | (string & {}) = 'garden';
  /** The scene of the garden story: `before` the two bad weeks or `after` them; the person's own forest for anything else. */
  @property() story?: Exclude<Scene, 'own'> | (string & {});

  @state() private raining?: RecoveryId | undefined;
  private readonly motion = new Motion(this, this.state);
  private readonly player = new Player(this, lastStep, 320);

  constructor() {
    super();
    // Opens with the end of what happens; playing it is the person's choice.
    this.player.at = lastStep;
  }

  private get scene(): Scene {
    return readScene(this.story);
  }

  /** The levels of the forest that is shown: the person's own, or the story's on its day. */
  private get shown(): BodyState['levels'] {
    if (this.scene === 'own') return this.body.levels;
    return twoBadWeeks(this.scene === 'before' ? 0 : this.day);
  }

  private get day(): number {
    return moment(this.player.at).day;
  }

  private get trees(): number {
    return treesFor(this.size.width);
  }

  /** How many trees burn at this moment. */
  private get lit(): number {
    return Math.min(burning(dryness(this.shown), this.trees), moment(this.player.at).caught);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('factors') || changed.has('story')) this.raining = undefined;
    this.state('burning', this.lit > 0);
  }

  protected override view(t: SparkForestTexts): TemplateResult {
    const own = this.scene === 'own';
    return this.frame(t, {
      picture: this.picture(t),
      lead: pick(
        t.story,
        'story',
        scenes,
        { ...t.woods, ...(this.isExample && { own: t.example }) },
        this.scene,
        this.onScene,
      ),
      play: this.motion.still
        ? undefined
        : playButton(this.player.playing ? t.pause : t.replay, this.player.playing, this.onPlay),
      controls: own
        ? undefined
        : weeks(t, this.shown, this.scene === 'before' ? 0 : this.day, this.words.number, this.onDay),
      answer: this.answer(t),
      more: own
        ? fold(
            t.change,
            html`<div class="own">
              ${pick(t.choose, 'spark', sparks, t.sparks, readSpark(this.spark), this.onSpark)}${this.factorRows(t, drying)}
            </div>`,
          )
        : undefined,
    });
  }

  private readonly list = (words: readonly string[]): string => formatList(words, this.words.locale);

  /** In the story the spark is struck on the last day only. */
  private get dryingStill(): boolean {
    return this.scene === 'after' && this.day < storyDays;
  }

  private picture(t: SparkForestTexts): TemplateResult {
    const size = this.size.picture(1.2, 1.8, 2.4);
    const forest = dryness(this.shown);
    const happens = outcome(this.shown);
    const own = this.scene === 'own';
    const struck = own ? readSpark(this.spark) : 'garden';
    const ordinary = twoBadWeeks(0);
    return sparkForestPicture(
      // Large text leaves the trees their height.
      { ...size, height: Math.round(Math.max(size.height, size.em * 15)) },
      {
        trees: this.trees,
        still: this.motion.still,
        woods: [
          { dryness: dryness(ordinary), lit: 0, spark: this.dryingStill ? undefined : struck },
          {
            dryness: forest,
            lit: this.lit,
            embers: happens === 'smoulders' && !this.dryingStill,
            spark: this.dryingStill ? undefined : struck,
            rain: this.raining && t.recoveries[this.raining],
          },
        ],
      },
      {
        names: [t.scenes.before, this.isExample && own ? t.example : t.scenes[this.scene]],
        happens: this.dryingStill
          ? [[t.dayText(this.words.number(this.day))], [t.dayText(this.words.number(this.day))]]
          : [t.earth.nothing, t.earth[happens]],
      },
    );
  }

  private answer(t: SparkForestTexts): TemplateResult {
    const own = this.scene === 'own';
    const levels = this.shown;
    if (this.dryingStill) return answer({ head: t.drying, body: t.dries });
    const happens = outcome(levels);
    return answer({
      head: own && this.isExample ? t.exampleHead : t.head[happens],
      body: said(
        t,
        {
          levels,
          outcome: happens,
          spark: readSpark(this.spark),
          own: own ? undefined : this.scene === 'before' ? t.before : t.after,
          rained: this.raining && t.recoveries[this.raining],
        },
        this.list,
      ),
      caveat: [t.real, real(t, levels, happens, this.list)],
      actions: own ? this.keeping(t, act(t, !!rain(levels), this.onRain)) : undefined,
    });
  }

  protected override reset(): void {
    asWritten(this, { spark: 'garden' });
    this.raining = undefined;
    super.reset();
  }

  protected override set(next: Parameters<BodyElement<SparkForestTexts>['set']>[0]): void {
    // A factor that changes by hand ends the rain.
    this.raining = undefined;
    super.set(next);
  }

  /** Strikes the spark: from the two weeks on, or from the spark. */
  private run(from: number): void {
    this.player.pause();
    this.player.go(this.motion.still ? lastStep : from);
    if (!this.motion.still) this.player.play();
  }

  private readonly onScene = (scene: Scene): void => {
    this.story = scene;
    this.run(scene === 'after' ? 0 : storyDays);
  };

  private readonly onSpark = (spark: SparkId): void => {
    this.spark = spark;
    this.run(storyDays);
    this.changed();
  };

  private readonly onDay = (day: number): void => {
    this.story = 'after';
    this.player.pause();
    this.player.go(day < storyDays ? day : lastStep);
  };

  private readonly onPlay = (): void => {
    if (this.player.playing) return this.player.pause();
    const on = this.scene === 'after' && this.player.at < storyDays;
    this.story = 'after';
    this.run(on ? this.player.at : 0);
  };

  private readonly onRain = (): void => {
    const next = rain(this.body.levels);
    if (!next) return;
    this.player.go(lastStep);
    this.set({ levels: next.levels });
    this.raining = next.by;
    void this.commit();
  };
}
