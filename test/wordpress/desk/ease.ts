// The screens of the desk for everyone: names, contrast, keyboard, and a phone.
import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../../e2e/support/site.js';
import { test } from '../../e2e/support/runner.js';
import { agendaOf, nameOf, type Agenda, type Place } from '../agenda/places.js';
import { at, openDesk } from './browser.js';
import { arranged, other, own, peopleOf } from './people.js';

const screens = ['', 'week', 'new', 'search', 'waiting', 'block', 'feeds', 'log', 'settings'];

export function easeTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  it('the screens of the desk can be used by everyone: axe finds nothing, and none is wider than a phone', async (agenda) => {
    await peopleOf(agenda);
    await agenda.clear();
    const id = await agenda.ask<string>(arranged({ reason: 'Rug' }));
    await agenda.ask(arranged({ giver: other, clock: '14:00' }));
    const all = [
      ...screens.map((screen) => [screen, '&day=2026-11-23'] as const),
      ['settings', `&part=givers&id=${own}`],
      ['settings', '&part=services&id=new'],
      ['settings', '&part=questions'],
      ['settings', '&part=questions&id=new'],
      ['settings', '&part=closures'],
      ['settings', '&part=rules'],
      ['appointment', `&id=${id}`],
      ['move', `&id=${id}&session=${id}-1`],
      ['person', `&id=${id}`],
    ] as const;
    const wrong: string[] = [];
    await at(agenda, 'administrator', async (page) => {
      for (const [screen, asks] of all) {
        await openDesk(page, agenda, screen, asks);
        await page.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run('.kinekit-desk')).violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]!.html}`);
        });
        wrong.push(...found.map((one) => `${screen}${asks}: ${one}`));
        await page.setViewportSize({ width: 390, height: 844 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wrong.push(`${screen}${asks} is ${over} px too wide`);
        await page.setViewportSize({ width: 1280, height: 900 });
      }
    });
    assert.deepEqual(wrong, []);
  });
}
