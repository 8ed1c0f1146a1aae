// What a practice may set: any accent stays readable, a radius reaches every corner, a page's own switch makes widgets dark, and
// the three practices of the stories are clean to axe.
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/widgets/tools/pain-scale/define.js';
import '../../src/widgets/tools/protein-calculator/define.js';
import '../../src/widgets/tools/step-goal/define.js';
import '../../src/widgets/metaphors/load-glass/define.js';
import '../../src/widgets/guides/health-faq/define.js';
import { widgetStyles } from '../../src/ui/shared/controls/widget.styles.js';
import { cssOf, practices } from '../../stories/practices/themes.js';
import { axeFaults } from '../support/axe.js';
import { itInOneEngine } from '../support/engines.js';
import { ready } from '../support/page.js';

type Rgb = readonly [number, number, number];
const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
})!;
/** A colour as the screen has it. */
const painted = (colour: string): Rgb => {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
};
/** Relative luminance and contrast of WCAG 2. */
const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(painted(one)), luminance(painted(other))].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** The controls in the kit's own sheets, without a widget around them: a thousand accents cost a thousand style passes. */
async function controls(scheme: string) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.colorScheme = scheme;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = widgetStyles.map(({ styleSheet }) => styleSheet!);
  render(
    html`<div class="frame">
      <button class="button primary">Verder</button>
      <label class="choice"><input type="radio" checked /><span>Ja</span></label>
    </div>`,
    root,
  );
  // A colour is compared as it is, not on its way there.
  const still = new CSSStyleSheet();
  still.replaceSync('*{transition:none!important}');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
  const pair = (selector: string): number => {
    const { color, backgroundColor } = getComputedStyle(root.querySelector(selector)!);
    return contrast(color, backgroundColor);
  };
  return { host, pair, ground: (): string => getComputedStyle(root.querySelector('.choice')!).backgroundColor };
}

/** Accents over the whole of what a screen can show and beyond it: light, chroma and hue, and what people write. */
const accents = [
  ...[
    'black',
    'white',
    'yellow',
    'lime',
    'cyan',
    'magenta',
    'red',
    'blue',
    '#ffd400',
    '#0f03',
    'color(display-p3 0 1 0)',
  ],
  ...[0, 0.25, 0.45, 0.55, 0.75, 1].flatMap((l) =>
    [0, 0.08, 0.2, 0.37].flatMap((c) => Array.from({ length: 24 }, (_, i) => `oklch(${l} ${c} ${i * 15})`)),
  ),
];

describe('an accent', () => {
  for (const scheme of ['light', 'dark']) {
    it(`leaves text on buttons and on what is chosen readable, whatever its colour: ${scheme}`, async () => {
      const { host, pair } = await controls(scheme);
      const faults: string[] = [];
      for (const accent of accents) {
        host.style.setProperty('--kine-accent', accent);
        for (const selector of ['.primary', '.choice']) {
          const found = pair(selector);
          if (found < 4.5) faults.push(`${accent} ${selector} ${found.toFixed(2)}`);
        }
      }
      expect(faults.join('\n')).to.equal('');
    });
  }

  it('colours what is chosen too, unless the practice says with what', async () => {
    const { host, ground } = await controls('light');
    host.style.setProperty('--kine-accent', 'green');
    const green = painted(ground());
    host.style.setProperty('--kine-accent', 'crimson');
    const red = painted(ground());
    expect(green[1]).to.be.greaterThan(green[0]);
    expect(red[0]).to.be.greaterThan(red[1]);
    host.style.setProperty('--kine-tint', '#fedcba');
    expect(painted(ground())).to.deep.equal([0xfe, 0xdc, 0xba]);
  });
});

const draw = async (markup: ReturnType<typeof html>): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(html`<div lang="nl">${markup}</div>`);
  for (const widget of page.querySelectorAll('*')) if (widget.shadowRoot) await ready(widget);
  return page;
};

describe('--kine-radius', () => {
  const corners = '.frame, .button, .choice, .segmented, .box, .box button, .tick input';
  const radii = (page: Element): string[] => [
    ...new Set(
      [...page.querySelectorAll('*')].flatMap((widget) =>
        [...(widget.shadowRoot?.querySelectorAll(corners) ?? [])]
          .map((each) => getComputedStyle(each).borderTopLeftRadius)
          .filter((radius) => radius !== '0px'),
      ),
    ),
  ];
  const three = html`<protein-calculator sex="male" goal="build" weight="80"></protein-calculator>
    <step-goal baseline="4800"></step-goal><load-glass></load-glass><pain-scale value="4"></pain-scale>`;

  it('squares every corner at 0, and rounds them all at 6px', async () => {
    const page = await draw(three);
    expect(radii(page).length).to.be.greaterThan(2);
    page.style.setProperty('--kine-radius', '0');
    expect(radii(page)).to.deep.equal([]);
    page.style.setProperty('--kine-radius', '6px');
    expect(radii(page)).to.deep.equal(['6px']);
  });

  it('never makes a tick box as round as a radio', async () => {
    const host = await fixture<HTMLElement>(html`<div style="--kine-radius: 2em"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = widgetStyles.map(({ styleSheet }) => styleSheet!);
    render(html`<label class="tick"><input type="checkbox" /></label>`, root);
    expect(getComputedStyle(root.querySelector('input')!).borderTopLeftRadius).to.equal('6px');
  });
});

describe('a page with a switch of its own', () => {
  const dark = (widget: Element): boolean => {
    const { backgroundColor } = getComputedStyle(widget.shadowRoot!.querySelector('.frame')!);
    return luminance(painted(backgroundColor)) < 0.2;
  };
  /** The line of docs/theming.md. */
  const line = ".dark,[data-theme='dark'],[data-bs-theme='dark']{--kine-scheme:dark}";

  for (const [name, attribute, value] of [
    ['class="dark"', 'class', 'dark'],
    ['data-theme="dark"', 'data-theme', 'dark'],
    ['data-bs-theme="dark"', 'data-bs-theme', 'dark'],
  ] as const) {
    it(`is followed with one line of CSS: ${name}`, async () => {
      const page = await draw(html`<pain-scale value="4"></pain-scale>`);
      const [widget] = page.children as unknown as [Element];
      page.setAttribute(attribute, value);
      expect(dark(widget), 'without the line').to.equal(false);
      const style = document.createElement('style');
      style.textContent = line;
      page.append(style);
      expect(dark(widget)).to.equal(true);
      expect(getComputedStyle(page).colorScheme, 'the page itself').to.equal('normal');
      page.removeAttribute(attribute);
      expect(dark(widget), 'switched back').to.equal(false);
    });
  }

  it('is followed without it where the switch sets color-scheme, as that of Bootstrap', async () => {
    const page = await draw(html`<pain-scale value="4"></pain-scale>`);
    const style = document.createElement('style');
    style.textContent = '[data-bs-theme=dark]{color-scheme:dark}';
    page.append(style);
    page.setAttribute('data-bs-theme', 'dark');
    expect(dark(page.firstElementChild!)).to.equal(true);
  });
});

describe('a practice of the stories', () => {
  for (const practice of practices) {
    for (const scheme of ['light', 'dark']) {
      itInOneEngine(`is clean to axe: ${practice}, ${scheme}`, async () => {
        const page = await draw(
          html`<style>
              ${cssOf(practice, '.practice')}
            </style>
            <div class="practice" style="color-scheme: ${scheme}; background: Canvas">
              <protein-calculator sex="male" goal="build" weight="80"></protein-calculator>
              <step-goal baseline="4800"></step-goal><load-glass></load-glass>
              <pain-scale value="4" moment="after"></pain-scale><health-faq></health-faq>
            </div>`,
        );
        expect(await axeFaults(page)).to.deep.equal([]);
      });
    }
  }
});
