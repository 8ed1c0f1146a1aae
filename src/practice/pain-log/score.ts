/** A score as people write it. Pure. */
import { parsePlain } from '../../science/input/plain-number.js';

/** '6/10', '6 op 10', '62 / 100'. */
const ofTop = /^(.+?) ?(?:\/|op|sur|von|van|de|out of|of) ?(100?)$/i;

/** The number, counted to 10 where a text says out of how many; undefined for what is none. */
export function readScore(raw: unknown): number | undefined {
  if (typeof raw === 'number') return raw;
  if (typeof raw !== 'string' || raw.length > 40) return undefined;
  const [, part, top] = ofTop.exec(raw.trim()) ?? [];
  const value = parsePlain(part ?? raw, true);
  return value === undefined || top !== '100' ? value : value / 10;
}
