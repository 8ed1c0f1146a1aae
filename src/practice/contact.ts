/** Phone numbers, mail and web addresses a site's owner typed: what is safe to show and to link to. Pure. */
import { plainSigns } from './plain-text.js';

/** The number when it holds nothing but digits and the signs people write between them, and at least three digits. */
export const cleanPhone = (text: string): string | undefined => {
  const seen = plainSigns(text);
  // A plain or a non-breaking space only: \s would let line ends in.
  return /^\+?[\d ().\u00a0/-]{3,40}$/.test(seen) && seen.replace(/\D/g, '').length >= 3 ? seen : undefined;
};

/** An emergency number as it is dialled: as cleanPhone, two digits are enough ('15'), and nothing stands between them. */
export const cleanEmergency = (text: string): string | undefined => {
  const seen = plainSigns(text);
  return (/^\d\d$/.test(seen) ? seen : cleanPhone(seen))?.replace(/[^\d+]/g, '');
};

/** The address when it is one plain mailbox; quoted names, lists and headers are refused. At most 254 (RFC 5321). */
export const cleanMail = (text: string): string | undefined => {
  const seen = plainSigns(text);
  const mailbox = /^[\w.+-]{1,64}@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/i;
  return seen.length <= 254 && mailbox.test(seen) ? seen : undefined;
};

/** The web address, also a relative one, when it leads to http or https without a password in it. */
export const cleanUrl = (text: string): string | undefined => {
  text = text.replace(/^\p{Cf}+|\p{Cf}+$/gu, '');
  // The URL parser drops tabs and line ends and turns '\' into '/': an address with those is not what it seems.
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(text)) return undefined;
  try {
    const { protocol, username, password } = new URL(text, 'https://practice.invalid/');
    return /^https?:$/.test(protocol) && !username && !password ? text : undefined;
  } catch {
    return undefined;
  }
};

/** `tel:` address; undefined for what is not a number. */
export const telHref = (phone: string | undefined): string | undefined => {
  const clean = cleanPhone(phone?.trim() ?? '');
  // '+32 (0)9 …', '0032 (0)9 …': the (0) is only dialled inside the country.
  return clean && `tel:${clean.replace(/^((?:\+|00)[^(]*)\(0\)/, '$1').replace(/[^\d+]/g, '')}`;
};

/** `mailto:` address with a subject and a text; undefined for what is not a mailbox. Nothing typed becomes a header. */
export const mailHref = (
  mail: string | undefined,
  { subject, body }: { subject?: string; body?: string } = {},
): string | undefined => {
  const clean = cleanMail(mail?.trim() ?? '');
  if (!clean) return undefined;
  const parts: [string, string | undefined][] = [
    ['subject', subject?.replace(/\s+/g, ' ').trim()],
    // RFC 6068: line ends in a body are %0D%0A.
    ['body', body?.replace(/\r?\n|\r/g, '\r\n')],
  ];
  const query = parts
    .filter((part): part is [string, string] => !!part[1])
    // Half a surrogate pair makes encodeURIComponent throw.
    .map(([key, value]) => `${key}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))}`)
    .join('&');
  return `mailto:${clean.replace('+', '%2B')}${query && `?${query}`}`;
};
