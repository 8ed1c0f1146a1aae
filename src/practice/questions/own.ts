// The questions a practice adds to those of the kit, or puts in the place of one, by id: so that they outlive an update. What is
// read is text and stays text. Pure.
import { list, readParts, shape, text, where, type Read } from '../read.js';

export interface Question {
  /** Lower-case words with dashes: what a link names. One of the kit's own takes the place of that. */
  readonly id: string;
  readonly question: string;
  readonly answer: readonly string[];
}

const paragraphs: Read<readonly string[]> = (raw, to) =>
  list(text(4000), 20)(typeof raw === 'string' ? [raw] : raw, to);

const question: Read<Question> = shape<Question>(
  {
    id: where(text(64), (id) => /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)),
    question: where(text(300), (words) => !!words.trim()),
    answer: where(paragraphs, ({ length }) => length > 0),
  },
  ['id', 'question', 'answer'],
);

/** What is valid of a list of questions; of two with one id the later. */
export const readQuestions = (raw: unknown): readonly Question[] => [
  ...new Map(
    (readParts(list(question), Array.isArray(raw) ? raw.slice(0, 200) : raw).value ?? []).map((each) => [
      each.id,
      each,
    ]),
  ).values(),
];

interface Answered {
  readonly head: string;
  readonly body: readonly (string | readonly string[])[];
}

/** The kit's questions with the practice's in their place or after them, and without those it does not want. */
export function withOwn(
  kit: Readonly<Record<string, Answered>>,
  own: readonly Question[],
  without: readonly string[],
): Readonly<Record<string, Answered>> {
  const all = new Map(Object.entries(kit));
  for (const { id, question: head, answer: body } of own) all.set(id, { head, body });
  for (const id of without) all.delete(id);
  return Object.fromEntries(all);
}
