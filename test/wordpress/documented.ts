// What docs/wordpress.md says to write in other editors, pasted as it stands there.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Version } from '../../scripts/wordpress/site/cores.js';
import { drawn } from '../e2e/support/site.js';
import { test } from '../e2e/support/runner.js';
import { wordPress } from './support/wordpress.js';

const page = fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/wordpress.md'), 'utf8');

/** The code of section 5, in the order of its table: what stands between backticks and is a shortcode or an element. */
const pieces = (markdown: string): string[] => {
  const section = /^## 5\. [\s\S]*?(?=^## )/m.exec(markdown)?.[0] ?? '';
  return [...section.matchAll(/`([[<][^`]+)`/g)].map(([, code]) => code!);
};

export function documented(version: Version): void {
  test(`WordPress ${version}: what the guide says to write in other editors works as it stands there`, async () => {
    const [plain, replaced, element, practice, french, ...more] = pieces(page);
    assert.deepEqual(more, []);
    const { publish, visit } = await wordPress(version);
    const seen = async (name: string, content: string) => {
      const link = await publish(`Gids: ${name}`, content);
      const html = await (await fetch(link)).text();
      const visitor = await visit(link);
      await drawn(visitor, 'pain-scale');
      return { html, visitor, scale: visitor.locator('pain-scale') };
    };

    for (const [name, code] of Object.entries({ plain, element })) {
      const { scale, visitor } = await seen(name, code!);
      assert.equal(await scale.getAttribute('max-ok'), '4', code);
      await visitor.close();
    }
    const own = await seen('replaced', replaced!);
    assert.match(own.html, /<pain-scale[^>]*>(?:(?!<\/pain-scale>)[\s\S])*Your own sentence\./);
    const other = await seen('french', french!);
    await other.scale.getByRole('heading', { name: 'douleur' }).first().waitFor();
    // The second practice of a site, with the number it is given: one context, which leaves the rest to the settings.
    const second = await seen('practice', `${practice!.replace('…', '09 000 00 99')}\n\n${plain!}`);
    const context = second.visitor.locator('practice-context');
    assert.equal(await context.count(), 1);
    assert.equal(await context.getAttribute('phone'), '09 000 00 99');
  });
}
