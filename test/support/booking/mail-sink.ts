/** A mail server that keeps what it gets, and can be told to fail. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail, type ReadMail } from './mails.js';

export interface MailSink {
  readonly port: number;
  readonly mails: ReadMail[];
  /** What happens to the next mails: taken, put off (4yz), refused (5yz), cut off after they were taken, or nothing at all. */
  mood: 'take' | 'later' | 'never' | 'cut' | 'silent';
  /** Resolves at the next mail that meets with silence. */
  silenced(): Promise<void>;
  close(): Promise<void>;
}

export async function openMailSink(): Promise<MailSink> {
  let silence = (): void => undefined;
  const sink: { mood: MailSink['mood']; mails: ReadMail[] } = { mood: 'take', mails: [] };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: (_, __, answer) => {
      const codes = { later: 451, never: 550 } as const;
      const { mood } = sink;
      if (mood === 'silent') return silence();
      if (mood === 'take' || mood === 'cut') return answer();
      answer(Object.assign(new Error(mood), { responseCode: codes[mood] }));
    },
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void readMail(Buffer.concat(chunks).toString('utf8')).then((mail) => {
          sink.mails.push(mail);
          if (sink.mood !== 'cut') return answer();
          const connections = (
            server as unknown as { connections: Set<{ session: unknown; _socket: { destroy(): void } }> }
          ).connections;
          for (const one of connections) if (one.session === session) one._socket.destroy();
        });
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return Object.assign(sink, {
    port: (server.server.address() as AddressInfo).port,
    silenced: () => new Promise<void>((resolve) => (silence = resolve)),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
