// Every framework asked the sixteen questions of every widget in `tags`, in one page of Chromium each.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../scripts/manifest/texts.js';
import { everyWidget, test } from '../e2e/support/runner.js';
import { root, withPage } from '../e2e/support/site.js';
import { components, type Framework } from './components.js';
import { allFacts } from './facts.js';
import { projectOf, served } from './project.js';
import { questions, type Facts } from './sixteen.js';

const every = allFacts(JSON.parse(fs.readFileSync(path.join(root, 'custom-elements.json'), 'utf8')) as Manifest);
/** A form field, a picture of the body, a guide, what a page gives to read, and the practice. */
const five = ['pain-scale', 'load-glass', 'health-faq', 'read-next', 'practice-context'];
const names = Object.keys(questions);

/** What a framework cannot do, by its own documentation or code; the kit fires no such events. */
const cannot: Partial<Record<Framework, readonly string[]>> = {
  // Preact 11 takes a capital after `on` for the browser's own way of writing and makes the whole name small.
  preact: ['listens to an event in CAPITALS', 'listens to an event in PascalCase'],
};

type Ask = (tag: string, facts: Facts) => Promise<string[]>;
type Asking = 'ask' | 'askAttributes' | 'askNothing';

/** Opens the project and asks; `no` are the questions answered with no, by widget. */
async function asked(framework: Framework, facts: Readonly<Record<string, Facts>>, ask: Asking = 'ask') {
  // A release of its own is asked in the framework's project.
  const [project] = framework.split(' ') as [string];
  const folder = `${framework.replace(' ', '-')}-${ask}`;
  const { url, close } = await served(await projectOf(project, components[framework](facts), folder));
  const no: Record<string, string[]> = {};
  try {
    await withPage(async ({ page, noise }) => {
      await page.goto(url);
      await page.waitForFunction((name) => name in globalThis, ask);
      for (const [tag, fact] of Object.entries(facts)) {
        const given = { name: ask, tag, fact };
        const answers = await page.evaluate(
          (one) => (globalThis as unknown as Record<Asking, Ask>)[one.name](one.tag, one.fact),
          given,
        );
        if (answers.length) no[tag] = answers;
      }
      if (ask === 'ask') assert.deepEqual(noise, []);
    });
  } finally {
    close();
  }
  return no;
}

/** Registers the tests: of five kinds of widget, or of all. */
export function matrix(all: boolean): void {
  const tags = all ? Object.keys(every) : five;
  const facts = Object.fromEntries(tags.map((tag) => [tag, every[tag]!]));
  for (const framework of Object.keys(components) as Framework[]) {
    const no = cannot[framework] ?? [];
    const expected = no.length ? Object.fromEntries(tags.map((tag) => [tag, no])) : {};
    test(
      `${framework} answers ${names.length - no.length} of ${names.length} questions with yes, of ${tags.length} widgets`,
      async () => assert.deepEqual(await asked(framework, facts), expected),
      everyWidget,
    );
  }
  const scale = { 'pain-scale': every['pain-scale']! };
  test('a framework that writes nothing answers none of the questions', async () => {
    assert.deepEqual(await asked('html', scale, 'askNothing'), { 'pain-scale': names });
  });
  test('a framework that knows attributes only passes no list and no object', async () => {
    const said = (await asked('html', scale, 'askAttributes'))['pain-scale'] ?? [];
    for (const name of ['passes a list as a property', 'passes an object as a property'])
      assert.ok(said.includes(name));
  });
}
