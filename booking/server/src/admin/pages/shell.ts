// What stands around every page: its head, the menu, and what was just done or went wrong. Pure.
import { html, pageText } from '../html.js';
import type { Piece } from '../html.js';
import type { Content, OpenVisit, Place, Visit } from '../visit.js';
import { adminWords, ownNames } from '../words/words.js';
import type { DoneWord } from '../words/words.js';
import { csrfField } from './form.js';

type Menu = Exclude<Place, 'sign-in' | 'elsewhere'>;

const first: readonly Menu[] = ['day', 'week', 'new', 'search'];
const paths: Readonly<Record<Menu, string>> = {
  day: 'day',
  week: 'week',
  new: 'new',
  search: 'search',
  waiting: 'waiting-list',
  block: 'block',
  feeds: 'feeds',
  log: 'log',
};

/** What the reception alone has. */
const reception: readonly Menu[] = ['waiting', 'log'];

const languages = Object.keys(ownNames) as (keyof typeof ownNames)[];

const link = ({ words }: OpenVisit, here: Place, to: Menu): Piece =>
  html`<li>
    <a href=${`/admin/${paths[to]}`} aria-current=${here === to ? 'page' : undefined}>${words.menu[to]}</a>
  </li>`;

function menu(visit: Visit, here: Place): Piece {
  const { words, member, language } = visit;
  const all = (Object.keys(paths) as Menu[]).filter(
    (one) => member.careGiver === undefined || !reception.includes(one),
  );
  const second = all.filter((one) => !first.includes(one));
  return html`<nav aria-label=${words.menuName}>
      <ul>
        ${first.map((one) => link(visit, here, one))}
      </ul>
      <details class="more">
        <summary data-here=${second.some((one) => one === here) ? '' : undefined}>${words.more}</summary>
        <div>
          <ul>
            ${second.map((one) => link(visit, here, one))}
          </ul>
          <form method="post" action="/admin/language">
            ${csrfField(visit)}
            <label for="my-language">${words.language}</label>
            <select id="my-language" name="language">
              ${languages.map(
                (one) => html`<option value=${one} lang=${one} selected=${one === language}>${ownNames[one]}</option>`,
              )}
            </select>
            <button class="quiet">${words.agenda.show}</button>
          </form>
        </div>
      </details>
    </nav>
    <div class="me">
      <span>${member.name}</span>
      <form method="post" action="/admin/sign-out">
        ${csrfField(visit)}<button class="quiet">${words.signOut}</button>
      </form>
    </div>`;
}

const isDone = (words: OpenVisit['words'], said: string): said is DoneWord => Object.hasOwn(words.done, said);

/** A page of somebody who is signed in, or of nobody. */
export function shell(visit: OpenVisit | Visit, { title, here, body, fault }: Content): string {
  const { words, language, house, query } = visit;
  const { name } = house.desk.practice;
  const done = query.one('done');
  return pageText(
    html`<html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${`${title} · ${name}`}</title>
        <link rel="stylesheet" href="/admin/style.css" />
        <link rel="icon" type="image/svg+xml" href="/admin/icon.svg" />
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="bar">
          <p class="brand"><a href="/admin">${name}</a></p>
          ${'member' in visit ? menu(visit, here) : null}
        </header>
        <main id="main" class=${here}>
          ${!fault && isDone(words, done) ? html`<p class="done" role="status">${words.done[done]}</p>` : null}
          ${fault ? html`<p class="wrong" role="alert">${fault}</p>` : null} ${body}
        </main>
      </body>
    </html>`,
  );
}

/** A page that only says something, with a way back. */
export const plainPage = (visit: OpenVisit, title: string, lead: string, status: number): Content => ({
  title,
  here: 'elsewhere',
  status,
  body: html`<div class="card narrow">
    <h1>${title}</h1>
    <p>${lead}</p>
    <p><a href="/admin">${visit.words.errors.back}</a></p>
  </div>`,
});

/** Where somebody signs in. */
export function signInPage(visit: OpenVisit, fault?: string): Content {
  const { words, house } = visit;
  return {
    title: words.signIn.title,
    here: 'sign-in',
    status: fault ? 401 : 200,
    fault,
    body: html`<div class="card narrow">
      <h1>${words.signIn.title}</h1>
      <p class="small">${house.desk.practice.name}</p>
      <form method="post" action="/admin/sign-in" class="stack">
        ${csrfField(visit)}
        <input type="hidden" name="lang" value=${visit.language} />
        <div class="field">
          <label for="name">${words.signIn.name}</label>
          <input id="name" name="name" autocomplete="username" autocapitalize="none" required maxlength="80" />
        </div>
        <div class="field">
          <label for="password">${words.signIn.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
            maxlength="200"
          />
        </div>
        <button class="primary">${words.signIn.button}</button>
      </form>
      <ul class="languages">
        ${languages.map(
          (one) =>
            html`<li>
              <a
                href=${`/admin/sign-in?lang=${one}`}
                lang=${one}
                hreflang=${one}
                aria-current=${one === visit.language ? 'true' : undefined}
                >${ownNames[one]}</a
              >
            </li>`,
        )}
      </ul>
    </div>`,
  };
}

/** The words of a language for a visit. */
export const wordsFor = (language: keyof typeof adminWords) => adminWords[language];
