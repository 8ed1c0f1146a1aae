// <health-faq>: questions and answers in a cabinet of drawers, to search, to link to, and for a practice to add to.
import { mailHref } from '../../../practice/contact.js';
import { asked, find } from '../../../practice/questions/find.js';
import { withOwn } from '../../../practice/questions/own.js';
import { questionClaims, subjectNamed, subjectOf, subjects, type Subject } from '../../../science/food/questions.js';
import { html, nothing, property, saysYes } from '../../../ui/base/index.js';
import type { FrameParts } from '../../../ui/base/parts/frame.js';
import { GuideElement, type Sections } from '../../../ui/guide/index.js';
import { healthFaqPicture } from './health-faq.picture.js';
import { styles } from './health-faq.styles.js';
import { OwnQuestions } from './own-questions.js';
import type { HealthFaqTexts } from './strings/nl.js';

/** Names in an attribute, by spaces or commas. */
const namesIn = (text: unknown): readonly string[] => String(text ?? '').split(/[\s,;]+/);

/**
 * What people ask about magnesium and around it. Each answer has an address; a search forgives accents and typing errors. A
 * practice adds questions, or puts its own in the place of the kit's, by id: inside the element or by `items`. They are text.
 *
 * @summary Questions and answers to search and to link to; a practice adds, replaces or leaves out.
 * @slot - Questions of the practice: `<details data-faq="parking"><summary>…</summary><p>…</p></details>`, or one
 *   `<script type="application/json">` with a list as in `items`.
 * @event {Event} change - When the person has chosen a drawer or looked for a word.
 * @csspart picture - A cabinet; pressing a drawer chooses it.
 * @csspart controls - The search, and which drawer.
 * @csspart answer - How many questions there are.
 * @csspart extra - The questions.
 * @cssState filled - A drawer or a word is chosen.
 */
export class HealthFaqElement extends GuideElement<HealthFaqTexts> {
  static override widget = {
    tag: 'health-faq',
    claims: questionClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Questions of the practice: `id`, `question` and `answer`, a text or a list of paragraphs. An id of the kit's takes its place. */
  @property({ attribute: false }) items?: readonly { id: string; question: string; answer: string | string[] }[];
  /** Ids of questions to leave out, with spaces. */
  @property() without = '';
  /** The drawer that is open: `magnesium`, `form`, `dose`, `stress`, `food`, `sleep`, `medicines`, `doctor` or `practice`. */
  @property() subject: Subject | (string & {}) = '';
  /** Tells machines the same questions and answers, as schema.org FAQPage. */
  @property({ attribute: 'structured-data', type: Boolean, converter: saysYes }) structuredData = false;

  private query = '';
  /** Words are marked in what is shown. */
  private marked = false;
  private sections: Sections = {};
  private readonly own = new OwnQuestions(this);
  /** Ids of what is shown. */
  private found: ReadonlySet<string> = new Set();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onAddress);
  }

  protected override parts(t: HealthFaqTexts): Partial<FrameParts> {
    const sections = (this.sections = withOwn(t.sections, this.own.all(this.items), namesIn(this.without)));
    const ids = Object.keys(sections);
    const drawers = subjects.filter((each) => ids.some((id) => subjectOf(id) === each));
    const chosen = drawers.find((each) => each === subjectNamed(this.subject));
    const texts = ids.map((id) => `${sections[id]!.head} ${sections[id]!.body.flat().join(' ')}`);
    const { query } = this;
    const hit = new Set(query.trim() ? find(texts, query) : ids.keys());
    const shown = ids.filter((id, i) => hit.has(i) && (!chosen || subjectOf(id) === chosen));
    this.found = new Set(shown);
    this.state('filled', !!chosen || !!query.trim());
    const mail = mailHref(this.practice?.mail, { subject: query || t.title });
    return {
      picture: healthFaqPicture(this.size.picture(1.5, 2, 2.4), {
        drawers,
        chosen,
        found: new Set(chosen || query.trim() ? shown.map(subjectOf) : []),
        words: t.drawers,
        onPress: (subject) => this.onSubject(subject === chosen ? '' : subject),
      }),
      controls: html`<div class="field">
          <label class="label" for="query">${t.search}</label>
          <div class="box">
            <input id="query" type="search" .value=${query} @input=${this.onType} @change=${this.onTyped} />
          </div>
        </div>
        <div class="field">
          <label class="label" for="subject">${t.about}</label>
          <div class="box">
            <select id="subject" @change=${this.onSelect}>
              <option value="" ?selected=${!chosen}>${t.all}</option>
              ${drawers.map(
                (each) => html`<option value=${each} ?selected=${each === chosen}>${t.drawers[each][0]}</option>`,
              )}
            </select>
          </div>
        </div>`,
      answer: html`<div class="said">
          <h3>${shown.length ? t.count(shown.length) : t.none}</h3>
          ${shown.length ? nothing : html`<p>${t.otherwise}</p>`}
        </div>
        ${mail ? html`<div class="actions"><a class="button" href=${mail}>${t.ask}</a></div>` : nothing}`,
      more: this.prose({ ...t, sections: sections as HealthFaqTexts['sections'] }),
    };
  }

  override updated(): void {
    super.updated();
    const root = this.renderRoot as ShadowRoot;
    // Hidden, not taken away: what a reader opened stays open, and the browser's own search finds what is not filtered.
    for (const fold of root.querySelectorAll<HTMLElement>('[data-section]'))
      fold.hidden = !this.found.has(fold.dataset['section']!);
    const select = root.querySelector<HTMLSelectElement>('#subject');
    if (select) select.value = subjectNamed(this.subject) ?? '';
    if (this.query || this.marked)
      void import('./later/mark.js').then(
        ({ mark }) => {
          mark(root, asked(this.query));
          this.marked = !!this.query;
        },
        () => {},
      );
    const { structuredData, sections } = this;
    if (structuredData || this.querySelector('script[type="application/ld+json"]'))
      void import('./later/structured.js').then(
        ({ tell }) => tell(this, structuredData ? sections : undefined),
        () => {},
      );
  }

  private onSubject(subject: Subject | ''): void {
    this.subject = subject;
    this.changed();
  }

  private readonly onSelect = (event: Event): void => {
    event.stopPropagation();
    this.onSubject(subjectNamed((event.target as HTMLSelectElement).value) ?? '');
  };

  private readonly onType = (event: Event): void => {
    event.stopPropagation();
    this.query = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  private readonly onTyped = (event: Event): void => {
    event.stopPropagation();
    this.changed();
  };

  /** An address names a question: nothing else is looked for any more. */
  private readonly onAddress = (): void => {
    if (!location.hash.startsWith(`#${this.localName}-`)) return;
    this.query = this.subject = '';
    this.requestUpdate();
  };
}
