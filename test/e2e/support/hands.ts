// Three ways to use a page: a mouse, the keys, a finger. Each does only what such a hand can do.
import assert from 'node:assert/strict';
import type { BrowserContextOptions, ElementHandle, Locator, Page } from 'playwright-core';

/** One way to use a page. */
export interface Hand {
  /** A button, a link or the head of a fold. */
  press(target: Locator): Promise<void>;
  /** A radio or a tick box. */
  choose(target: Locator): Promise<void>;
  /** Replaces the text of a field. */
  type(target: Locator, text: string): Promise<void>;
  /** Sets a slider to `value` in its own unit, as near as this hand comes. */
  slide(target: Locator, value: number): Promise<void>;
}

/** A hand with the screen it is used on, in CSS pixels. */
export interface Way {
  readonly name: string;
  readonly screen: BrowserContextOptions;
  readonly hand: (page: Page) => Hand;
}

/** What a pointer hits to set a radio or tick box: its label, when it has one. */
const labelOf = async (target: Locator): Promise<ElementHandle<Element>> =>
  (await target.evaluateHandle((input: HTMLInputElement) => input.labels?.[0] ?? input)) as ElementHandle<Element>;

/** Where on the screen a slider has `value`, and where its thumb is now. */
async function onTrack(target: Locator, value: number): Promise<{ from: number; to: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  return target.evaluate((slider: HTMLInputElement, wished) => {
    const { left, width, top, height } = slider.getBoundingClientRect();
    const [min, max] = [Number(slider.min || 0), Number(slider.max || 100)];
    // The middle of the thumb travels the track less one thumb; a thumb is about as wide as the track is high.
    const thumb = Math.min(height, 44);
    const at = (of: number): number => left + thumb / 2 + ((of - min) / (max - min)) * (width - thumb);
    return { from: at(slider.valueAsNumber), to: at(wished), y: top + height / 2 };
  }, value);
}

const mouse = (page: Page): Hand => ({
  press: (target) => target.click(),
  choose: async (target) => (await labelOf(target)).click(),
  async type(target, text) {
    await target.click({ clickCount: 3 });
    await page.keyboard.type(text);
    await page.mouse.click(2, 2);
  },
  async slide(target, value) {
    const { from, to, y } = await onTrack(target, value);
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move((from + to) / 2, y);
    await page.mouse.move(to, y);
    await page.mouse.up();
  },
});

const touch = (page: Page): Hand => ({
  press: (target) => target.tap(),
  choose: async (target) => (await labelOf(target)).tap(),
  async type(target, text) {
    await target.tap();
    await target.evaluate((field: HTMLInputElement) => field.select());
    await page.keyboard.insertText(text);
    // The key of an on-screen keyboard that puts it away.
    await page.keyboard.press('Enter');
  },
  async slide(target, value) {
    const { to, y } = await onTrack(target, value);
    await page.touchscreen.tap(to, y);
  },
});

/** Whether `target` has focus, or for a radio one of its group: then the arrows lead to it. */
const reached = (target: Locator): Promise<'here' | 'group' | undefined> =>
  target.evaluate((wished) => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at === wished) return 'here';
    const radio = (one: Element | null): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === 'radio';
    return radio(at) && radio(wished) && at.name === wished.name && at.getRootNode() === wished.getRootNode()
      ? 'group'
      : undefined;
  });

/** More stops than any page of the demo has. */
const most = 160;

async function walk(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let n = 0; n < most; n++) {
    const at = await reached(target);
    if (at === 'here') return;
    await page.keyboard.press(at === 'group' ? 'ArrowRight' : 'Tab');
  }
  assert.fail(`Tab never reached ${String(target)}`);
}

const keys = (page: Page): Hand => ({
  async press(target) {
    await walk(page, target);
    await page.keyboard.press('Enter');
  },
  async choose(target) {
    await walk(page, target);
    const on = await target.evaluate((input: HTMLInputElement) => input.type === 'radio' && input.checked);
    if (!on) await page.keyboard.press(' ');
  },
  async type(target, text) {
    await walk(page, target);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  },
  async slide(target, value) {
    await walk(page, target);
    for (let n = 0; n < most; n++) {
      const left = await target.evaluate((slider: HTMLInputElement, to) => to - slider.valueAsNumber, value);
      if (Math.abs(left) < 1e-6) return;
      const was = await target.inputValue();
      await page.keyboard.press(left > 0 ? 'ArrowRight' : 'ArrowLeft');
      if ((await target.inputValue()) === was) return;
    }
  },
});

/** The three, each on a screen of its own. */
export const ways: readonly Way[] = [
  { name: 'the mouse alone', screen: { viewport: { width: 1200, height: 900 } }, hand: mouse },
  { name: 'the keyboard alone', screen: { viewport: { width: 760, height: 900 } }, hand: keys },
  {
    name: 'a finger at 320 px',
    screen: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    hand: touch,
  },
];
