// What is gone is gone: from a page that only looked, from one that noted before anything was kept, and from nowhere else.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/widgets/tools/breathing-pacer/define.js';
import '../../../src/widgets/tools/trigger-list/define.js';
import { openRecord, type RecordStore } from '../../../src/practice/record/store.js';
import { Diary, type Noted } from '../../../src/ui/shared/memory/diary.js';
import { Notebook } from '../../../src/widgets/tools/trigger-list/notebook.js';
import { ready, settled } from '../../support/page.js';

const shared = Symbol.for('kinekit/record@1');
const at = (minute: number): string => `2026-03-25T10:0${minute}:00.000Z`;
const sitting = (minute: number) => ({ at: at(minute), zone: 'UTC', minutes: 2 });
const hours = (list: readonly { readonly at: string }[]): readonly string[] => list.map((each) => each.at);

describe('what is gone', () => {
  let store: RecordStore;
  beforeEach(() => {
    localStorage.clear();
    delete (globalThis as Record<symbol, unknown>)[shared];
  });
  after(() => {
    localStorage.clear();
    delete (globalThis as Record<symbol, unknown>)[shared];
  });

  const open = async (tag: 'breathing-pacer' | 'trigger-list'): Promise<HTMLElement> => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement(tag);
    box.append(element);
    await ready(element);
    return element;
  };
  const diaryOf = (element: HTMLElement): Diary<Noted> =>
    Object.values(element).find((part): part is Diary<Noted> => part instanceof Diary)!;
  const bookOf = (element: HTMLElement): Notebook =>
    Object.values(element).find((part): part is Notebook => part instanceof Notebook)!;
  const kept = (): readonly Noted[] =>
    (store.get().widgets['breathing-pacer'] as unknown as { log?: readonly Noted[] } | undefined)?.log ?? [];
  const held = (...minutes: readonly number[]): void => {
    store = openRecord();
    store.update((record) => ({
      ...record,
      triggers: minutes.map((minute) => ({ at: at(minute), kind: 'rises' as const, text: `nacht ${minute}` })),
      widgets: { 'breathing-pacer': { log: minutes.map(sitting) } },
    }));
  };

  it('leaves a page that only looked when it is erased elsewhere', async () => {
    held(1, 2);
    const [pacer, list] = [await open('breathing-pacer'), await open('trigger-list')];
    const [diary, book] = [diaryOf(pacer), bookOf(list)];
    await settled(pacer, () => diary.log.length === 2);
    await settled(list, () => book.now.triggers.length === 2);
    store.erase();
    expect([diary.log, book.now.triggers]).to.deep.equal([[], []]);
    diary.add(sitting(3));
    book.again({ kind: 'rises', text: 'lawaai' }, true);
    expect(hours(kept())).to.deep.equal([at(3)]);
    expect(store.get().triggers.map(({ text }) => text)).to.deep.equal(['lawaai']);
  });

  it('does not come back when a page that only looked notes something more', async () => {
    held(1, 2);
    const [pacer, list] = [await open('breathing-pacer'), await open('trigger-list')];
    await settled(pacer, () => diaryOf(pacer).log.length === 2);
    await settled(list, () => bookOf(list).now.triggers.length === 2);
    // As another tab does.
    held(2);
    diaryOf(pacer).add(sitting(3));
    bookOf(list).again({ kind: 'rises', text: 'lawaai' }, true);
    expect(hours(kept())).to.deep.equal([at(2), at(3)]);
    expect(store.get().triggers.map(({ text }) => text)).to.deep.equal(['nacht 2', 'lawaai']);
  });

  it('is that alone, of what was noted before there was a record', async () => {
    const pacer = await open('breathing-pacer');
    const diary = diaryOf(pacer);
    for (const minute of [1, 2, 3]) diary.add(sitting(minute));
    held();
    document.dispatchEvent(new Event('kine-record-opened'));
    await settled(pacer, () => !!diary.memory.store);
    diary.rewrite((log) => log.filter((each) => each.at !== at(1)));
    expect(hours(diary.log)).to.deep.equal([at(2), at(3)]);
    expect(hours(kept())).to.deep.equal([at(2), at(3)]);
  });

  it('is not what was noted in the moment its widget left the page', async () => {
    held(1);
    const pacer = await open('breathing-pacer');
    const diary = diaryOf(pacer);
    await settled(pacer, () => !!diary.memory.store);
    diary.add(sitting(2));
    pacer.remove();
    await settled(pacer);
    expect(hours(kept())).to.deep.equal([at(1), at(2)]);
  });

  it('of a lesson stays in the lesson, and what a person kept stays out of it', async () => {
    held(1);
    const [pacer, list] = [await open('breathing-pacer'), await open('trigger-list')];
    const [diary, book] = [diaryOf(pacer), bookOf(list)];
    await settled(pacer, () => diary.log.length === 1);
    await settled(list, () => book.now.triggers.length === 1);
    for (const element of [pacer, list] as (HTMLElement & { lesson: boolean })[]) element.lesson = true;
    expect([diary.log, book.now.triggers]).to.deep.equal([[], []]);
    diary.add(sitting(2));
    book.again({ kind: 'rises', text: 'lawaai' }, true);
    expect(hours(diary.log)).to.deep.equal([at(2)]);
    for (const element of [pacer, list] as (HTMLElement & { lesson: boolean })[]) element.lesson = false;
    diary.add(sitting(3));
    expect(hours(diary.log)).to.deep.equal([at(1), at(3)]);
    expect(hours(kept())).to.deep.equal([at(1), at(3)]);
    expect(book.now.triggers.map(({ text }) => text)).to.deep.equal(['nacht 1']);
  });
});
