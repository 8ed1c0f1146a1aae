// The list under 'Waar komt dit vandaan?': each claim in one sentence, with its numbered references. Loaded on demand.
import { css, html, type TemplateResult } from 'lit';
import type { Language } from '../../platform/language.js';
import { claimWords } from '../../science/evidence/words/index.js';
import { claimsById } from '../../science/evidence/registry.js';
import { sources } from '../../science/evidence/sources.js';
import { adopt } from './adopt.js';

const styles = css`
  .foot ol {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.5em;
    display: grid;
    gap: 0.75em;
    font-size: 0.9375em;
  }
`;

/** Claims with their sentences in `language` and their citations; unknown ids are left out. */
export async function sourceList(
  host: HTMLElement,
  ids: readonly string[],
  language: Language,
): Promise<TemplateResult> {
  adopt(host, styles);
  const words = await claimWords(language);
  const rows = ids.flatMap((id) => {
    const claim = claimsById[id as keyof typeof claimsById];
    return claim ? [{ id, claim, sentence: words[id as keyof typeof words] }] : [];
  });
  return html`<ol>
    ${rows.map(
      ({ id, claim, sentence }) =>
        html`<li data-claim=${id}>
          ${sentence}${claim.sources.map((source) => {
            const { citation, url } = sources[source];
            return html`<br /><span class="small" lang=""
                >${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${citation}</a>` : citation}</span
              >`;
          })}
        </li>`,
    )}
  </ol>`;
}
