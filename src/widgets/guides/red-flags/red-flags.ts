// <red-flags>: asks for signs that need help at once or a doctor, and says whom to call. Rules: science/safety.
import { leadsTo, signsFor, type SignId } from '../../../science/safety/signs.js';
import { html, Later, property, type TemplateResult } from '../../../ui/base/index.js';
import { GuideElement, prose, type Sections } from '../../../ui/guide/index.js';
import { FlagsReadEvent, Gate } from './gate.js';
import { adviceAt, answered, callInSand } from './red-flags.answer.js';
import { questions } from './red-flags.parts.js';
import { redFlagsPicture, type Mast } from './red-flags.picture.js';
import { styles } from './red-flags.styles.js';
import { flagSections } from './sections.js';
import type { RedFlagsTexts } from './strings/nl.js';

type Told = ReturnType<typeof adviceAt>;

/** A claim of a widget for someone who is about to train: then what to ask before training comes open. */
const training = 'red-flags-training';

/**
 * Asks for the signs that need help at once and those that need a doctor, as in every widget's help, and says whom to call and how
 * fast. Never that someone is safe; nothing ticked says nothing. What is ticked is kept nowhere, and gone on reload.
 *
 * @summary Red flags as plain questions: whom to call and how fast, and a card to keep.
 * @event {FlagsReadEvent} kine-flags-read - When the person went through the questions and opened what waits. Carries no answer.
 * @csspart picture - A beach with two masts: a flag for the emergency number and one for the doctor.
 * @csspart controls - The signs, as tick boxes, in sections.
 * @csspart answer - Whom to call, in words.
 * @csspart lead - The card, once it is asked for.
 * @csspart card - The card to keep.
 * @csspart extra - What the list cannot do.
 */
export class RedFlagsElement extends GuideElement<RedFlagsTexts> {
  static override widget = {
    tag: 'red-flags',
    claims: [
      'red-flags-urgent',
      'red-flags-heart-stroke',
      'red-flags-doctor',
      'red-flags-training',
      'red-flags-together',
      'emergency-number',
      'emergency-fr',
      'emergency-fr-text',
      'emergency-ch',
      'emergency-uk',
      'on-call-be',
      'on-call-nl',
      'on-call-fr',
      'on-call-de',
      'on-call-ch',
      'on-call-lu',
      'on-call-uk',
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Ids of elements that wait until the questions were gone through, with spaces: each is inert and says why. */
  @property({ attribute: 'for' }) htmlFor = '';

  private ticked: ReadonlySet<SignId> = new Set();
  /** Went through: until another sign is ticked. */
  private through = false;
  private shown = false;
  private readonly card = new Later(this, () => import('./later/card.js'), true);
  private readonly gate = new Gate(this, () => ({
    ids: String(this.htmlFor ?? ''),
    words: this.size.seen ? this.words.current : undefined,
    shut: !this.through,
  }));

  /** The practice's own words for the help of every widget hold here too. */
  override get wording(): GuideElement<RedFlagsTexts>['wording'] {
    const help = this.practice?.texts?.['help-dialog'];
    const own = super.wording;
    if (!help) return own;
    if (this.joined?.[0] !== help || this.joined[1] !== own) this.joined = [help, own, { help, ...own }];
    return this.joined[2];
  }

  private joined?: [unknown, unknown, GuideElement<RedFlagsTexts>['wording']];

  protected override view(t: RedFlagsTexts): TemplateResult {
    const card = this.shown ? this.card.part : undefined;
    if (!card) return super.view(t);
    const told = this.told(t);
    const own = card.cardOf(t, told, this.sections(t, told)['signs']!.body, this.words.locale);
    return this.frame(
      { ...t, title: t.yourCard, purpose: t.cardFor },
      {
        lead: card.card(this, own),
        answer: html`<div class="actions">
          <button class="button primary" type="button" @click=${() => card.print(this)}>${t.print}</button>
          <button class="button" type="button" @click=${() => card.saveCard(t.cardFile, own)}>${t.save}</button>
          <button class="quiet" type="button" @click=${this.onBack}>${t.back}</button>
        </div>`,
      },
    );
  }

  protected override parts(t: RedFlagsTexts) {
    const { ticked } = this;
    const lead = leadsTo(ticked);
    const told = this.told(t);
    const sections = this.sections(t, told);
    const named = Object.hasOwn(sections, this.open) ? this.open : 'signs';
    const waits = this.gate.targets;
    const trains = waits.some((each) =>
      (each.constructor as Partial<typeof GuideElement>).widget?.claims?.includes(training),
    );
    const { limits } = sections;
    return {
      picture: redFlagsPicture(
        this.size.picture(1.34, 2, 2.7),
        {
          up: { now: lead === 'now', doctor: [...ticked].some((id) => leadsTo(new Set([id])) !== 'now') },
          onPress: this.onMast,
        },
        { now: [told.number], doctor: t.doctorShort },
      ),
      play: lead === 'now' ? callInSand(t, told) : undefined,
      controls: questions(
        sections,
        { signs: named === 'signs', training: named === 'training' || trains },
        { ticked, onTick: this.onTick },
      ),
      answer: answered(t, lead, told, {
        ticked: ticked.size > 0,
        gate: waits[0] && (this.through ? 'open' : 'shut'),
        onThrough: this.onThrough,
        onCard: this.onCard,
        failed: this.card.part === null,
        onClear: this.onClear,
      }),
      more: prose({ limits: limits! }, named),
    };
  }

  private told(t: RedFlagsTexts): Told {
    return adviceAt(t, this.words.language, this.practice, this);
  }

  /** With the number of the country; a practice's own sections stand as it wrote them. */
  private sections(t: RedFlagsTexts, { number }: Told): Sections {
    return this.wording?.['sections'] ? t.sections : flagSections(t.help, t.own, number);
  }

  private readonly onTick = (id: SignId, on: boolean): void => {
    const ticked = new Set(this.ticked);
    if (on) ticked.add(id);
    else ticked.delete(id);
    if (on) this.through = false;
    this.ticked = ticked;
    this.requestUpdate();
  };

  /** To the first of its signs. */
  private readonly onMast = (mast: Mast): void => {
    const box = this.shadowRoot!.getElementById(signsFor(mast === 'now' ? 'new-or-worse' : 'today')[0]!);
    box?.closest('details')?.setAttribute('open', '');
    box?.focus();
  };

  private readonly onThrough = (): void => {
    const [next] = this.gate.targets;
    this.through = true;
    this.requestUpdate();
    this.dispatchEvent(new FlagsReadEvent());
    void this.updateComplete.then(() => {
      next?.focus({ preventScroll: true });
      next?.scrollIntoView();
    });
  };

  private readonly onCard = async (): Promise<void> => {
    this.shown = !!(await this.card.fetch());
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot!.querySelector<HTMLElement>('.card h3')?.focus();
  };

  private readonly onBack = async (): Promise<void> => {
    this.shown = false;
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot!.querySelector<HTMLElement>('.answer button')?.focus();
  };

  private readonly onClear = (): void => {
    this.ticked = new Set();
    this.requestUpdate();
    this.focus();
  };
}
