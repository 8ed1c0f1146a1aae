/** The mails in an outbox, read by a mail program's own parser. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';

export interface ReadMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
  /** The calendar file in it. */
  readonly ics: string | undefined;
  /** As it was sent. */
  readonly raw: string;
}

/** The calendar file byte by byte: the parser would mend its line ends. */
function fileOf(eml: string): string | undefined {
  const [, coded] = /filename=afspraak\.ics\r\n\r\n([A-Za-z\d+/=\r\n]*)\r\n--/.exec(eml) ?? [];
  return coded === undefined ? undefined : Buffer.from(coded, 'base64').toString('utf8');
}

export async function readMail(eml: string): Promise<ReadMail> {
  const mail = await PostalMime.parse(eml);
  return {
    to: (mail.to ?? []).map(({ address }) => address).join(', '),
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    text: (mail.text ?? '').replace(/\r\n/g, '\n').trim(),
    id: mail.messageId ?? '',
    ics: fileOf(eml),
    raw: eml,
  };
}

/** All mails beside a data file, in the order they were written. */
export async function mailsIn(folder: string): Promise<ReadMail[]> {
  const outbox = path.join(folder, 'outbox');
  const names = await readdir(outbox).catch(() => []);
  const mails = names.filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(mails.map(async (name) => readMail(await readFile(path.join(outbox, name), 'utf8'))));
}
