// <pain-types>: kinds of low back pain as land to walk over, as high as the pain is on average. Rules: science/pain/kinds.
import { courses, kindClaims, kindOf, stopOf, stops, type Kind } from '../../../science/pain/kinds.js';
import { html, property, type TemplateResult } from '../../../ui/base/index.js';
import { GuideElement, prose } from '../../../ui/guide/index.js';
import { answer, radioGroup } from '../../../ui/shared/index.js';
import { lead, more, said } from './pain-types.parts.js';
import { painTypesPicture } from './pain-types.picture.js';
import { styles } from './pain-types.styles.js';
import type { PainTypesTexts } from './strings/nl.js';

/**
 * Signs that ask for a doctor come first. Then a person chooses a kind of low back pain and a time, and the land shows how
 * high the pain was on average, what that kind means, and where sources differ. It foretells nobody's pain.
 *
 * @summary Kinds of low back pain and the way each goes on average, as land to walk over; signs for a doctor first.
 * @event {Event} input - While the person goes to another time.
 * @event {Event} change - When the person has chosen a kind or a time.
 * @csspart picture - The land, as high as the pain. The person in it can be dragged to another time.
 * @csspart lead - The slider of the time.
 * @csspart range - The slider itself.
 * @csspart controls - Signs for a doctor, and the kind of pain.
 */
export class PainTypesElement extends GuideElement<PainTypesTexts> {
  static override widget = {
    tag: 'pain-types',
    claims: kindClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** The kind of pain: `cause`, `short` or `long`; `short` when absent or none of these. */
  @property() kind: 'cause' | 'short' | 'long' | (string & {}) = '';
  /** How many weeks later: `0`, `6`, `26` or `52`; `6` when absent or none of these. */
  @property() weeks: '0' | '6' | '26' | '52' | (string & {}) = '';

  protected override parts(t: PainTypesTexts): object {
    const kind = kindOf(this.kind);
    const stop = stopOf(this.weeks);
    const { first, ...rest } = t.sections;
    const open = Object.hasOwn(t.sections, this.open) ? this.open : 'first';
    return {
      picture: painTypesPicture(
        this.size.picture(1.22, 1.9, 2.6),
        { kind, stop, onMove: this.onMove, onStop: this.onStop },
        t,
      ),
      lead: lead(t, { kind, stop, onMove: this.onMove, onStop: this.onStop }),
      controls: html`${prose({ first }, open)}${radioGroup<Kind>({
        legend: t.ask,
        name: 'kind',
        options: (['cause', 'short', 'long'] as const).map((value) => ({ value, label: t.kinds[value] })),
        chosen: kind,
        onChoose: this.onKind,
      })}`,
      answer: answer(said(t, kind, stop, kind === 'cause' ? [] : courses[kind])),
      more: more(t, prose(rest, open), open !== 'first'),
    } satisfies Record<string, TemplateResult>;
  }

  private readonly onKind = (kind: Kind): void => {
    this.kind = kind;
    this.changed();
  };

  /** On the way to a time: a hand may go on. */
  private readonly onMove = (stop: number): void => {
    if (stop === stopOf(this.weeks)) return;
    this.weeks = String(stops[stop]);
    this.typed();
  };

  private readonly onStop = (stop: number): void => {
    this.weeks = String(stops[stop]);
    this.changed();
  };
}
