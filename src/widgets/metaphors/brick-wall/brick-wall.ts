// <brick-wall>: training brings bricklayers, protein brings bricks. Rules: science/food/bricks.
import { followProteinNeed } from '../../../practice/protein-need.js';
import { brickClaims, mostSessions, needPerKg, shareOf, wall } from '../../../science/food/bricks.js';
import type { BrickNeed, Wall } from '../../../science/food/bricks.js';
import { asWritten, fold, html, property, state, type TemplateResult } from '../../../ui/base/index.js';
import { metaphorStyles, Motion, Story } from '../../../ui/body/index.js';
import { keepRow, LessonElement } from '../../../ui/shared/index.js';
import { knobs, pressed } from './brick-wall.parts.js';
import { brickWallHeight, brickWallPicture } from './brick-wall.picture.js';
import { styles } from './brick-wall.styles.js';
import { scenes } from './story.js';
import type { BrickWallTexts } from './strings/nl.js';

/** The number in an attribute; undefined for nothing and for what is no number of 0 or more. */
const count = (raw: unknown): number | undefined => {
  const n = raw === undefined || raw === null || String(raw).trim() === '' ? NaN : Number(raw);
  return n >= 0 && n < Infinity ? n : undefined;
};

/** Sessions a week where the page says none. */
const usualSessions = 3;

/**
 * A wall under construction: bricklayers by training sessions, bricks by protein. With too few bricks the crew also takes
 * them from the old wall. It is a picture: grams are shown only where a person got a number from a protein-calculator on
 * this page, which asked first whether a condition applies. Elsewhere the wall speaks in words, also when the page sets
 * `need` or `weight`.
 *
 * @summary Training brings bricklayers, protein brings bricks; too few, and they come out of the old wall.
 * @event {Event} input - While the person slides the sessions or the protein.
 * @event {Event} change - When the person has chosen sessions or protein, or started again.
 * @csspart picture - The old wall, the crew and the new wall.
 * @csspart controls - Sessions and protein.
 * @csspart range - The slider.
 * @csspart answer - What the wall does, in words.
 * @cssState example - Nobody set anything yet, here or in the page: the wall is the kit's example.
 * @cssState seen - The widget is in view; its bricks come down.
 */
export class BrickWallElement extends LessonElement<BrickWallTexts> {
  static override widget = {
    tag: 'brick-wall',
    claims: [...brickClaims, 'red-flags-training'],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  /** Training sessions a week, 0 to 5 (more counts as 5); 3 when absent or no such number. */
  @property() sessions?: number | string;
  /** Protein eaten, in grams a day; as much as is enough when absent, or where nothing says what is enough. */
  @property() grams?: number | string;
  /** What is enough, in grams a day, to set the drawing by; shown as a figure only by a protein-calculator on the page. */
  @property() need?: number | string;
  /** Body weight in kg, to set the drawing by when `need` is absent. */
  @property() weight?: number | string;

  private readonly story = new Story(this, scenes);
  /** Protein as a share of enough, set by hand where no figure may be shown. */
  @state() private share?: number;
  /** Bricks of the new wall that lay there before, and that lie there now. */
  private lying = { from: 0, to: 0 };
  /** What this reader needs, in grams; undefined where nobody on this page was given a number. */
  @state() private known: BrickNeed | undefined;

  constructor() {
    super();
    new Motion(this, this.state);
    let stop = (): void => {};
    this.addController({
      hostConnected: () => (stop = followProteinNeed((need) => (this.known = need))),
      hostDisconnected: () => stop(),
    });
  }

  private get eaten(): number {
    const { known, grams, need, weight, share } = this;
    if (known) return count(grams) ?? known.full;
    return (share ?? shareOf(count(grams), count(need), count(weight))) * needPerKg.full;
  }

  /** The wall as it is shown now. */
  private get now(): Wall {
    const told = this.story.scene;
    if (told) return wall(told.sessions, told.share * needPerKg.full, needPerKg);
    return wall(count(this.sessions) ?? usualSessions, this.eaten, this.known ?? needPerKg);
  }

  protected override view(t: BrickWallTexts): TemplateResult {
    const now = this.now;
    const size = this.size.picture();
    const told = this.story.scene;
    const figures = !!this.known && !told;
    const eaten = told ? told.share * needPerKg.full : this.eaten;
    const grams = t.grams(this.whole(eaten));
    this.state('example', this.isExample);
    if (now.laid !== this.lying.to) this.lying = { from: Math.min(this.lying.to, now.laid), to: now.laid };
    const drawn = brickWallPicture(
      { ...size, height: Math.min(this.size.most, brickWallHeight(size.width, size.em)) },
      now,
      { old: t.old, now: t.now, bricks: figures ? [t.delivered(grams), grams] : [t.protein] },
      this.lying.from,
    );
    return this.frame(t, {
      picture: pressed(drawn, this.onPile, this.onCrew),
      controls: knobs(t, {
        crew: now.crew,
        eaten,
        need: figures ? this.known! : needPerKg,
        figures,
        number: this.whole,
        onSessions: this.onSessions,
        onEaten: this.onEaten,
      }),
      answer: this.answer(t, now),
    });
  }

  /** Nobody said how often they train or what they eat: the wall is an example. */
  private get isExample(): boolean {
    return count(this.sessions) === undefined && count(this.grams) === undefined && this.share === undefined;
  }

  private readonly whole = (value: number): string => this.words.number(Math.round(value));

  private answer(t: BrickWallTexts, { word }: Wall): TemplateResult {
    const { known, story } = this;
    const told = story.said(t);
    const [head, body] = told ?? [this.isExample ? t.exampleHead : t.head[word], t.body[word]];
    // Where grams stand, for whom they do not hold stands beside them.
    const figure = known && !told ? known : undefined;
    return html`<div class="said">
        <h3>${head}</h3>
        <p>${body}</p>
        ${
          figure
            ? html`<p>${t.need(this.whole(figure.full), this.whole(figure.least))} ${t.followed}</p>
                <p class="small">${t.who}</p>`
            : ''
        }
      </div>
      ${keepRow({
        first: story.button(t),
        changed: this.acted || !!story.scene,
        clear: t.reset,
        onClear: this.onReset,
      })}
      ${fold(
        t.limits,
        html`<p class="small">${figure ? t.nobodyKnows : [t.without, t.nobodyKnows, t.who].join(' ')}</p>`,
      )}`;
  }

  private readonly onSessions = (sessions: number, done: boolean): void => {
    this.story.stop();
    this.sessions = sessions;
    if (done) this.changed();
    else this.typed();
  };

  private readonly onEaten = (value: number, done: boolean): void => {
    this.story.stop();
    if (this.known) this.grams = value;
    else this.share = value / needPerKg.full;
    if (done) this.changed();
    else this.typed();
  };

  /** A quarter of enough more, and after enough from none. */
  private readonly onPile = (): void => {
    const { full } = this.known ?? needPerKg;
    this.onEaten(this.eaten < full ? Math.min(full, this.eaten + full / 4) : 0, true);
  };

  private readonly onCrew = (): void => this.onSessions((this.now.crew + 1) % (mostSessions + 1), true);

  private readonly onReset = (): void => {
    this.story.stop();
    this.share = undefined;
    asWritten(this, { sessions: undefined, grams: undefined });
    this.changed();
    this.acted = false;
  };
}
