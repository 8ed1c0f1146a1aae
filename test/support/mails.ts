/** The mails in an outbox, read as a mail program reads them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const word = /=\?UTF-8\?B\?([^?]*)\?=/g;

/** A header with its encoded words read (RFC 2047). */
function header(eml: string, name: string): string {
  const [, value = ''] = new RegExp(`^${name}: (.*(?:\r\n .*)*)`, 'm').exec(eml) ?? [];
  return value.replace(/\r\n /g, '').replace(word, (_, coded: string) => Buffer.from(coded, 'base64').toString('utf8'));
}

export function readMail(eml: string): ReadMail {
  const coded = eml.split('text/plain')[1]?.split('\r\n\r\n')[1]?.split('\r\n--')[0] ?? '';
  return {
    to: header(eml, 'To'),
    subject: header(eml, 'Subject'),
    text: Buffer.from(coded, 'base64').toString('utf8').replace(/\r\n/g, '\n'),
  };
}

/** All mails beside a data file, in the order they were written. */
export async function mailsIn(folder: string): Promise<ReadMail[]> {
  const outbox = path.join(folder, 'outbox');
  const names = await readdir(outbox).catch(() => []);
  const numberOf = (name: string): number => Number(name.split('-')[1]);
  const mails = names.filter((name) => name.endsWith('.eml')).sort((a, b) => numberOf(a) - numberOf(b));
  return Promise.all(mails.map(async (name) => readMail(await readFile(path.join(outbox, name), 'utf8'))));
}
