/** The admin page of a demo server as a receptionist's browser asks it, without script: cookies, forms, redirects. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seal } from '../../../booking/server/src/admin/access/password.js';
import { openStore } from '../../../booking/server/src/store/open.js';
import type { Store } from '../../../booking/server/src/store/store.js';
import type { ServerOptions } from '../../../demo/server/server.js';
import { openDemo, sunday, type Demo } from './booking-server.js';

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it leads, or where it is. */
  readonly path: string;
}

/** What is read of a page as a person does: without its markup. */
export const textOf = (page: Pick<Page, 'text'>): string =>
  page.text
    .replace(/<\/?(?:span|strong|s|i)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

export type Form = Readonly<Record<string, string | readonly string[]>>;

const body = (form: Form): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? (value as string[]) : [value as string]) fields.append(name, one);
  }
  return fields;
};

/** One browser. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Of the page that was seen last. */
  csrf = '';

  constructor(readonly url: string) {}

  async ask(method: string, where: string, form?: Form | string, headers: Record<string, string> = {}): Promise<Page> {
    const sent = form === undefined || typeof form === 'string' ? form : body(form);
    const response = await fetch(new URL(where, this.url), {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(sent === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (rest.some((one) => /expires=Thu, 01 Jan 1970/i.test(one)) || !value) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    this.csrf = /name="_csrf" value="([^"]*)"/.exec(text)?.[1] ?? this.csrf;
    return {
      status: response.status,
      headers: response.headers,
      text,
      path: response.headers.get('location') ?? where,
    };
  }

  get(where: string): Promise<Page> {
    return this.ask('GET', where);
  }

  /** Sends a form with the token of the last page. */
  post(where: string, form: Form = {}): Promise<Page> {
    return this.ask('POST', where, { _csrf: this.csrf, ...form });
  }

  /** Sends a form and goes where that leads. */
  async send(where: string, form: Form = {}): Promise<Page> {
    const page = await this.post(where, form);
    return page.status === 303 ? { ...(await this.get(page.path)), path: page.path } : page;
  }

  async signIn(name: string, password = words): Promise<Page> {
    await this.get('/admin/sign-in');
    return this.post('/admin/sign-in', { name, password });
  }
}

/** What everybody here signs in with. */
export const words = 'een lange zin die niemand raadt';

export const people = { ria: undefined, noor: 'noor', bram: 'bram' } as const;

let sealed: Promise<string> | undefined;

/** Ria at the reception, and the care givers Noor and Bram. */
export async function addPeople(store: Store): Promise<void> {
  const password = await (sealed ??= seal(words));
  await store.write(async (writes) => {
    for (const [name, careGiver] of Object.entries(people)) {
      await writes.addStaff({ id: `id-${name}`, name, careGiver, language: 'nl', password }, sunday);
    }
  });
}

export interface DeskDemo {
  readonly demo: Demo;
  /** Beside the server, on the same data. */
  readonly store: Store;
  /** Somebody who is signed in. */
  as(name: keyof typeof people): Promise<Browser>;
  nobody(): Browser;
}

/** Runs `use` against a server with people who may sign in. */
export async function withDesk(
  use: (desk: DeskDemo) => Promise<void>,
  options: Partial<ServerOptions> = {},
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'desk-'));
  const store = await openStore(options.database ?? path.join(folder, 'appointments.db'));
  let demo: Demo | undefined;
  try {
    await addPeople(store);
    demo = await openDemo(options, folder);
    const { url } = demo;
    await use({
      demo,
      store,
      nobody: () => new Browser(url),
      async as(name) {
        const browser = new Browser(url);
        const page = await browser.signIn(name);
        if (page.path !== '/admin') throw new Error(`${name} could not sign in: ${page.status}`);
        await browser.get('/admin');
        return browser;
      },
    });
  } finally {
    await store.close();
    await demo?.remove();
  }
}
