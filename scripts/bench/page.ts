// Runs in the page of the benchmark: the same ten years of hours in pain-chart and in uPlot, drawn, panned and zoomed.
import uPlot from 'uplot';
import '../../src/widgets/metaphors/pain-chart/define.js';
import type { PainChartElement } from '../../src/widgets/metaphors/pain-chart/pain-chart.js';

export interface Run {
  /** ms from handing over the data to the frame that shows it. */
  first: number;
  /** ms between frames, per movement. */
  frames: Record<string, number[]>;
}

const hour = 36e5;
const count = 87_600;
const start = Date.UTC(2016, 0, 1);

/** Whole scores, 0 to 10, that swing within the day and drift over the years; the same each run. */
const score = (i: number): number => {
  const drift = 5 + 2 * Math.sin(i / 9000) - i / 40_000;
  return Math.max(0, Math.min(10, Math.round(drift + 1.6 * Math.sin(i / 4) + 1.2 * Math.sin(i * i * 0.37))));
};

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Two frames: the second begins when the first is on the screen. */
const shown = async (): Promise<void> => {
  await frame();
  await frame();
};

/** ms between `n` frames in which `act(i)` moves something. */
async function paced(n: number, act: (i: number) => void): Promise<number[]> {
  const times: number[] = [];
  await shown();
  let last = await frame();
  for (let i = 0; i < n; i++) {
    act(i);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

const room = (): HTMLElement => {
  const box = document.getElementById('room')!;
  box.replaceChildren();
  box.style.inlineSize = '390px';
  return box;
};

async function ours(form: 'numbers' | 'text'): Promise<Run> {
  const values = Array.from({ length: count }, (_, i) => {
    const at = start + i * hour;
    return { at: form === 'numbers' ? at : new Date(at).toISOString(), value: score(i) };
  });
  const element = document.createElement('pain-chart') as PainChartElement;
  room().append(element);
  while (!element.shadowRoot?.querySelector('.frame')) await frame();
  await shown();
  const begin = performance.now();
  element.values = values;
  await element.updateComplete;
  await shown();
  const first = performance.now() - begin;

  const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!;
  const box = plot.getBoundingClientRect();
  const point = (type: string, x: number): void =>
    void plot.dispatchEvent(
      new PointerEvent(type, { pointerId: 1, clientX: box.left + x, clientY: box.top + 80, bubbles: true }),
    );
  const wheel = (deltaY: number, deltaX = 0, ctrlKey = true): void =>
    void plot.dispatchEvent(
      new WheelEvent('wheel', {
        deltaX,
        deltaY,
        ctrlKey,
        clientX: box.left + 200,
        clientY: box.top + 80,
        cancelable: true,
      }),
    );
  const frames: Record<string, number[]> = {};
  frames['zoom in and out'] = await paced(240, (i) => wheel(i % 120 < 60 ? -6 : 6));
  // Half of it all, then a month: few swings and many.
  for (const [name, turns] of [
    ['pan over years', 1],
    ['pan over weeks', 6],
  ] as const) {
    element.period = 'all';
    await element.updateComplete;
    for (let i = 0; i < turns; i++) wheel(-50);
    await shown();
    point('pointerdown', 200);
    frames[name] = await paced(180, (i) => point('pointermove', 200 + 150 * Math.sin(i / 14)));
    point('pointerup', 200);
  }
  return { first, frames };
}

async function other(): Promise<Run> {
  const data: uPlot.AlignedData = [
    Float64Array.from({ length: count }, (_, i) => (start + i * hour) / 1e3),
    Float64Array.from({ length: count }, (_, i) => score(i)),
  ];
  const box = room();
  await shown();
  const begin = performance.now();
  const plot = new uPlot(
    {
      width: 390,
      height: 310,
      scales: { y: { range: [0, 10] } },
      series: [{}, { stroke: '#535b6a' }],
      legend: { show: false },
    },
    data,
    box,
  );
  await shown();
  const first = performance.now() - begin;
  const [low, high] = [data[0][0]!, data[0][count - 1]!];
  const show = (min: number, max: number): void =>
    plot.setScale('x', { min: Math.max(low, min), max: Math.min(high, max) });
  const frames: Record<string, number[]> = {};
  const middle = (low + high) / 2;
  let span = high - low;
  frames['zoom in and out'] = await paced(240, (i) => {
    span *= 2 ** (i % 120 < 60 ? -0.12 : 0.12);
    show(middle - span / 2, middle + span / 2);
  });
  for (const [name, part] of [
    ['pan over years', 2],
    ['pan over weeks', 64],
  ] as const) {
    const half = (high - low) / part / 2;
    frames[name] = await paced(180, (i) => {
      const at = middle - (half * 2 * 150 * Math.sin(i / 14)) / 340;
      show(at - half, at + half);
    });
  }
  plot.destroy();
  return { first, frames };
}

Object.assign(globalThis, { ours, other });
document.documentElement.dataset['ready'] = '';
