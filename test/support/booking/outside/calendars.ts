/** Calendar files, and a server that gives them as badly as one can. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

let number = 0;

/** An event of these lines. */
export const event = (...lines: string[]): string =>
  [
    'BEGIN:VEVENT',
    ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:${++number}@voorbeeld.example`]),
    'DTSTAMP:20261101T080000Z',
    'SUMMARY:Tandarts van Mila',
    ...lines,
    'END:VEVENT',
  ].join('\r\n');

/** A file of these parts. */
export const calendar = (...parts: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//voorbeeld//nl', ...parts, 'END:VCALENDAR', ''].join('\r\n');

export interface Web {
  readonly url: string;
  readonly asked: IncomingMessage[];
  close(): Promise<void>;
}

/** A web server that answers as it is told. */
export async function openWeb(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Web> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
