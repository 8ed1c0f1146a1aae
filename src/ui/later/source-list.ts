// The list under 'Waar komt dit vandaan?': each source once, with the claims that rest on it in one sentence each, and who
// says so too or says otherwise by its number. Loaded on demand.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../platform/locale/language.js';
import { factsOf, type Claim } from '../../science/evidence/claim.js';
import type { Source } from '../../science/evidence/source.js';
import { shared } from '../../science/evidence/sources/shared.js';
import { topicsOf } from '../../science/evidence/topics.js';
import type { Host, InLanguage } from '../base/controllers/host.js';
import { adopt } from './common/adopt-styles.js';
import { textsIn } from './common/texts-in.js';
import { strings } from './sources/strings/index.js';
import type { SourcesTexts } from './sources/strings/nl.js';

const styles = css`
  .foot ol {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.5em;
    display: grid;
    gap: 0.75em;
    font-size: 1.125em;
  }
  .foot ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.125em;
    display: grid;
    gap: 0.375em;
  }
`;

/** Claims and sources by their ids, the claims as sentences, and the list's own words. */
interface Evidence {
  readonly claims: Map<string, Claim>;
  readonly sources: Record<string, Source>;
  readonly words: Record<string, string>;
  readonly t: SourcesTexts;
}

/** What is known of these facts: all of their topics, and of no other. */
async function evidenceOf(host: Host, ids: readonly string[], language: Language): Promise<Evidence> {
  const t = await textsIn(strings, language, host);
  const evidence: Evidence = { claims: new Map(), sources: { ...shared }, words: {}, t };
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

/** Who says this too, and who says otherwise. */
const other = ({ sources: [, ...also], disagreement = [] }: Claim) => ({
  also,
  otherwise: disagreement.flatMap(({ sources }) => sources),
});

const rows = (ids: readonly string[], { claims, sources, words, t }: Evidence): TemplateResult => {
  const facts = ids.flatMap((id) => claims.get(id) ?? []);
  // First those a figure is taken from, with their claims; then who only backs or disputes one.
  const cited = [
    ...new Set([
      ...facts.map((fact) => fact.sources[0]),
      ...facts.flatMap((fact) => Object.values(other(fact)).flat()),
    ]),
  ];
  const beside = (fact: Claim): string =>
    (['also', 'otherwise'] as const)
      .flatMap((side) => {
        const numbers = other(fact)[side].map((source) => cited.indexOf(source) + 1);
        return numbers.length ? t[side](numbers.join(', '), numbers.length === 1) : [];
      })
      .join('; ');
  return html`<ol>
    ${cited.map((source) => {
      const { citation, url } = sources[source]!;
      const own = facts.filter((fact) => fact.sources[0] === source);
      return html`<li data-source=${source}>
        <span class="small" lang=""
          >${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${citation}</a>` : citation}</span
        >${
          own.length
            ? html`<ul>
                ${own.map((fact) => {
                  const more = beside(fact);
                  return html`<li data-claim=${fact.id}>
                    ${words[fact.id]}${more && html` <span class="small">(${more})</span>`}
                  </li>`;
                })}
              </ul>`
            : nothing
        }
      </li>`;
    })}
  </ol>`;
};

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
