// The base of the guides, by a guide that is nowhere else.
import { expect, fixture, html } from '@open-wc/testing';
import { frame } from '../../../src/ui/base/strings/nl.js';
import { define } from '../../../src/ui/base/define.js';
import { GuideElement, guideStyles, type GuideTexts } from '../../../src/ui/guide/index.js';
import { guideKeeps } from '../../support/guide.js';
import { all, ready } from '../../support/page.js';

const texts = (language: string): GuideTexts => ({
  frame,
  title: `Slapen (${language})`,
  purpose: 'Wat slaap doet, & wat je zelf kunt doen.',
  start: 'Begin met één ding.',
  sections: {
    why: { head: 'Waarom', body: ['Slaap < rust: het is herstel.', 'Ook voor je hoofd.'] },
    'do-it-yourself': { head: 'Wat je zelf kunt doen', body: ['Kies er één:', ['een vast uur', 'minder licht']] },
    ask: { head: 'Wanneer je hulp vraagt', body: ['Bel als het lang duurt.'] },
  },
});
const languages = ['nl', 'fr', 'en', 'de'] as const;

class ProseTestElement extends GuideElement<GuideTexts> {
  static override widget = {
    tag: 'prose-test',
    strings: Object.fromEntries(languages.map((language) => [language, async () => ({ [language]: texts(language) })])),
  };
  static override styles = guideStyles;

  protected override parts(): object {
    return {};
  }
}
define(ProseTestElement);

guideKeeps('prose-test', async (language) => texts(language));

describe('the base of the guides', () => {
  it('draws paragraphs and lists', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"><prose-test></prose-test></div>`);
    const element = box.firstElementChild!;
    await ready(element);
    const second = all(element, '[data-section]')[1]!;
    expect([...second.querySelectorAll('p, li')].map((each) => `${each.localName} ${each.textContent}`)).to.deep.equal([
      'p Kies er één:',
      'li een vast uur',
      'li minder licht',
    ]);
    expect(element.shadowRoot!.querySelector('.answer')!.textContent).to.include('Begin met één ding.');
  });

  it('gives its headings the level that follows that of the page', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"><prose-test heading-level="3"></prose-test></div>`);
    await ready(box.firstElementChild!);
    const levels = all(box.firstElementChild!, 'h3').map((head) => head.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['4', '4', '4', '4']);
  });
});
