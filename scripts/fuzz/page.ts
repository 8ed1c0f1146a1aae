// The page of the fuzz: one act at a time, each with the frame that shows it; `step` says what was wrong after it.
import { fuzz, type Fuzz } from './acts.js';

let play: Fuzz | undefined;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is wrong on the screen after one act and its frame, or its error. The page hears by `said` what it will be. */
async function step(seed: number): Promise<string[]> {
  if (!play) {
    const box = document.createElement('main');
    document.body.append(box);
    play = fuzz(box, seed);
  }
  play.act((what) => console.debug(what));
  await frame();
  return play.faults();
}

Object.assign(globalThis, { step });
document.documentElement.dataset['ready'] = '';
