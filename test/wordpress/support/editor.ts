// The block editor as WordPress ships it, by its own stores: what a click does, without where each version puts its buttons.
import type { Page } from 'playwright-core';

/** What these tests use of the editor's globals. */
interface Store {
  [name: string]: (...args: unknown[]) => unknown;
}
interface Block {
  clientId: string;
  name: string;
  isValid: boolean;
  attributes: Record<string, unknown>;
  innerBlocks: Block[];
}
declare const wp: {
  data: { dispatch(name: string): Store; select(name: string): Store };
  blocks: {
    createBlock(name: string, attributes?: object): Block;
    getBlockType(name: string): unknown;
    parse(text: string): Block[];
  };
};

/** Until the editor is there; its welcome and its patterns are put away. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      typeof wp !== 'undefined' &&
      !!wp.data?.select('core/editor')?.['getCurrentPostId']?.() &&
      !!wp.blocks?.getBlockType('kinekit/pain-scale') &&
      !!wp.blocks.getBlockType('core/paragraph'),
  );
  await page.evaluate(() => {
    const preferences = wp.data.dispatch('core/preferences');
    preferences['set']?.('core/edit-post', 'welcomeGuide', false);
    preferences['set']?.('core', 'welcomeGuide', false);
    preferences['set']?.('core', 'enableChoosePatternModal', false);
  });
}

export async function newPost(page: Page, url: string, type = 'page'): Promise<void> {
  await page.goto(`${url}/wp-admin/post-new.php?post_type=${type}`);
  await ready(page);
}

export async function editPost(page: Page, url: string, id: number): Promise<void> {
  await page.goto(`${url}/wp-admin/post.php?post=${id}&action=edit`);
  await ready(page);
}

/** Where the blocks are drawn: the canvas's own frame, or the page. */
export async function canvas(page: Page): Promise<Pick<Page, 'locator'>> {
  const frame = 'iframe[name="editor-canvas"]';
  await page.locator(`${frame}, .editor-styles-wrapper`).first().waitFor();
  return (await page.locator(frame).count()) ? page.frameLocator(frame) : page;
}

/** Puts in one block per name. */
export const insert = (page: Page, names: readonly string[], title: string): Promise<void> =>
  page.evaluate(
    ([blocks, name]) => {
      wp.data.dispatch('core/editor')['editPost']!({ title: name });
      wp.data.dispatch('core/block-editor')['insertBlocks']!(blocks.map((each) => wp.blocks.createBlock(each)));
    },
    [names, title] as const,
  );

/** Puts in blocks as text, as a pattern or a copied page has them; whether each was valid, by name. */
export const insertText = (page: Page, text: string, title: string): Promise<[string, boolean][]> =>
  page.evaluate(
    ([markup, name]) => {
      const blocks = wp.blocks.parse(markup);
      wp.data.dispatch('core/editor')['editPost']!({ title: name });
      wp.data.dispatch('core/block-editor')['insertBlocks']!(blocks);
      return blocks.map((block) => [block.name, block.isValid] as [string, boolean]);
    },
    [text, title] as const,
  );

/** Chooses the first block of that name and shows its settings in the sidebar. */
export const select = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const blocks = wp.data.select('core/block-editor')['getBlocks']!() as Block[];
    wp.data.dispatch('core/block-editor')['selectBlock']!(blocks.find((block) => block.name === wanted)!.clientId);
    const sidebars = ['core/interface', 'core/edit-post'] as const;
    for (const store of sidebars) {
      wp.data.dispatch(store)?.['enableComplementaryArea']?.('core', 'edit-post/block');
      wp.data.dispatch(store)?.['openGeneralSidebar']?.('edit-post/block');
    }
  }, name);

/** Publishes what is in the editor; its id and address. */
export const publish = (page: Page): Promise<{ id: number; link: string; content: string }> =>
  page.evaluate(async () => {
    const { dispatch, select: from } = wp.data;
    dispatch('core/editor')['editPost']!({ status: 'publish' });
    await dispatch('core/editor')['savePost']!();
    const editor = from('core/editor');
    if (!editor['didPostSaveRequestSucceed']!()) throw new Error('the post was not saved');
    return {
      id: editor['getCurrentPostId']!() as number,
      link: editor['getPermalink']!() as string,
      content: editor['getEditedPostContent']!() as string,
    };
  });

/** Every block of the open post: its name, whether it is valid, what it says. */
export const blocks = (page: Page): Promise<Pick<Block, 'name' | 'isValid' | 'attributes'>[]> =>
  page.evaluate(() =>
    (wp.data.select('core/block-editor')['getBlocks']!() as Block[]).map(({ name, isValid, attributes }) => ({
      name,
      isValid,
      attributes,
    })),
  );
