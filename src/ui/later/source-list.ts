// The list under 'Waar komt dit vandaan?': each claim in one sentence, with its numbered references. Loaded on demand.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../platform/locale/language.js';
import { factsOf, type Claim } from '../../science/evidence/claim.js';
import type { Source } from '../../science/evidence/source.js';
import { shared } from '../../science/evidence/sources/shared.js';
import { topicsOf } from '../../science/evidence/topics.js';
import type { Host, InLanguage } from '../base/controllers/host.js';
import { adopt } from './common/adopt-styles.js';
import { textsIn } from './common/texts-in.js';

const styles = css`
  .foot ol {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.5em;
    display: grid;
    gap: 0.75em;
    font-size: 0.9375em;
  }
`;

/** Claims and sources by their ids, and the claims as sentences. */
interface Evidence {
  readonly claims: Map<string, Claim>;
  readonly sources: Record<string, Source>;
  readonly words: Record<string, string>;
}

/** What is known of these facts: all of their topics, and of no other. */
async function evidenceOf(host: Host, ids: readonly string[], language: Language): Promise<Evidence> {
  const evidence: Evidence = { claims: new Map(), sources: { ...shared }, words: {} };
  await Promise.all(
    topicsOf(ids).map(async ({ claims, sources, words }) => {
      const [facts, cited, sentences] = await Promise.all([claims(), sources?.(), textsIn(words, language, host)]);
      for (const fact of factsOf(facts)) evidence.claims.set(fact.id, fact);
      Object.assign(evidence.sources, ...Object.values(cited ?? {}));
      Object.assign(evidence.words, sentences);
    }),
  );
  return evidence;
}

/** The lists of a widget, by their ids: each made when its fold is first opened. */
const lists = new WeakMap<Host, Map<string, InLanguage>>();

const rows = (ids: readonly string[], { claims, sources, words }: Evidence): TemplateResult =>
  html`<ol>
    ${ids.map((id) => {
      const claim = claims.get(id);
      return claim
        ? html`<li data-claim=${id}>
            ${words[id]}${claim.sources.map((source) => {
              const { citation, url } = sources[source]!;
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
  const known = new Map<Language, Evidence>();
  let shown: unknown = nothing;
  const list: InLanguage = (language) => {
    const evidence = known.get(language);
    // Until another language is there, the list stays as it was.
    if (evidence) return (shown = rows(ids, evidence));
    void evidenceOf(host, ids, language).then((found) => {
      known.set(language, found);
      host.requestUpdate();
    });
    return shown;
  };
  lists.set(host, own.set(ids.join(), list));
  return list;
}
