// The files of a new widget: a form control with a range, four languages and a picture, which keeps the contract. Pure.
import { languages } from '../languages.js';
import { catalogue, strings, type Names } from './words.js';

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Paths from the root to their text. */
export function filesOf(tag: string, family: string): Record<string, string> {
  const pascal = tag.split('-').map(upper).join('');
  const names: Names = { tag, family, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
  const folder = `src/widgets/${family}/${tag}`;
  return {
    [`${folder}/define.ts`]: defineFile(names),
    [`${folder}/${tag}.ts`]: element(names),
    [`${folder}/${tag}.styles.ts`]: styles(names),
    [`${folder}/${tag}.picture.ts`]: picture(names),
    [`${folder}/strings/index.ts`]: catalogue(names),
    ...Object.fromEntries(languages.map((l) => [`${folder}/strings/${l}.ts`, strings(names, l)])),
    [`stories/${family}/${tag}.stories.ts`]: story(names),
    [`test/widgets/${family}/${tag}/${tag}.test.ts`]: test(names),
  };
}

const defineFile = ({ tag, pascal }: Names): string => `// Registers <${tag}>.
import { define } from '../../../ui/base/define.js';
import { ${pascal}Element } from './${tag}.js';

define('${tag}', ${pascal}Element);

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${pascal}Element;
  }
}
`;

const element = ({ tag, pascal, camel }: Names): string =>
  `// <${tag}>: TODO one sentence. Rules: science/.
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatNumber } from '../../../platform/locale/format.js';
import { parsePlain } from '../../../science/input/plain-number.js';
import { asWritten } from '../../../ui/base/as-written.js';
import { FieldElement } from '../../../ui/base/field.js';
import { range } from '../../../ui/base/parts/range.js';
import { pictureStyles } from '../../../ui/base/styles/picture.styles.js';
import { rangeStyles } from '../../../ui/base/styles/range.styles.js';
import { ${camel}Picture } from './${tag}.picture.js';
import { styles } from './${tag}.styles.js';
import { strings } from './strings/index.js';
import type { ${pascal}Texts } from './strings/nl.js';

const most = 10;

/**
 * TODO what a person does with it, in one or two sentences. A form control.
 *
 * @summary TODO one sentence for the table of widgets.
 * @tag ${tag}
 *
 * @event {Event} input - While the person moves the slider.
 * @event {Event} change - When the person has set a value.
 *
 * @csspart picture - The person on the way.
 * @csspart controls - The slider.
 * @csspart range - The slider itself.
 * @csspart answer - What the value means, in words.
 */
export class ${pascal}Element extends FieldElement<${pascal}Texts> {
  static override strings = strings;
  static override styles = [...pictureStyles, rangeStyles, styles];

  /** The value, 0 to 10, as text. Anything else counts as not filled in. */
  @property() value = '';

  /** The value as a whole number, or undefined. */
  get valueAsNumber(): number | undefined {
    const value = parsePlain(String(this.value ?? ''), true);
    return value !== undefined && value >= 0 && value <= most ? Math.round(value) : undefined;
  }

  protected override get formValue(): string | null {
    return this.valueAsNumber === undefined ? null : String(this.valueAsNumber);
  }

  protected override reset(): void {
    asWritten(this, { value: '' });
  }

  protected override restore(value: string): void {
    this.value = value;
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

const styles = ({ tag }: Names): string => `// What only ${tag} needs.
import { css } from 'lit';

export const styles = css\`
  .range {
    --_paint: var(--_leaf-2);
  }
\`;
`;

const picture = ({
  pascal,
  camel,
}: Names): string => `// TODO what the picture says, and what it must never suggest. Pure.
import { svg, type TemplateResult } from 'lit';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { paint } from '../../../ui/base/drawing/shape.js';

export interface ${pascal}Model {
  /** 0 to \`most\`; without a value the person stands at the beginning. */
  readonly value?: number | undefined;
  readonly most: number;
}

/** A person on level ground, further along as the value grows. */
export const ${camel}Picture = (size: PictureSize, { value = 0, most }: ${pascal}Model): TemplateResult => {
  const { width, height } = size;
  const ground = height * 0.78;
  const x = width * (0.15 + 0.7 * clamp(value / most, 0, 1));
  return picture(
    size,
    svg\`\${backdrop(size, 'var(--_sky)')}\${paint(path\`M0 \${ground}H\${width}V\${height}H0z\`, 'var(--_leaf-2)', 3.5, 0)}\${person(x, ground, { size: height * 0.5 })}\`,
  );
};
`;

const story = ({
  tag,
  family,
}: Names): string => `// Stories of <${tag}>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/${family}/${tag}/define.js';

const meta: Meta = { title: '${upper(family)}/${tag}', component: '${tag}' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const Filled: Story = { args: { value: '4' } };
export const Invalid: Story = { args: { value: 'abc' } };
export const Narrow: Story = { args: { value: '4' }, globals: { width: '320' } };
export const Dark: Story = { args: { value: '4' }, globals: { scheme: 'dark' } };
export const Languages: Story = { args: { value: '4' }, render: inFourLanguages };
`;

const test = ({ tag }: Names): string => `// What only ${tag} does.
import { contract } from '../../../support/contract.js';

contract('${tag}', { filled: { value: '4' }, invalid: { value: 'abc' }, formValue: '4' });
`;
