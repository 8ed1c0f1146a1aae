// Runs in the page of the benchmark: a session of breathing along, and how late its counts and tones are.
import '../../src/widgets/tools/breathing-pacer/define.js';
import type { BreathingPacerElement } from '../../src/widgets/tools/breathing-pacer/breathing-pacer.js';
import { holdBack } from './hold-back.js';

export interface Measured {
  /** ms after the second they belong to, each count as it is drawn. */
  readonly counts: readonly number[];
  /** The same of each tone, by the sound card's own clock. */
  readonly tones: readonly number[];
  readonly end: number;
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

async function breathe(minutes: number, outOfSight: boolean): Promise<Measured> {
  // Each tone as it is planned: on the sound card's clock, and that clock beside the page's at the moment it begins.
  const planned: { start: number; context: AudioContext; source: OscillatorNode }[] = [];
  const { start, stop } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (when = 0): void {
    planned.push({ start: when, context: this.context as AudioContext, source: this });
    start.call(this, when);
  };
  // Taken back before it began.
  OscillatorNode.prototype.stop = function (when?: number): void {
    const at = when === undefined ? planned.findIndex(({ source }) => source === this) : -1;
    if (at >= 0) planned.splice(at, 1);
    stop.call(this, when);
  };
  const element = document.createElement('breathing-pacer') as BreathingPacerElement;
  element.lang = 'nl';
  element.minutes = minutes;
  document.body.append(element);
  while (!element.shadowRoot?.querySelector('.frame')) await frame();
  const root = element.shadowRoot;
  element.dispatchEvent(new PointerEvent('pointerenter'));
  root.querySelector<HTMLInputElement>('input[value=sound]')!.click();
  // What is fetched at a touch.
  await import('../../src/platform/later/index.js');
  const counts: number[] = [];
  let begun = 0;
  let before = '';
  const watch = new MutationObserver(() => {
    const heard = root.querySelector('.heard')?.textContent ?? '';
    if (!heard || heard === before) return;
    before = heard;
    begun ||= performance.now();
    const at = performance.now() - begun;
    if (at > 500) counts.push(at - Math.round(at / 1000) * 1000);
  });
  watch.observe(root, { subtree: true, childList: true, characterData: true });
  const ended = new Promise<void>((done) => element.addEventListener('change', () => begun && done()));
  root.querySelector<HTMLButtonElement>('.play')!.click();
  begun = performance.now();
  for (let i = 0; i < 60 && !planned.length; i++) await frame();
  if (outOfSight) holdBack();
  // The two clocks beside each other, as often as a look costs nothing: what a tone's moment on one is on the other.
  const pairs: [sound: number, page: number][] = [];
  const look = (): void => {
    const { context } = planned.at(-1) ?? {};
    const { contextTime = 0, performanceTime = 0 } = context?.getOutputTimestamp() ?? {};
    if (contextTime) pairs.push([contextTime * 1000, performanceTime]);
  };
  const worker = new Worker(URL.createObjectURL(new Blob(['setInterval(()=>postMessage(0),500)'])));
  worker.onmessage = look;
  await ended;
  const end = performance.now() - begun - minutes * 60_000;
  worker.terminate();
  watch.disconnect();
  Object.assign(OscillatorNode.prototype, { start, stop });
  const whole = minutes * 6;
  const ideal = Array.from({ length: whole }, (_, i) => [i * 10_000, i * 10_000 + 4_000]).flat();
  const onPage = (sound: number): number => {
    const near = pairs.reduce(
      (best, pair) => (Math.abs(pair[0] - sound) < Math.abs(best[0] - sound) ? pair : best),
      pairs[0]!,
    );
    return near[1] + sound - near[0];
  };
  // The first tone sounds as soon as the sound card is there; the three of the end are one signal.
  const tones = planned.slice(1, ideal.length).map(({ start: when }, i) => onPage(when * 1000) - begun - ideal[i + 1]!);
  return { counts: outOfSight ? [] : counts, tones, end };
}

Object.assign(globalThis, { breathe });
document.documentElement.dataset['ready'] = '';
