// The list under 'Waar komt dit vandaan?': each claim in one sentence, with its numbered references. Loaded on demand.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../platform/locale/language.js';
import { claimWords } from '../../science/evidence/words/index.js';
import { claimsById } from '../../science/evidence/registry.js';
import { sources } from '../../science/evidence/sources.js';
import type { Host, InLanguage } from '../base/controllers/host.js';
import { adopt } from './common/adopt-styles.js';

const styles = css`
  .foot ol {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.5em;
    display: grid;
    gap: 0.75em;
    font-size: 0.9375em;
  }
`;

type Words = Awaited<ReturnType<typeof claimWords>>;

/** The lists of a widget, by their ids: each made when its fold is first opened. */
const lists = new WeakMap<Host, Map<string, InLanguage>>();

const rows = (ids: readonly string[], words: Words): TemplateResult =>
  html`<ol>
    ${ids.map((id) => {
      const claim = claimsById[id as keyof typeof claimsById];
      return claim
        ? html`<li data-claim=${id}>
            ${words[id as keyof typeof words]}${claim.sources.map((source) => {
              const { citation, url } = sources[source];
              return html`<br /><span class="small" lang=""
                  >${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${citation}</a>` : citation}</span
                >`;
            })}
          </li>`
        : nothing;
    })}
  </ol>`;

/** Claims with their sentences in the reader's language and their citations; unknown ids are left out. */
export function sourceList(host: Host, ids: readonly string[]): InLanguage {
  const own = lists.get(host) ?? new Map<string, InLanguage>();
  const before = own.get(ids.join());
  if (before) return before;
  adopt(host, styles);
  const known = new Map<Language, Words>();
  let shown: unknown = nothing;
  const list: InLanguage = (language) => {
    const words = known.get(language);
    // Until another language is there, the list stays as it was.
    if (words) return (shown = rows(ids, words));
    void claimWords(language).then((found) => {
      known.set(language, found);
      host.requestUpdate();
    });
    return shown;
  };
  lists.set(host, own.set(ids.join(), list));
  return list;
}
