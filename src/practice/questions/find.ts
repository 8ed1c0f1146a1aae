// Search in short texts that forgives: accents, capitals, the beginning of a word, a typing error or two. Pure.

/** As it is compared: no accents, no capitals, ligatures written out. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of what was typed, at most eight, none endless. */
export const asked = (query: string): readonly string[] =>
  (plain(query.slice(0, 200)).match(word) ?? []).slice(0, 8).map((each) => each.slice(0, 30));

/** Letters to change, add, drop or swap with the next, from one word to the other. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** Whether `found`, a plain word of a text, may be what somebody meant. */
export function means(found: string, token: string): boolean {
  const { length } = token;
  if (found.startsWith(token) || (length > 3 && found.includes(token))) return true;
  const typos = length < 4 ? 0 : length < 8 ? 1 : 2;
  for (let more = -typos; typos && more <= typos; more++)
    if (found.length >= length + more && distance(found.slice(0, length + more), token) <= typos) return true;
  return false;
}

/** Where the words that were meant stand in a text: from, to. */
export const hits = (text: string, tokens: readonly string[]): readonly (readonly [from: number, to: number])[] =>
  [...text.matchAll(word)]
    .filter(([found]) => tokens.some((token) => token.length > 1 && means(plain(found), token)))
    .map(({ 0: found, index }) => [index, index + found.length]);

/** The texts that have each word asked for; where none has, those with one of its longer words. */
export function find(texts: readonly string[], query: string): readonly number[] {
  const tokens = asked(query);
  const words = texts.map((text) => (plain(text).match(word) ?? []) as readonly string[]);
  const having = (test: (has: (token: string) => boolean) => boolean): readonly number[] =>
    words.flatMap((list, i) => (test((token) => list.some((each) => means(each, token))) ? i : []));
  const all = having((has) => tokens.every(has));
  return all.length ? all : having((has) => tokens.some((token) => token.length > 3 && has(token)));
}
