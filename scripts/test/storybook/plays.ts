// Plays of the built Storybook: each runs to its end, and expects something on its way. Each element has one.
import type { Page } from 'playwright-core';
import { registry } from '../../../src/registry.js';
import type { Found } from './controls.js';

interface Call {
  readonly method: string;
  readonly status?: string;
}
interface Ended {
  readonly storyId: string;
  readonly status: string;
}
declare global {
  interface Window {
    /** What the panel Interactions shows, by story. */
    __STORYBOOK_ADDON_INTERACTIONS_INSTRUMENTER_STATE__?: Record<string, { calls: readonly Call[] }>;
  }
}

/** Runs in the page: how a story's play ended and what it expected that was so; false before. */
const ended = (id: string): How | false => {
  const channel = window.__STORYBOOK_PREVIEW__?.channel as unknown as { last(event: string): [Ended] | undefined };
  const [last] = channel?.last('storyFinished') ?? [];
  if (last?.storyId !== id) return false;
  const calls = window.__STORYBOOK_ADDON_INTERACTIONS_INSTRUMENTER_STATE__?.[id]?.calls ?? [];
  const held = calls.filter(({ method, status }) => /^to[A-Z]/.test(method) && status === 'done');
  return { status: last.status, expected: held.length };
};

interface How {
  readonly status: string;
  readonly expected: number;
}

/** What is wrong with how a play ended; the error itself is on the page. */
export const faultsOf = ({ status, expected }: How): string[] => [
  ...(status === 'success' ? [] : [`its play ends in ${status}`]),
  ...(expected ? [] : ['it plays, and expects nothing']),
];

/** Waits for the end of a play; what is wrong with it. */
export async function playedTo(page: Page, id: string): Promise<string[]> {
  const handle = await page.waitForFunction(ended, id, { timeout: 20_000 });
  return faultsOf((await handle.jsonValue()) as How);
}

interface Story {
  readonly id: string;
  readonly tags: readonly string[];
}

/** Whether each element has a story that plays. */
export function allPlayed(stories: readonly Story[]): Found {
  const played = new Set(stories.filter(({ tags }) => tags.includes('play-fn')).map(({ id }) => id));
  const lacks = Object.entries(registry).filter(([tag, family]) => !played.has(`${family}-${tag}--played`));
  const faults = lacks.map(([tag]) => `${tag} has no story Played with a play`);
  return { passed: Object.keys(registry).length - faults.length, faults };
}
