// Every widget that keeps, on every kind of storage there is: a sentence says that something is kept only where it is, and
// what was entered stays on the screen.
import { expect, fixture, html } from '@open-wc/testing';
import type { KineRecord } from '../../../src/practice/record/schema.js';
import { registry, type Tag } from '../../../src/registry.js';
import { Diary, Memory } from '../../../src/ui/shared/index.js';
import { itInOneEngine } from '../../support/engines.js';
import { putStorage } from '../../support/other-storage.js';
import { button, ready, settled, visibleText } from '../../support/page.js';
import { keepers, keeps, type Keeper } from './keepers.js';
import { agreed, failing, fill, key, working, type Mode } from './modes.js';

const record = Symbol.for('kinekit/record@1');

/** The words that claim something is kept; 'Niets bewaard' and 'Bewaar op dit toestel' do not. */
const claims = /\bBewaard\b/;
const refuses = /laat niet toe iets te bewaren|opslag van dit toestel is vol|nieuwere versie bewaarde/;

describe('keeping', () => {
  let undo = (): void => undefined;

  before(function () {
    // Every widget comes from source, which takes its time on a busy machine.
    this.timeout(120_000);
    return Promise.all(
      (Object.keys(registry) as Tag[]).map((tag) => import(`../../../src/widgets/${registry[tag]}/${tag}/define.ts`)),
    );
  });
  afterEach(() => {
    undo();
    localStorage.clear();
    forget();
  });

  /** A page that was just opened knows nothing but what storage holds. */
  function forget(): void {
    delete (globalThis as Record<symbol, unknown>)[record];
  }

  function set({ before: text, get, full }: Mode): void {
    localStorage.clear();
    forget();
    if (text) localStorage.setItem(key, text);
    if (full) fill();
    const own = localStorage;
    if (!get) return;
    const putBack = putStorage(() => get(own));
    undo = () => {
      putBack();
      undo = () => undefined;
    };
  }

  async function open(tag: string, { attributes = {}, answer }: Keeper): Promise<HTMLElement> {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement(tag);
    for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
    box.append(element);
    await ready(element);
    answer?.(element);
    await settled(element, () => tag !== 'pain-chart' || !!button(element, 'Vandaag invullen'));
    return element;
  }

  /** Enters, asks to keep, and agrees where that is asked; done when the widget says how it went. */
  async function keepIn(element: HTMLElement, keeper: Keeper): Promise<void> {
    await keeper.keep(element);
    const says = (): boolean => claims.test(visibleText(element)) || refuses.test(visibleText(element));
    await settled(element, () => !!button(element, 'Ja, bewaar') || says());
    button(element, 'Ja, bewaar')?.click();
    await settled(element, says);
  }

  itInOneEngine('is asked of every widget that keeps something', async () => {
    const keep = (element: Element): boolean =>
      Object.values(element).some((part) => part instanceof Memory || part instanceof Diary);
    const all = (Object.keys(registry) as Tag[]).filter((tag) => keep(document.createElement(tag)));
    // It shows what others keep, and there is nothing in it to fill in.
    const asked = [...Object.keys(keepers), 'pain-web'];
    expect(all.filter((tag) => !asked.includes(tag))).to.deep.equal([]);
    expect(all.length).to.be.above(10);
  });

  for (const tag of Object.keys(keepers)) {
    itInOneEngine(`${tag} offers to keep nothing before something was set`, async () => {
      set({});
      const element = await open(tag, { keep: () => undefined, shown: () => undefined });
      expect(button(element, 'Bewaar')).to.equal(undefined);
    });
  }

  for (const [tag, keeper] of Object.entries(keepers)) {
    // How storage fails depends on the engine, what a widget then says does not: one widget is asked in each.
    const ask = tag === 'pain-scale' ? it : itInOneEngine;
    for (const [where, mode] of Object.entries(failing)) {
      ask(`${tag} says plainly that it could not keep where ${where}`, async () => {
        set(mode);
        const element = await open(tag, keeper);
        expect(visibleText(element)).not.to.match(claims);
        await keepIn(element, keeper);
        expect(visibleText(element)).not.to.match(claims);
        expect(visibleText(element)).to.match(refuses);
        await settled(element, () => !!keeper.shown(element));
        const shown = keeper.shown(element);
        // Another of its kind, which nobody asked to keep anything, says no more than is true.
        const { answer: _, ...looked } = keeper;
        const other = await open(tag, looked);
        await settled(other);
        expect(visibleText(other)).not.to.match(claims);
        expect(keeper.shown(element)).to.deep.equal(shown);
        undo();
        const text = localStorage.getItem(key);
        expect(text).to.equal(mode.before ?? null);
      });
    }

    for (const [where, mode] of Object.entries(working)) {
      ask(`${tag} says that it keeps where ${where}, and it does`, async () => {
        set(mode);
        const element = await open(tag, keeper);
        await keepIn(element, keeper);
        expect(visibleText(element)).to.match(claims);
        const text = localStorage.getItem(key)!;
        expect(JSON.parse(text)).to.have.property('consent');
        if (mode.aside) expect(Object.entries(localStorage).map(([, kept]) => kept as string)).to.include(mode.before);
        expect(text.length).to.be.above(agreed.length + 10);
        const { edit } = keeper;
        if (!edit) return;
        edit(element);
        await settled(element, () => visibleText(element).includes('Dat is nog niet bewaard.'));
        expect(visibleText(element)).not.to.match(claims);
        await keeps(element);
        await settled(element, () => claims.test(visibleText(element)));
        expect(localStorage.getItem(key)).not.to.equal(text);
      });
    }

    ask(`${tag} says it no longer when the device was cleared midway, and what was entered stays`, async () => {
      set({ before: agreed });
      const element = await open(tag, keeper);
      await keepIn(element, keeper);
      const { answer: _, ...looked } = keeper;
      const other = await open(tag, looked);
      const shown = keeper.shown(element);
      localStorage.clear();
      // As the browser tells of it when another tab did.
      dispatchEvent(new StorageEvent('storage', { key: null, newValue: null, storageArea: localStorage }));
      await settled(element, () => !claims.test(visibleText(element)));
      await settled(other, () => !claims.test(visibleText(other)));
      expect(keeper.shown(element)).to.deep.equal(shown);
      expect(localStorage.length).to.equal(0);
    });

    ask(`${tag} keeps beside it what another tab wrote meanwhile`, async () => {
      set({ before: agreed });
      const element = await open(tag, keeper);
      const was = JSON.parse(localStorage.getItem(key)!) as { widgets?: object };
      const theirs = { ...was, widgets: { ...was.widgets, other: { note: 'theirs' } } };
      // Its event is still on its way when this page writes.
      localStorage.setItem(key, JSON.stringify(theirs));
      await keepIn(element, keeper);
      const text = localStorage.getItem(key)!;
      expect(JSON.parse(text)).to.have.nested.property('widgets.other.note', 'theirs');
      expect(text.length).to.be.above(agreed.length + 50);
      expect(visibleText(element)).to.match(claims);
    });

    ask(`${tag} says it no longer when a later write finds the storage full`, async () => {
      set({ before: agreed });
      const element = await open(tag, keeper);
      await keepIn(element, keeper);
      expect(visibleText(element)).to.match(claims);
      const other = await open(tag, keeper);
      fill();
      // As any other widget on the page writes in the same record.
      const store = (globalThis as { [record]?: { update(fn: (was: KineRecord) => KineRecord): void } })[record]!;
      store.update((was) => ({ ...was, widgets: { ...was.widgets, other: 'x'.repeat(5000) } }));
      await settled(element, () => !claims.test(visibleText(element)));
      await settled(other, () => !claims.test(visibleText(other)));
      expect(visibleText(element)).to.match(refuses);
    });
  }
});
