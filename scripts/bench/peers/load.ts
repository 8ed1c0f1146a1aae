// One load of a page in Chromium, measured: what the page says, the main thread's own CPU time, and what came over the wire.
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Said } from './probe.js';

export interface Conditions {
  /** How many times slower the processor is made to be. */
  readonly slower?: number;
  /** 150 ms and 1.6 Mbit/s. */
  readonly slowNetwork?: boolean;
}

export interface Load extends Said {
  /** ms of the main thread's own time, which other processes do not lengthen. */
  readonly cpu: number;
  readonly requests: number;
  /** Bytes on the wire, without the page itself. */
  readonly bytes: number;
}

const threadTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
};

async function prepared(
  page: Page,
  origin: string,
  { slower = 1, slowNetwork = false }: Conditions,
): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  // An empty page first, so that what is timed is the page and not the start of a renderer.
  await page.goto(`${origin}/warm`);
  if (slowNetwork) {
    const speed = { latency: 150, downloadThroughput: 180_000, uploadThroughput: 84_000 };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...speed });
  }
  if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return session;
}

/** Opens a page in a tab of its own, with nothing cached. */
export async function load(context: BrowserContext, url: string, conditions: Conditions = {}): Promise<Load> {
  const page = await context.newPage();
  try {
    const session = await prepared(page, new URL(url).origin, conditions);
    const wire = { requests: 0, bytes: 0 };
    const document = new Set<string>();
    session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
      if (type === 'Document' || request.url.includes('favicon')) document.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (document.has(requestId)) return;
      wire.requests++;
      wire.bytes += encodedDataLength;
    });
    const before = await threadTime(session);
    await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
    await page.waitForFunction('window.bench?.state.done', undefined, { timeout: 60_000, polling: 50 });
    const cpu = ((await threadTime(session)) - before) * 1000;
    const said = await page.evaluate<Said>('bench.said()');
    return { ...said, cpu, ...wire };
  } finally {
    await page.close();
  }
}
