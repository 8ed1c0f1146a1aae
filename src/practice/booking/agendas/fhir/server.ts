// A FHIR R4 server: reads, searches and writes of one resource at a time, and what became of them. Touches fetch.
import { isObject } from '../../../../platform/is-object.js';
import type { Call, Failure, Outcome } from '../../source.js';
import { failed, fetchOnce, parsed, refused, type Answer, type Net } from '../fetching.js';
import type { Resource } from './appointment.js';

/** Pages of one search at most. */
const mostPages = 20;

/** A resource as the server has it, with the version that If-Match asks for. */
export interface Version {
  readonly resource: Resource;
  readonly tag: string | undefined;
}

/** What became of a write: done, another was first, or why not. */
export type Written =
  ({ readonly ok: true; readonly fresh: boolean } & Version) | { readonly ok: false; readonly other: true } | Failure;

export interface Server {
  /** Name of the machine, for UIDs. */
  readonly host: string;
  read(path: string, call: Call): Promise<Outcome<Version>>;
  /** All pages. */
  search(path: string, call: Call): Promise<Outcome<{ readonly resources: readonly Resource[] }>>;
  /** PUT of the version that was read; without a version it would overwrite somebody else's. */
  put(path: string, version: Version, call: Call): Promise<Written>;
  /** POST; `once`: a search that finds what an earlier attempt made, which then is the answer. */
  post(path: string, resource: Resource, call: Call, once?: string): Promise<Written>;
}

const json = 'application/fhir+json';

/** Why an answer is no success. */
function failureOf({ status }: Answer): Failure {
  if (status >= 500) return status === 501 ? refused('unsupported') : failed('server');
  if (status === 404 || status === 410) return refused('gone');
  if (status === 429) return { ok: false, reason: 'too-many', retryAfter: 60 };
  return refused(status === 405 ? 'unsupported' : 'refused');
}

function versionIn(answer: Answer): Version | undefined {
  const resource = parsed(answer.text);
  if (!isObject(resource)) return undefined;
  const meta = resource['meta'];
  const version = isObject(meta) && typeof meta['versionId'] === 'string' ? `W/"${meta['versionId']}"` : undefined;
  return { resource, tag: answer.tag ?? version };
}

/** Of a bundle: the resources, and the next page. */
function pageIn(answer: Answer): { resources: readonly Resource[]; next: string | undefined } | undefined {
  const bundle = parsed(answer.text);
  if (!isObject(bundle) || bundle['resourceType'] !== 'Bundle') return undefined;
  const entries: readonly unknown[] = Array.isArray(bundle['entry']) ? bundle['entry'].slice(0, 5000) : [];
  const links: readonly unknown[] = Array.isArray(bundle['link']) ? bundle['link'].slice(0, 20) : [];
  const next = links.find((one) => isObject(one) && one['relation'] === 'next');
  return {
    resources: entries.flatMap((one) => (isObject(one) && isObject(one['resource']) ? [one['resource']] : [])),
    next: isObject(next) && typeof next['url'] === 'string' ? next['url'] : undefined,
  };
}

export const isOutcome = (resource: Resource): boolean => resource['resourceType'] === 'OperationOutcome';

export function fhirServer(url: string, net: Net): Server {
  const base = url.replace(/\/+$/, '');
  const pageUrl = typeof location === 'object' ? location.href : 'https://localhost/';
  const whole = new URL(base, pageUrl);
  const get = (address: string, call: Call): ReturnType<typeof fetchOnce> =>
    fetchOnce(net, { ...call, url: address, headers: { accept: json } });
  /** The next page, as far as it is of this server: another is told nothing. */
  const onHere = (next: string): string | undefined => {
    try {
      const to = new URL(next, `${whole.href}/`);
      return to.origin === whole.origin ? to.href : undefined;
    } catch {
      return undefined;
    }
  };

  async function write(
    method: 'PUT' | 'POST',
    path: string,
    body: Resource,
    headers: Record<string, string>,
    call: Call,
  ): Promise<Written> {
    const got = await fetchOnce(net, {
      ...call,
      url: `${base}/${path}`,
      method,
      headers: { accept: json, 'content-type': json, ...headers },
      body,
    });
    if (!got.ok) return got;
    if (got.status === 409 || got.status === 412) return { ok: false, other: true };
    if (got.status < 200 || got.status > 299) return failureOf(got);
    const version = versionIn(got);
    // Done, but not said what: servers may answer with nothing, or with a word about it.
    return {
      ok: true,
      fresh: got.status === 201,
      ...(version && !isOutcome(version.resource) ? version : { resource: {}, tag: got.tag }),
    };
  }

  return {
    host: whole.host,
    async read(path, call) {
      const got = await get(`${base}/${path}`, call);
      if (!got.ok) return got;
      if (got.status !== 200) return failureOf(got);
      const version = versionIn(got);
      return version ? { ok: true, ...version } : failed('malformed');
    },
    async search(path, call) {
      const resources: Resource[] = [];
      let next: string | undefined = `${base}/${path}`;
      for (let page = 0; next && page < mostPages; page++) {
        const got = await get(next, call);
        if (!got.ok) return got;
        if (got.status !== 200) return failureOf(got);
        const read = pageIn(got);
        if (!read) return failed('malformed');
        resources.push(...read.resources);
        next = read.next && onHere(read.next);
      }
      return { ok: true, resources };
    },
    put: (path, { resource, tag }, call) =>
      tag ? write('PUT', path, resource, { 'if-match': tag }, call) : Promise.resolve(refused('unsupported')),
    post: (path, resource, call, once) => write('POST', path, resource, once ? { 'if-none-exist': once } : {}, call),
  };
}
