// Addresses that are not on the internet: a calendar's address must not make the server ask its own neighbours. Pure but for the
// look-up of names.
import { lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

const blocked = new BlockList();
const nets4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...[
    '192.0.2.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
];
const nets6 = [
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
];
for (const [nets, family] of [
  [nets4, 'ipv4'],
  [nets6, 'ipv6'],
] as const) {
  for (const net of nets) {
    const [address = '', bits] = net.split('/');
    blocked.addSubnet(address, Number(bits), family);
  }
}

/** Whether an address is of this machine, its network, or nobody's. */
export function isPrivate(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').split('%')[0]!;
  const family = isIP(plain);
  if (family === 0) return false;
  // A list knows ::ffff:127.0.0.1 for what it is.
  return blocked.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

/** Looks a name up, for the connection itself: whoever answers another address the second time gains nothing. */
export const publicLookup: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 4);
    if (found.some(({ address }) => isPrivate(address))) {
      return done(Object.assign(new Error('private'), { code: 'PRIVATE' }), '', 4);
    }
    const [first] = found;
    if (options.all) return done(null, found);
    return done(null, first?.address ?? '', first?.family ?? 4);
  });
};
