// <read-next>: what there is to read after this, each as many minutes from the bench as it takes. Rates: science/reading.
import { fold, html, KineElement, Later, nothing, property, type TemplateResult } from '../../../ui/base/index.js';
import { chevron } from '../../../ui/base/parts/icons.js';
import { formatList } from '../../../platform/locale/format-list.js';
import { nearestLang } from '../../../platform/locale/language.js';
import { readArticles, type Article } from '../../../practice/articles/articles.js';
import type { PracticeCareGiver } from '../../../practice/info.js';
import { cleanUrl } from '../../../practice/contact.js';
import { readingClaims } from '../../../science/reading/time.js';
import { LightArticles } from './light-articles.js';
import { hasMore, rows } from './read-next.parts.js';
import { readNextPicture } from './read-next.picture.js';
import { styles } from './read-next.styles.js';
import { Said } from './said.js';
import type { ReadNextTexts } from './strings/nl.js';

/** So many articles are in view; the others lie in a fold. */
const near = 4;

/**
 * Other articles, with how long they take to read, and who wrote and reviewed the one it stands under. The links are the
 * page's own, inside the element: without a script they stay as they are. All of it is text, and only addresses of the web
 * are followed. Minutes are the page's, or counted at a rate with its source for the language of the text.
 *
 * @summary Other articles with their reading time, and who wrote and reviewed this one.
 * @slot - Links: `<a href data-minutes data-author data-date data-summary>`, or an `<li>` or `<article>` around one, with
 *   `<time datetime>`, a paragraph and `data-reviewed-by`, `data-updated`, `data-words`; one with `rel="up"` leads back.
 * @csspart picture - A bench, and milestones as far as there are minutes to read; a milestone can be pressed.
 * @csspart lead - The articles, and the way back.
 * @csspart answer - What is known of the article it stands under.
 */
export class ReadNextElement extends KineElement<ReadNextTexts> {
  static override widget = {
    tag: 'read-next',
    claims: readingClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Id of the element with the text of this article: its words are counted. */
  @property() of = '';
  /** Minutes this article takes, where they are not to be counted. */
  @property() minutes = '';
  /** Who wrote this article: a name, or the id of a care giver in `practice-context`. */
  @property() author = '';
  /** Who reviewed this article: a name, or the id of a care giver in `practice-context`. */
  @property({ attribute: 'reviewed-by' }) reviewedBy = '';
  /** The day this article was last brought up to date, YYYY-MM-DD. */
  @property({ attribute: 'updated' }) updatedOn = '';
  /** Address of the page with all articles. */
  @property() back = '';
  /** More articles: `title`, `href`, `author`, `date`, `summary`, `minutes` or `words`, `reviewedBy`, `updated`, `language`. */
  @property({ attribute: false }) articles?: readonly Article[];

  private readonly light = new LightArticles(this, () => String(this.of ?? ''));
  private readonly who = new Later(this, () => import('./later/who.js').then((part) => part.who));
  private lit: number | undefined;

  protected override view(t: ReadNextTexts): TemplateResult {
    const { lit, onLight, words } = this;
    const { em } = this.size;
    const { given, back } = this.light;
    const said = new Said(t, words.locale, nearestLang(this), this.practice?.careGivers);
    const all = [...given, ...readArticles(this.articles)].map((article) => said.row(article));
    const [first, others] = [all.slice(0, near), all.slice(near)];
    const answer = this.own(t, said);
    const to = cleanUrl(String(this.back ?? '').trim()) || cleanUrl(back?.href ?? '');
    return this.frame(t, {
      picture: readNextPicture(this.size.picture(1.68, 2.2, 3.4), {
        stones: first.flatMap(({ minutes }, id) => (minutes ? { id, minutes } : [])),
        lit,
        unit: t.unit,
        onPress: this.onStone,
      }),
      lead:
        (all.length || to || said.rates.size) &&
        html`${first[0] ? rows(first, { em, lit, onLight }) : nothing}
        ${others.length ? fold(t.more(others.length), rows(others, { em, lit, onLight, from: near })) : nothing}
        ${[...said.rates].map((rate) => html`<p class="small">${said.rate(rate)}</p>`)}
        ${to ? html`<a class="quiet back" href=${to}>${chevron()}<span>${back?.title || t.all}</span></a>` : nothing}`,
      answer: answer ?? (all.length ? undefined : html`<div class="said"><h3>${t.none}</h3></div>`),
    });
  }

  /** Of the article it stands under: minutes, who wrote and reviewed it, when; and more of those people. */
  private own(t: ReadNextTexts, said: Said): TemplateResult | undefined {
    const { minutes, author, reviewedBy, updatedOn: updated } = this;
    const [article] = readArticles([{ ...this.light.text, title: t.this, minutes, author, reviewedBy, updated }]);
    const own = said.own(article!);
    return (
      own &&
      html`<div class="said">
          <h3>${own.head}</h3>
          ${own.body ? html`<p>${own.body}</p>` : nothing}
        </div>
        ${this.about(
          t,
          [author, reviewedBy].map((id) => said.giver(id)),
        )}`
    );
  }

  /** What care givers know well and wrote: in a fold, where there is any of it, which fetches it when it is opened. */
  private about(t: ReadNextTexts, known: readonly (PracticeCareGiver | undefined)[]): unknown {
    const givers = [...new Set(known)].filter((each) => !!each && hasMore(each)) as PracticeCareGiver[];
    const { language, locale } = this.words;
    const names = formatList(
      givers.map(({ name }) => name),
      locale,
    );
    return givers[0] ? fold(t.about(names), this.who.part?.(t, givers, language), this.who.fetch) : nothing;
  }

  private readonly onLight = (id: number | undefined): void => {
    this.lit = id;
    this.requestUpdate();
  };

  /** As a press on its title, which the browser follows. */
  private readonly onStone = (id: number): void =>
    this.renderRoot.querySelector<HTMLElement>(`[data-row="${id}"] a`)?.click();
}
