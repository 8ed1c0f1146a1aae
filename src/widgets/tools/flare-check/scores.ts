// The five scores as one text, as the value of a form and the attribute have it: '2 4 6 3 2', '-' where there is none. Pure.
import { parsePlain } from '../../../science/input/plain-number.js';
import { checkMoments, type CheckMoment, type CheckScores } from '../../../science/pain/check.js';
import { isScore } from '../../../science/pain/scale.js';

/** What is no score is not given. */
export const scoresOf = (text: unknown): CheckScores => {
  const parts = String(text ?? '')
    .trim()
    .split(/[\s,;]+/, checkMoments.length);
  return Object.fromEntries(
    checkMoments.flatMap((moment, i) => {
      const score = parsePlain(parts[i] ?? '', true);
      return score !== undefined && isScore(score) ? [[moment, Math.round(score)]] : [];
    }),
  );
};

/** Empty where no score is given. */
export const textOf = (scores: CheckScores): string =>
  checkMoments
    .map((moment) => scores[moment] ?? '-')
    .join(' ')
    .replace(/( ?-)+$/, '');

export const momentOf = (text: string): CheckMoment | undefined => checkMoments.find((moment) => moment === text);
