// What the practice's desk says in the dashboard: the words of kinekit-booking's own desk, as PHP reads them. Pure.
import { adminWords } from '../../../booking/server/src/admin/words/words.js';
import { languages } from '../../languages.js';

type Piece = string | { readonly [name: string]: Piece };

/** What WordPress itself says of signing in and languages. */
const leftOut = new Set(['signIn', 'signOut', 'skip', 'menuName', 'more']);

/** Stands for an argument; no sentence holds one. */
const sign = (place: number): string => `\u0001${'abc'.charAt(place - 1)}\u0002`;

/** A sentence for `sprintf`: what was text keeps its percent signs, an argument gets its place. */
const template = (said: string): string =>
  said.replaceAll('%', '%%').replace(/\u0001(\w)\u0002/g, (_, letter: string) => `%${'abc'.indexOf(letter) + 1}$s`);

/** A function as a template; as one for one and one for more where the last argument counts. */
export function templateOf(say: (...given: never[]) => string): Piece {
  const places = Array.from({ length: say.length }, (_, index) => sign(index + 1));
  const call = say as unknown as (...given: unknown[]) => string;
  const other = call(...places);
  const alone = call(...places.slice(0, -1), 1).replace('1', places.at(-1) ?? '');
  return alone === other ? template(other) : { one: template(alone), other: template(other) };
}

export function asPiece(value: unknown): Piece {
  if (typeof value === 'string') return value;
  if (typeof value === 'function') return templateOf(value as (...given: never[]) => string);
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([name]) => !leftOut.has(name))
      .map(([name, each]) => [name, asPiece(each)]),
  );
}

/** Languages to words. What the mails to the practice call things is in their words, which PHP has too. */
export const deskWords = (): Readonly<Record<string, Piece>> =>
  Object.fromEntries(languages.map((language) => [language, asPiece(adminWords[language])]));
