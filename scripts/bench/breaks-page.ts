// Runs in the page of the benchmark: somebody sits down, and how late the call to stand up comes.
import '../../src/widgets/tools/micro-break/define.js';
import type { MicroBreakElement } from '../../src/widgets/tools/micro-break/micro-break.js';
import { holdBack } from './hold-back.js';

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** ms from pressing to the call, of a break every `minutes`. */
async function sit(minutes: number, outOfSight: boolean): Promise<number> {
  const element = document.createElement('micro-break') as MicroBreakElement;
  element.lang = 'nl';
  element.every = minutes;
  document.body.append(element);
  while (!element.shadowRoot?.querySelector('.play')) await frame();
  // A worker's messages are not held back as a page's timers are: what is looked at is in time, what is measured need not be.
  const worker = new Worker(URL.createObjectURL(new Blob(['setInterval(()=>postMessage(0),50)'])));
  element.shadowRoot.querySelector<HTMLButtonElement>('.play')!.click();
  const begun = performance.now();
  // Not on a whole minute after it: the call falls between two looks.
  if (outOfSight) setTimeout(holdBack, 25_000);
  await new Promise<void>((done) => {
    worker.onmessage = () => element.matches(':state(due)') && done();
  });
  worker.terminate();
  return performance.now() - begun;
}

Object.assign(globalThis, { sit });
document.documentElement.dataset['ready'] = '';
