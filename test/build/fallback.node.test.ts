// What a guide says as plain HTML.
import { describe, expect, it } from 'vitest';
import { fallbackOf, isGuide } from '../../scripts/build/fallback.js';
import { frame } from '../../src/ui/base/strings/nl.js';

const texts = {
  frame,
  title: 'Rug & nek',
  purpose: 'Wat klopt er?',
  start: 'Bewegen mag.',
  sections: {
    lifting: { head: 'Tillen', body: ['Een rug < 50 kg? <script>alert(1)</script>', ['rustig', 'vaker']] },
    rest: { head: 'Rust', body: ['Kort.'] },
  },
};

describe('a guide without its script', () => {
  it('stands in native disclosures, the first open, each a place to go to', () =>
    expect(fallbackOf('back-myths', texts, 2)).toBe(
      [
        '<h2>Rug &amp; nek</h2>',
        '<p>Wat klopt er?</p>',
        '<p>Bewegen mag.</p>',
        '<details open><summary><h3>Tillen</h3></summary><div id="back-myths-lifting">' +
          '<p>Een rug &lt; 50 kg? &lt;script&gt;alert(1)&lt;/script&gt;</p><ul><li>rustig</li><li>vaker</li></ul></div></details>',
        '<details><summary><h3>Rust</h3></summary><div id="back-myths-rest"><p>Kort.</p></div></details>',
      ].join('\n'),
    ));

  it('has no heading below the sixth level', () => {
    expect(fallbackOf('back-myths', texts, 6)).toContain('<h6>Tillen</h6>');
    expect(fallbackOf('back-myths', texts, 1)).toContain('<h1>Rug &amp; nek</h1>');
  });

  it('is there for what has sections alone', () => {
    expect(isGuide(texts)).toBe(true);
    expect(isGuide({ frame, title: 'Pijn' })).toBe(false);
  });
});
