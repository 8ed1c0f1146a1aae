// The class of a new widget, as its family has it: tools a form field, guides sections with a picture, metaphors a picture of the
// body, practice the bare base. Pure.
import { languages } from '../languages.js';
import type { Names } from './words.js';

/** Its one declaration. */
const widget = (tag: string): string => `  static override widget = {
    tag: '${tag}',
    strings: {
${languages.map((l) => `      ${l}: () => import('./strings/${l}.js'),\n`).join('')}    },
  };
`;

const field = ({ tag, pascal, camel }: Names): string =>
  `// <${tag}>: TODO one sentence. Rules: science/.
import { formatNumber } from '../../../platform/locale/format.js';
import { parsePlain } from '../../../science/input/plain-number.js';
import { FieldElement, html, pictureStyles, property, range, rangeStyles } from '../../../ui/base/index.js';
import type { PropertyValues, TemplateResult } from '../../../ui/base/index.js';
import { ${camel}Picture } from './${tag}.picture.js';
import { styles } from './${tag}.styles.js';
import type { ${pascal}Texts } from './strings/nl.js';

const most = 10;

/**
 * TODO what a person does with it, in one or two sentences. A form control.
 *
 * @summary TODO one sentence for the table of widgets.
 * @event {Event} input - While the person moves the slider.
 * @event {Event} change - When the person has set a value.
 * @csspart picture - The person on the way.
 * @csspart controls - The slider.
 * @csspart range - The slider itself.
 * @csspart answer - What the value means, in words.
 */
export class ${pascal}Element extends FieldElement<${pascal}Texts> {
${widget(tag)}  static override styles = [...pictureStyles, rangeStyles, styles];

  /** The value, 0 to 10, as text. Anything else counts as not filled in. */
  @property() value = '';

  protected override readonly kept = ['value'];

  /** The value as a whole number, or undefined. */
  get valueAsNumber(): number | undefined {
    const value = parsePlain(String(this.value ?? ''), true);
    return value !== undefined && value >= 0 && value <= most ? Math.round(value) : undefined;
  }

  protected override get formValue(): string | null {
    return this.valueAsNumber === undefined ? null : String(this.valueAsNumber);
  }

  protected override reset(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.internals.states[this.valueAsNumber === undefined ? 'delete' : 'add']('filled');
  }

  protected override view(t: ${pascal}Texts): TemplateResult {
    const value = this.valueAsNumber;
    const said = value === undefined ? undefined : formatNumber(value, this.words.locale);
    return this.frame(t, {
      picture: ${camel}Picture(this.size.picture(), { value, most }),
      controls: range({
        label: t.title,
        min: 0,
        max: most,
        step: 1,
        value,
        valueText: said === undefined ? t.notYet : t.valueText(said),
        disabled: this.off,
        onInput: this.onInput,
        onChange: this.onSet,
      }),
      answer: html\`<div class="said">
        <h3>\${said === undefined ? t.start : t.head(said)}</h3>
      </div>\`,
    });
  }

  private readonly onInput = (value: number): void => {
    this.value = String(value);
    this.typed();
  };

  private readonly onSet = (value: number): void => {
    this.value = String(value);
    this.changed();
  };
}
`;

const guide = ({ tag, pascal, camel }: Names): string => `// <${tag}>: TODO one sentence.
import type { TemplateResult } from 'lit';
import { GuideElement } from '../../../ui/guide/index.js';
import { ${camel}Picture } from './${tag}.picture.js';
import { styles } from './${tag}.styles.js';
import type { ${pascal}Texts } from './strings/nl.js';

/**
 * TODO what a person reads in it, in one or two sentences.
 *
 * @summary TODO one sentence for the table of widgets.
 */
export class ${pascal}Element extends GuideElement<${pascal}Texts> {
${widget(tag)}  static override styles = styles;

  protected override parts(): { picture: TemplateResult } {
    return { picture: ${camel}Picture(this.size.picture()) };
  }
}
`;

const bodyPicture = ({ tag, pascal, camel }: Names): string => `// <${tag}>: TODO one sentence. Rules: science/body.
import { fold, html, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles } from '../../../ui/body/index.js';
import { ${camel}Picture } from './${tag}.picture.js';
import { styles } from './${tag}.styles.js';
import type { ${pascal}Texts } from './strings/nl.js';

/**
 * TODO what the picture shows, in one or two sentences. Shares the factors with every other picture of the body.
 *
 * @summary TODO one sentence for the table of widgets.
 * @csspart controls - What plays a part.
 * @csspart answer - What the picture says, in words.
 */
export class ${pascal}Element extends BodyElement<${pascal}Texts> {
${widget(tag)}  static override styles = [...metaphorStyles, styles];

  protected override view(t: ${pascal}Texts): TemplateResult {
    return this.frame(t, {
      picture: ${camel}Picture(this.size.picture(), { value: this.body.tap, most: 1 }),
      controls: fold(t.plays, this.factorRows(t)),
      answer: html\`<div class="said"><h3>\${this.heading(t, t.start)}</h3></div>
        \${this.keeping(t)}\`,
    });
  }
}
`;

const bare = ({ tag, pascal }: Names): string => `// <${tag}>: TODO one sentence.
import { html, KineElement, pictureStyles, type TemplateResult } from '../../../ui/base/index.js';
import { styles } from './${tag}.styles.js';
import type { ${pascal}Texts } from './strings/nl.js';

/**
 * TODO what a person does with it, in one or two sentences.
 *
 * @summary TODO one sentence for the table of widgets.
 * @csspart answer - What it says.
 */
export class ${pascal}Element extends KineElement<${pascal}Texts> {
${widget(tag)}  static override styles = [...pictureStyles, styles];

  protected override view(t: ${pascal}Texts): TemplateResult {
    return this.frame(t, {
      answer: html\`<div class="said"><h3>\${t.start}</h3></div>\`,
    });
  }
}
`;

const byFamily: Readonly<Record<string, (names: Names) => string>> = {
  tools: field,
  guides: guide,
  metaphors: bodyPicture,
  practice: bare,
};

export const element = (names: Names): string => (byFamily[names.family] ?? field)(names);
