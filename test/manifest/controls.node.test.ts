// Storybook's controls, as they come from the manifest: everything a page may set has one, of the kind its values ask for.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { controlsOf } from '../../.storybook/controls.js';
import { settable, valuesIn, widgetsOf, type Manifest } from '../../scripts/manifest/texts.js';
import { unseen, walks } from '../../scripts/test/storybook/walks.js';

const file = path.resolve(import.meta.dirname, '../../custom-elements.json');
const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
const widgets = widgetsOf(manifest);
const controlled = (tag: string): string[] =>
  Object.entries(controlsOf(manifest, tag) ?? {}).flatMap(([name, { control }]) => (control ? [name] : []));

describe.each(widgets.map((widget) => [widget.tagName, widget] as const))('the controls of %s', (tag, widget) => {
  it('are one for everything a page may set, and none for what it may only read', () => {
    expect(controlled(tag).sort()).toEqual(
      settable(widget)
        .map(({ name }) => name)
        .sort(),
    );
    for (const { name, readonly } of widget.members ?? []) if (readonly) expect(controlled(tag)).not.toContain(name);
  });

  it('offer the values where these are few', () => {
    for (const member of settable(widget)) {
      const values = valuesIn(member.type);
      const options = controlsOf(manifest, tag)?.[member.name]?.options ?? [];
      expect(options.filter(Boolean), member.name).toEqual(values);
    }
  });

  it('tell its events, parts and states beside them', () => {
    const told = Object.values(controlsOf(manifest, tag) ?? {}).map(({ name, table }) => `${table.category} ${name}`);
    for (const { name } of widget.events ?? []) expect(told).toContain(`events ${name}`);
    for (const { name } of widget.cssParts ?? []) expect(told).toContain(`cssParts ${name}`);
    for (const { name } of widget.cssStates ?? []) expect(told).toContain(`cssStates ${name}`);
  });
});

it('the kinds of control follow the types', () => {
  const kind = (tag: string, name: string): unknown => controlsOf(manifest, tag)?.[name]?.control;
  expect(kind('pain-scale', 'maxOk')).toEqual({ type: 'number', min: 0, max: 10, step: 1 });
  expect(kind('pain-alarm', 'sensitivity')).toEqual({ type: 'number', min: 0, max: 1, step: 0.05 });
  expect(kind('pain-alarm', 'factors')).toEqual({ type: 'text' });
  expect(kind('pain-chart', 'values')).toEqual({ type: 'object' });
  expect(kind('pain-alarm', 'lesson')).toEqual({ type: 'boolean' });
});

it('the walk through the controls names only what is there, and excuses few', () => {
  for (const [tag, its] of Object.entries(walks)) {
    for (const { only = [], values = {}, beside = {} } of its) {
      const named = [...only, ...Object.keys(values), ...Object.keys(beside)];
      expect(controlled(tag), tag).toEqual(expect.arrayContaining(named));
    }
  }
  const excused = Object.entries(unseen).flatMap(([tag, all]) => Object.keys(all).map((name) => [tag, name] as const));
  for (const [tag, name] of excused) expect(controlled(tag)).toContain(name);
  expect(excused.length).toBeLessThan(widgets.length);
});
