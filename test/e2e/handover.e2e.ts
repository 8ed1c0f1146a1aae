// One code: a page goes from a phone to another screen, a plan to a phone, and no server hears of either.
import assert from 'node:assert/strict';
import { ownRecord } from '../../scripts/look/own-record.js';
import type { KineRecord } from '../../src/practice/record/schema.js';
import { readers, seen, type Way } from './support/readers.js';
import { test } from './support/runner.js';
import { drawn, ownPage, until, withPage, withSite, type Visit } from './support/site.js';

type Site = Parameters<Parameters<typeof withSite>[0]>[0];

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
const desk = { viewport: { width: 1200, height: 900 } };
const now = Date.parse('2026-11-23T09:00:00Z');
const own = ownRecord(now);
/** As much as a page can hold: words of every kind, each as long as it may be. */
const words = (n: number, length: number): string =>
  Array.from({ length }, (_, i) => 'abcdefghijklmnopqrstuvwxyz '[(i * 7 + n * 11 + ((i * i * (n + 3)) % 13)) % 27])
    .join('')
    .trim();
const much = (letters: number): KineRecord => ({
  ...own,
  questions: Array.from({ length: 3 }, (_, i) => ({ at: new Date(now + i).toISOString(), text: words(i, letters) })),
});

const ways: readonly Way[] = [{}, { blur: 1 }, { turn: 15 }, { scale: 0.7 }];
/** All of it at once: of the largest codes a reader may ask for a steadier hand. */
const worst: Way = { blur: 1, turn: 15, scale: 0.7 };

async function visit({ page }: Visit, site: Site, record?: KineRecord, hash = ''): Promise<void> {
  const address = await ownPage(page, site, '<visit-summary></visit-summary>');
  if (record)
    await page.addInitScript(
      (kept) => {
        if (!localStorage.getItem('kinekit:record')) localStorage.setItem('kinekit:record', kept);
      },
      JSON.stringify({ ...record, consent: { given: new Date(now).toISOString() } }),
    );
  await page.goto(address + hash);
  await drawn(page, 'visit-summary');
}

/** Opens the fold and takes a picture of the code. */
async function pictured({ page }: Visit): Promise<{ png: Buffer; modules: number; pixels: number }> {
  await page.getByText('Geef door met een code').click();
  const code = page.locator('visit-summary svg.qr');
  await code.waitFor();
  await code.scrollIntoViewIfNeeded();
  const png = await code.screenshot();
  const modules = Number((await code.getAttribute('viewBox'))!.split(' ')[2]);
  return { png, modules, pixels: png.readUInt32BE(16) };
}

/** What both readers read on every way: all the same. */
async function readOnAllWays(on: Visit, png: Buffer, more: readonly Way[] = [worst]): Promise<string> {
  const found = new Map<string, string | undefined>();
  for (const way of [...ways, ...more]) {
    const picture = await seen(on.page, png, way);
    for (const [name, read] of Object.entries(readers))
      found.set(`${name} ${JSON.stringify(way)}`, await read(picture));
  }
  const [first] = found.values();
  for (const [how, text] of found) assert.equal(text, first, how);
  assert.ok(first);
  return first;
}

const silent = ({ requests, noise }: Visit, code: string): void => {
  assert.ok(requests.length);
  for (const url of requests) {
    assert.equal(url.includes('#'), false, url);
    assert.equal(url.includes(code.slice(-40)), false, url);
  }
  assert.deepEqual(noise, []);
};

for (const [who, options, record] of [
  ['a phone', phone, own],
  ['a phone with long questions', phone, much(120)],
  ['a wide screen', desk, own],
] as const)
  test(`a page goes from ${who} to another screen by one code that two readers read`, () =>
    withSite((site) =>
      withPage(async (patient) => {
        await visit(patient, site, record);
        const { png, modules, pixels } = await pictured(patient);
        assert.ok(pixels / modules >= 3, `${pixels} pixels for ${modules} modules`);
        const address = await readOnAllWays(patient, png);
        if (process.env['KINE_VERBOSE'])
          console.log(
            `  ${who}: ${address.length} signs, ${modules - 8} modules, ${(pixels / modules).toFixed(1)} px each`,
          );
        const [before, code = ''] = address.split('#');
        assert.equal(before, patient.page.url());
        assert.match(code, /^summary=1\./);
        silent(patient, code);
        await patient.page.getByRole('button', { name: 'Toon de pagina' }).click();
        const sheet = (page: Visit['page']): Promise<string> => page.locator('visit-summary .sheet').innerText();
        const shown = await sheet(patient.page);
        await withPage(async (therapist) => {
          await visit(therapist, site, undefined, `#${code}`);
          await therapist.page.locator('visit-summary .sheet').waitFor();
          assert.equal(await sheet(therapist.page), shown);
          assert.equal(new URL(therapist.page.url()).hash, '', 'the code left the address');
          assert.equal(await therapist.page.evaluate(() => localStorage.length), 0, 'nothing is kept');
          await therapist.page.getByText('komt van een ander toestel').waitFor();
          silent(therapist, code);
          await therapist.page.reload();
          await drawn(therapist.page, 'visit-summary');
          assert.equal(await therapist.page.locator('visit-summary .sheet').count(), 0, 'gone with a reload');
        }, desk);
      }, options),
    ));

test('what is too much for one code loses the days of its pain, and then is no code', () =>
  withSite(async (site) => {
    await withPage(async (patient) => {
      await visit(patient, site, much(170));
      const { png } = await pictured(patient);
      await patient.page.getByText('Niet alles paste erin').waitFor();
      assert.match(await readOnAllWays(patient, png, []), /#summary=1\./);
    }, phone);
    await withPage(async (patient) => {
      await visit(patient, site, much(300));
      await patient.page.getByText('Geef door met een code').click();
      await patient.page.getByText('Dit past niet in één code').waitFor();
      assert.equal(await patient.page.locator('svg.qr').count(), 0);
    }, phone);
  }));

test('a plan goes to a phone, which asks before it takes it over', () =>
  withSite((site) =>
    withPage(async (therapist) => {
      await visit(therapist, site, own);
      await therapist.page.getByText('Geef door met een code').click();
      await therapist.page.locator('label:has(input[name=hand-over][value=plan])').click();
      await until(
        'the code of the plan',
        async () => !!(await therapist.page.locator('svg.qr[aria-label*=plan]').count()),
      );
      const png = await therapist.page.locator('svg.qr').screenshot();
      const [, code = ''] = (await readOnAllWays(therapist, png)).split('#');
      assert.match(code, /^plan=1\./);
      await withPage(async (patient) => {
        await visit(patient, site, undefined, `#${code}`);
        await patient.page.getByText('Je kreeg een plan').waitFor();
        assert.equal(new URL(patient.page.url()).hash, '');
        assert.equal(await patient.page.evaluate(() => localStorage.length), 0, 'nothing before a yes');
        await patient.page.getByRole('button', { name: 'Neem over' }).click();
        await patient.page.getByRole('button', { name: 'Ja, bewaar' }).click();
        const kept = async (): Promise<unknown> =>
          JSON.parse((await patient.page.evaluate(() => localStorage.getItem('kinekit:record'))) ?? '{}').plan
            ?.exercises;
        await until('it is kept', async () => !!(await kept()));
        assert.deepEqual(
          await kept(),
          (own.plan!['exercises'] as object[]).map((each) => ({ sets: 1, ...each })),
        );
        silent(patient, code);
      }, phone);
    }, desk),
  ));
