// What a patient answered to the practice's own questions. Pure.
import { inLanguage } from '../../../../src/practice/booking/days.js';
import type { BookingPractice, Language } from '../../../../src/practice/booking/source.js';

/** An answer and what was asked. */
export interface Answered {
  readonly label: string;
  readonly text: string;
}

/**
 * The answers in the order of the questions, an empty one where nothing was answered. What answers a question that is no longer
 * asked comes last, under the question's id: it was told to the practice all the same.
 */
export function answered(
  questions: BookingPractice['questions'],
  answers: Readonly<Record<string, string>>,
  language: Language,
): Answered[] {
  const asked = questions.map(({ id, label }) => ({ label: inLanguage(label, language), text: answers[id] ?? '' }));
  const left = Object.entries(answers).filter(([id]) => !questions.some((question) => question.id === id));
  return [...asked, ...left.map(([label, text]) => ({ label, text }))];
}
