// The API's description: linted, and what is generated from it up to date.
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { stale } from '../../booking/server/scripts/describe.js';

vi.setConfig({ testTimeout: 60_000 });

async function faults(source: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'], rules: { 'operation-4xx-response': 'off' } });
  const found = await lintFromString({ source, absoluteRef: 'booking/openapi.yaml', config });
  return found.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

it('is without a fault by the rules of its linter', async () => {
  expect(await faults(await readFile('booking/openapi.yaml', 'utf8'))).toEqual([]);
});

it('control: the linter finds a type that is none, a parameter that is nowhere and an example that does not fit', async () => {
  const text = await readFile('booking/openapi.yaml', 'utf8');
  expect(await faults(text.replace('minutes: { type: integer', 'minutes: { type: nothing'))).not.toEqual([]);
  expect(await faults(text.replace('parts: [morning]', 'parts: [night]'))).not.toEqual([]);
  expect(await faults(text.replace('/holds/{hold}:', '/holds/{other}:'))).not.toEqual([]);
});

it('is what the server checks bodies against', async () => {
  expect(await stale()).toEqual([]);
});
