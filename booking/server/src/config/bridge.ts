// The part of the configuration that says which agenda of another program this server stands in front of. Touches the file
// that holds its key.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** As it stands in the file. */
export interface BridgeFile {
  readonly kind: 'easyappointments';
  readonly url: string;
  readonly keyFile?: string;
  readonly keyEnv?: string;
  /** What that agenda calls our care givers and services. */
  readonly careGivers: Readonly<Record<string, number>>;
  readonly services: Readonly<Record<string, number>>;
}

/** Which agenda, and how it is asked. */
export interface BridgeConfig {
  readonly kind: BridgeFile['kind'];
  readonly url: string;
  readonly key: string;
  readonly zone: string;
  readonly givers: Readonly<Record<string, number>>;
  readonly services: Readonly<Record<string, number>>;
}

interface Named {
  readonly bridge?: BridgeFile;
  readonly careGivers: readonly { readonly id: string }[];
  readonly services: readonly { readonly id: string }[];
}

/** On this machine nobody listens in. */
const nearby = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const apart = (at: string, ours: readonly { readonly id: string }[], theirs: Readonly<Record<string, number>>) => [
  ...ours.filter(({ id }) => !Object.hasOwn(theirs, id)).map(({ id }) => `${at}: what is ${id} there?`),
  ...Object.keys(theirs)
    .filter((id) => !ours.some((one) => one.id === id))
    .map((id) => `${at}: nothing here is called ${id}`),
];

/** What is wrong with it. */
export function bridgeFaults({ bridge, careGivers, services }: Named): string[] {
  if (!bridge) return [];
  const { url, keyFile, keyEnv } = bridge;
  const { protocol, hostname, username, search } = new URL(url);
  const safe = protocol === 'https:' || (protocol === 'http:' && nearby.test(hostname));
  return [
    ...(safe ? [] : ['bridge.url: begins with https:// (http:// only on this machine): the key travels there']),
    ...(username || search ? ['bridge.url: no name, password or question in it'] : []),
    ...((keyFile === undefined) === (keyEnv === undefined)
      ? ['bridge: either keyFile or keyEnv says where the key is']
      : []),
    ...apart('bridge.careGivers', careGivers, bridge.careGivers),
    ...apart('bridge.services', services, bridge.services),
  ];
}

/** With its key; throws, without telling it, when there is none. */
export function bridgeOf(path: string, file: BridgeFile, zone: string, environment: NodeJS.ProcessEnv): BridgeConfig {
  const { kind, url, keyFile, keyEnv = '', careGivers, services } = file;
  const key = (keyFile ? readFileSync(resolve(dirname(path), keyFile), 'utf8') : (environment[keyEnv] ?? '')).trim();
  if (!/^[\x21-\x7e]{8,500}$/.test(key)) {
    throw new Error(`bridge: ${keyFile ?? keyEnv} holds no key (8 to 500 visible characters on one line)`);
  }
  return { kind, url, key, zone, givers: careGivers, services };
}
