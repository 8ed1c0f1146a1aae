// A screenshot in few colours; its pixels are read in the browser that made it.
import type { Browser } from 'playwright-core';
import { indexedPng } from './indexed-png.js';

/** The same picture as a PNG of at most 256 colours. */
export async function lighter(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const { width, height, text } = await page.evaluate(
    async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      let signs = '';
      for (const byte of data) signs += String.fromCharCode(byte);
      return { width: image.width, height: image.height, text: btoa(signs) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await page.close();
  return indexedPng(Buffer.from(text, 'base64'), width, height);
}
