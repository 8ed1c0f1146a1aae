// The audit log, for the reception: who did what when. It names nobody but the practice's own people.
import { html } from '../html.js';
import type { Piece } from '../html.js';
import type { Content, Visit } from '../visit.js';
import { instant } from './said.js';

/** Lines of a page. */
const most = 100;

const link = (visit: Visit, about: string, at: number): Piece =>
  html`${' '}<a href=${`/admin/appointment/${about}`} aria-label=${`${visit.words.log.open}: ${instant(visit, at)}`}
      >${visit.words.log.open}</a
    >`;

/** The latest lines, or those before one. */
export async function logPage(visit: Visit): Promise<Content> {
  const { words, house, query } = visit;
  const before = /^\d{1,15}$/.test(query.one('before')) ? Number(query.one('before')) : undefined;
  const lines = await house.desk.store.read.trail(most, before);
  const last = lines.at(-1);
  return {
    title: words.log.title,
    here: 'log',
    body: html`<h1>${words.log.title}</h1>
      <p class="lead">${words.log.lead}</p>
      ${
        lines.length
          ? html`<div class="card">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${words.log.when}</th>
                    <th scope="col">${words.log.who}</th>
                    <th scope="col">${words.log.what}</th>
                  </tr>
                </thead>
                <tbody>
                  ${lines.map(
                    ({ seq, at, staff, act, about }) =>
                      html`<tr key=${seq}>
                        <td>${instant(visit, at)}</td>
                        <td>${staff}</td>
                        <td>${words.log.acts[act] ?? act}${about ? link(visit, about, at) : null}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
          : html`<p class="card">${words.log.none}</p>`
      }
      ${last && lines.length === most ? html`<p class="foot"><a href=${`/admin/log?before=${last.seq}`}>${words.log.older}</a></p>` : null}`,
  };
}
