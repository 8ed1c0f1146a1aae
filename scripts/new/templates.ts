// The files of a new widget as its family has them, in four languages, which keep the contract. Pure.
import { languages } from '../languages.js';
import { element } from './elements.js';
import { strings, type Names } from './words.js';

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
    ...(family !== 'practice' && {
      [`${folder}/${tag}.picture.ts`]: (family === 'guides' ? guidePicture : picture)(names),
    }),
    ...Object.fromEntries(languages.map((l) => [`${folder}/strings/${l}.ts`, strings(names, l)])),
    [`stories/${family}/${tag}.stories.ts`]: story(names),
    [`test/widgets/${family}/${tag}/${tag}.test.ts`]: test(names),
  };
}

const defineFile = ({ tag, pascal }: Names): string => `import { define } from '../../../ui/base/define.js';
import { ${pascal}Element } from './${tag}.js';
define(${pascal}Element);
`;

/** What fills it in, and what makes no sense to it. */
const attributes: Readonly<Record<string, readonly [filled: string, invalid: string]>> = {
  tools: ["{ value: '4' }", "{ value: 'abc' }"],
  metaphors: ["{ factors: 'poor-sleep:3, worry:2' }", "{ factors: 'rain:3' }"],
};

/** Of a guide: all colours a picture may paint with, of which the build keeps those it does. */
const guideStyles = ({
  tag,
}: Names): string => `// What ${tag} needs: the styles of a guide, and every colour a picture may paint with.
import { guideStyles } from '../../../ui/guide/index.js';
import { moreTokens } from '../../../ui/shared/controls/tokens.js';

export const styles = [...guideStyles, moreTokens];
`;

const ownStyles = ({ tag, family }: Names): string => `// What only ${tag} needs.
import { css } from 'lit';

export const styles = css\`
  ${family === 'tools' ? '.range' : '.said'} {
    ${family === 'tools' ? '--_paint: var(--_leaf-2)' : 'text-wrap: pretty'};
  }
\`;
`;

const styles = (names: Names): string => (names.family === 'guides' ? guideStyles : ownStyles)(names);

const guidePicture = ({ camel }: Names): string => `// TODO what the picture says, and what it must never suggest. Pure.
import { svg, type TemplateResult } from 'lit';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { paint } from '../../../ui/base/drawing/shape.js';

/** A person on level ground. */
export const ${camel}Picture = (size: PictureSize): TemplateResult => {
  const { width, height } = size;
  const ground = height * 0.78;
  const sky = backdrop(size, 'var(--_sky)');
  const earth = paint(path\`M0 \${ground}H\${width}V\${height}H0z\`, 'var(--_leaf-2)', 3.5, 0);
  const someone = person(width * 0.4, ground, { size: height * 0.5 });
  return picture(size, svg\`\${sky}\${earth}\${someone}\`);
};
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
  const sky = backdrop(size, 'var(--_sky)');
  const earth = paint(path\`M0 \${ground}H\${width}V\${height}H0z\`, 'var(--_leaf-2)', 3.5, 0);
  const someone = person(x, ground, { size: height * 0.5 });
  return picture(size, svg\`\${sky}\${earth}\${someone}\`);
};
`;

const story = ({ tag, family }: Names): string => {
  const [filled, invalid] = attributes[family] ?? [];
  const args = filled ? `args: ${filled}, ` : '';
  const more = filled
    ? `export const Filled: StoryObj = { args: ${filled} };\nexport const Invalid: StoryObj = { args: ${invalid} };\n`
    : '';
  return `// Stories of <${tag}>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/${family}/${tag}/define.js';

export default { title: '${upper(family)}/${tag}', component: '${tag}' } satisfies Meta;

export const Default: StoryObj = {};
${more}export const Narrow: StoryObj = { ${args}globals: { width: '320' } };
export const Dark: StoryObj = { ${args}globals: { scheme: 'dark' } };
export const Languages: StoryObj = { ${args}render: inFourLanguages };
`;
};

const test = ({ tag, family }: Names): string => {
  const guide = family === 'guides';
  const [filled, invalid] = attributes[family] ?? ['{}', '{}'];
  const value = family === 'tools' ? ", formValue: '4'" : '';
  return `// What only ${tag} does.
import { contract } from '../../../support/contract.js';
${guide ? "import { guideContract } from '../../../support/guide.js';\n" : ''}
contract('${tag}', { filled: ${filled}, invalid: ${invalid}${value} });
${guide ? `guideContract('${tag}');\n` : ''}`;
};
