// <visit-summary>: what was noted on this device on one page for a visit. What it says: practice/summary; page and files: later/.
import { takeFragment } from '../../../platform/address.js';
import { dayOf, systemClock } from '../../../platform/time/index.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import { goalOf, ownTag, partIds, partsIn, questionsOf, type PartId } from '../../../practice/summary/own.js';
import { fold, html, Later, nothing, property, state, type TemplateResult } from '../../../ui/base/index.js';
import { answer, fault, keepRow, LessonElement, Memory } from '../../../ui/shared/index.js';
import type { Handover } from './later/code/code.js';
import type { Files } from './later/files/files.js';
import type { VisitPage } from './later/page/page.js';
import { form } from './visit-summary.parts.js';
import { visitSummaryPicture } from './visit-summary.picture.js';
import { styles } from './visit-summary.styles.js';
import type { VisitSummaryTexts } from './strings/nl.js';

/**
 * One page a physiotherapist reads in a minute: goal and questions on top, then pain, factors and what was noticed, plan, steps
 * and nights, as the other widgets kept them on this device. It can be printed, saved and brought in as a file, and erased.
 *
 * @summary One page for the next visit, of what was noted on this device: to print, to save, to bring in, to erase.
 * @event {Event} input - While the person types.
 * @event {Event} change - When the person has set a goal, a question, or what goes on the page.
 * @csspart picture - The sheet, with a row for each part.
 * @csspart controls - Goal, questions, and what goes on the page.
 * @csspart answer - What the page holds, and what can be done with it.
 * @csspart page - The page itself.
 */
export class VisitSummaryElement extends LessonElement<VisitSummaryTexts> {
  static override widget = {
    tag: 'visit-summary',
    claims: [
      'pain-look-at-months',
      'pain-change-average',
      'pain-change-from-low',
      'pain-change-from-middle',
      'pain-change-from-high',
      'pain-measure-error',
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Parts that do not go on the page, with spaces: `goal`, `pain`, `glass`, `plan`, `steps`, `sleep`. */
  @property() without = '';
  /** Address of the page that a code opens: one with a visit-summary on it. This page itself when empty. */
  @property({ attribute: 'code-url' }) codeUrl = '';

  @state() private goal = '';
  @state() private question = '';
  /** What the page shows; nothing while it is closed. */
  @state() private shown?: 'own' | 'example' | 'brought' | undefined;
  /** The late part that could not be fetched. */
  @state() private waits = false;
  private record?: KineRecord;
  private typing = false;
  /** The page was asked for, or something was brought, and it is not there yet. */
  private leads = false;
  private readonly memory = new Memory(this, this.words, (record) => this.recall(record));
  private readonly laterPage = new Later<VisitPage>(this, () =>
    import('./later/page/page.js').then((part) => {
      this.code = part;
      return new part.VisitPage(this);
    }),
  );
  private readonly laterFiles = new Later<Files>(this, () =>
    import('./later/files/files.js').then((part) => new part.Files(this, this.memory, this.filed)),
  );
  private readonly laterCode = new Later<Handover>(this, () =>
    import('./later/code/code.js').then((part) => new part.Handover(this, this.memory, this.handed)),
  );
  private code?: Pick<typeof import('./later/page/page.js'), 'summaryOf' | 'without'>;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  protected override view(t: VisitSummaryTexts): TemplateResult {
    const record = this.lesson ? undefined : this.record;
    const there = record ? partsIn(record) : [];
    const left = this.left;
    const on = there.filter((part) => !left.includes(part)).length;
    const page = this.shown && this.page();
    return this.frame(t, {
      picture: visitSummaryPicture(
        this.size.picture(1.22, 1.9, 2.7),
        partIds.map((part) => ({
          part,
          name: t.parts[part],
          state: there.includes(part) ? (left.includes(part) ? 'off' : 'on') : 'empty',
        })),
        this.onTick,
      ),
      controls: this.unlessLesson(() =>
        form(t, {
          goal: this.typing ? this.goal : record ? goalOf(record) : this.goal,
          question: this.question,
          questions: record ? questionsOf(record) : [],
          there,
          left,
          onGoal: this.onGoal,
          onQuestion: this.onQuestion,
          onRemove: this.onRemove,
          onTick: this.onTick,
        }),
      ),
      answer: html`${answer({
        head: there.length ? t.head(on) : t.start,
        body: there.length ? (on ? t.more : t.none) : t.startMore,
        actions: keepRow({
          first: html`<button class="button primary" type="button" aria-expanded=${!!this.shown} @click=${this.onShow}>
            ${this.shown ? t.hide : there.length ? t.show : t.example}
          </button>`,
          keep: this.unlessLesson(() => ({ t, memory: this.memory, onKeep: this.onKeep })),
          changed: !this.lesson && there.includes('goal'),
          clear: t.clear,
          onClear: this.onClear,
        }),
      })}${fault('waits', this.waits ? t.waits : undefined)}${this.unlessLesson(
        () =>
          html`${there.length ? fold(t.code, this.coded(record!), this.onCode) : nothing}${fold(
            t.files,
            this.laterFiles.part?.draw() ?? nothing,
            this.onFiles,
          )}`,
      )}`,
      more: html`${this.laterCode.part?.arrived(record, this.today) ?? nothing}${page ?? nothing}`,
    });
  }

  override updated(): void {
    super.updated();
    const there = this.leads && this.shadowRoot?.querySelector<HTMLElement>(this.shown ? '.sheet' : '.brought');
    if (!there) return;
    this.leads = false;
    there.focus();
  }

  private get left(): PartId[] {
    const words = String(this.without ?? '').split(/[\s,;]+/);
    return partIds.filter((part) => words.includes(part));
  }

  private get today(): string {
    return dayOf(systemClock.now(), systemClock.zone());
  }

  private page(): TemplateResult | undefined {
    const { part } = this.laterPage;
    if (!part || !this.code) return undefined;
    const { summaryOf, without } = this.code;
    const example = this.shown === 'example';
    const brought = this.shown === 'brought' ? this.laterCode.part?.summary : undefined;
    const whole = example
      ? part.example(this.today)
      : (brought ?? (this.record && summaryOf(this.record, this.today, systemClock.zone())));
    return (
      whole &&
      part.draw(brought ?? without(whole, this.left), {
        size: this.size.picture(),
        practice: this.practice,
        example,
      })
    );
  }

  private readonly onShow = async (): Promise<void> => {
    if (this.shown) {
      this.laterCode.part?.drop();
      return void (this.shown = undefined);
    }
    const own = !this.lesson && this.record && partsIn(this.record).length;
    this.waits = !(await this.laterPage.fetch());
    if (this.waits) return;
    this.shown = own ? 'own' : 'example';
    this.leads = true;
  };

  private readonly onFiles = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open) return;
    void this.laterFiles.fetch().then((part) => (this.waits = !part));
  };

  private coded(record: KineRecord): unknown {
    return this.laterCode.part?.draw({
      record,
      left: this.left,
      today: this.today,
      zone: systemClock.zone(),
      address: this.codeUrl || location.href.replace(/#.*/s, ''),
    });
  }

  /** A code that the page's address brought: out of the address at once, and shown. */
  private readonly follow = async (): Promise<void> => {
    const code = takeFragment(['summary', 'plan']);
    if (!code) return;
    const part = await this.laterCode.fetch();
    await part?.bring(code);
    this.waits = !part || (!!part.summary && !(await this.laterPage.fetch()));
    this.shown = part?.summary && !this.waits ? 'brought' : undefined;
    this.leads = !!part;
    this.requestUpdate();
  };

  private readonly onCode = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void this.laterCode.fetch().then((part) => (this.waits = !part));
  };

  private readonly handed = (what: 'closed' | 'in'): void => {
    this.leads = what === 'in';
    if (this.leads) return this.changed();
    this.requestUpdate();
    this.focus();
  };

  /** What was brought in or erased changes what the page shows. */
  private readonly filed = (what: 'in' | 'erased'): void => {
    this.typing = false;
    this.goal = this.question = '';
    if (what === 'erased') {
      this.record = undefined!;
      this.shown = undefined;
    }
    this.changed();
  };

  private readonly onTick = (part: PartId): void => {
    const left = this.left;
    this.without = (left.includes(part) ? left.filter((each) => each !== part) : [...left, part]).join(' ');
    this.changed();
  };

  private readonly onGoal = (text: string, done: boolean): void => {
    this.goal = text;
    this.typing = !done;
    if (!done) return this.typed();
    void this.memory.change((record) => ({
      ...record,
      widgets: { ...record.widgets, [ownTag]: { goal: text.trim() } },
    }));
    this.changed();
  };

  private readonly onQuestion = (text: string, done: boolean): void => {
    this.question = text;
    if (!done) return this.typed();
    const asked = text.trim();
    this.question = '';
    if (!asked || (this.record && questionsOf(this.record).includes(asked))) return;
    const at = new Date(systemClock.now()).toISOString();
    void this.memory.change((record) => ({ ...record, questions: [...record.questions, { at, text: asked }] }));
    this.changed();
  };

  private readonly onRemove = (question: string): void => {
    void this.memory.change((record) => ({
      ...record,
      questions: record.questions.filter(({ text }) => text.trim() !== question),
    }));
    this.changed();
    this.focus();
  };

  private readonly onKeep = (): void => void this.memory.keep((record) => record);

  private readonly onClear = (): void => {
    this.without = '';
    this.shown = undefined;
    this.goal = this.question = '';
    void this.memory.change((record) => {
      const { [ownTag]: _, ...widgets } = record.widgets;
      return { ...record, widgets, questions: record.questions.filter(({ asked }) => asked) };
    });
    this.changed();
    this.focus();
  };

  private recall(record: KineRecord): void {
    this.record = record;
    this.requestUpdate();
  }
}
