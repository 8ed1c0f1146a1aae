// What stands in the widget as schema.org FAQPage, for who reads pages by machine. A practice asks for it.
import type { Sections } from '../../../../ui/guide/index.js';

/** The same questions and answers as on the screen. */
export const faqPage = (sections: Sections): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: Object.values(sections).map(({ head, body }) => ({
    '@type': 'Question',
    name: head,
    acceptedAnswer: { '@type': 'Answer', text: body.flat().join(' ') },
  })),
});

/** Puts it into the element, once; nothing takes it away again. */
export function tell(host: HTMLElement, sections: Sections | undefined): void {
  const type = 'application/ld+json';
  const there = host.querySelector(`script[type="${type}"]`);
  if (!sections) return there?.remove();
  // A '<' could end the script where a page is written out as HTML.
  const text = JSON.stringify(faqPage(sections)).replaceAll('<', '\\u003c');
  if (there?.textContent === text) return;
  const script = document.createElement('script');
  script.type = type;
  // A node of text: Trusted Types let it be, and data is never run.
  script.append(document.createTextNode(text));
  there?.remove();
  host.append(script);
}
