// How a mail leaves: over SMTP, or into a folder where nothing is sent (a demo). Touches the network or that folder.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import type { ClaimedMail } from '../store/kept.js';

/** Sends one mail; rejects when it surely or perhaps did not go out. */
export interface Transport {
  send(mail: ClaimedMail, at: number): Promise<void>;
  close(): void;
}

/** The practice's mail server. */
export interface Smtp {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS where it is offered. */
  readonly secure: boolean;
  /** Refuses to send without TLS. */
  readonly requireTls: boolean;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

function messageOf({ id, to, letter }: ClaimedMail, domain: string, at: number): SendMailOptions {
  const { from, subject, text, ics } = letter;
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    date: new Date(at),
    // The same at every try: a mail server that got it twice can tell.
    messageId: `<${id}@${domain}>`,
    textEncoding: 'base64',
    headers: { 'Auto-Submitted': 'auto-generated' },
    // What was typed is never read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(ics === undefined
      ? {}
      : {
          attachments: [
            {
              filename: 'afspraak.ics',
              content: ics,
              contentType: `text/calendar; charset=utf-8; method=${/^METHOD:(\w+)/m.exec(ics)?.[1] ?? 'PUBLISH'}`,
              encoding: 'utf8',
              contentTransferEncoding: 'base64',
            },
          ],
        }),
  };
}

/** Over SMTP. */
export function smtpTransport({ host, port, secure, requireTls, user, password }: Smtp, domain: string): Transport {
  const mailer = createTransport({
    pool: true,
    maxConnections: 1,
    host,
    port,
    secure,
    requireTLS: requireTls,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
  });
  return {
    async send(mail, at) {
      await mailer.sendMail(messageOf(mail, domain, at));
    },
    close: () => mailer.close(),
  };
}

/** Into a folder, one file each, there whole or not at all; for its owner alone. */
export function folderTransport(folder: string, domain: string): Transport {
  const mailer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail, at) {
      const { message } = await mailer.sendMail(messageOf(mail, domain, at));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${String(mail.seq).padStart(8, '0')}-${mail.kind}.eml`);
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => undefined,
  };
}
