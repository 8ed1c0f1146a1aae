// One deed under one key: asked again it is the same deed, so that a lost reply never does it twice. Pure but for random keys.
import { newKey } from '../draft.js';
import type { Failure, Language } from '../source.js';

/** What leaves it open whether the deed was done: no answer, none that can be read, or one that looked no further. */
const open = ['offline', 'timeout', 'server', 'malformed', 'aborted', 'too-many'];

export class Deed {
  /** What it was asked in the first time: in another language it would be another request under the same key. */
  language: Language = 'nl';
  #what = '';
  #key = '';

  /** The key of what is done: the one it was asked under before, while nobody knows what became of that. */
  key(what: unknown, language: Language = 'nl'): string {
    const said = JSON.stringify(what);
    if (said !== this.#what) [this.#what, this.#key, this.language] = [said, newKey(), language];
    return this.#key;
  }

  /** What became of it: once that is known, the same again is another deed. */
  came(failure?: Failure): void {
    if (!failure || !open.includes(failure.reason)) this.#what = '';
  }
}
