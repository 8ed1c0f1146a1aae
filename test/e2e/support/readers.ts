// Two readers of QR codes that have nothing in common, and what a camera does to a code. Touches the page it is given.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A picture as it is read: four bytes a pixel. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** What happens between a screen and a camera: `blur` in pixels, `turn` in degrees. */
export interface Way {
  readonly blur?: number;
  readonly turn?: number;
  readonly scale?: number;
}

/** A screenshot as a camera sees it, on grey as of a table. */
export async function seen(page: Page, png: Buffer, { blur = 0, turn = 0, scale = 1 }: Way): Promise<Seen> {
  const { width, height, bytes } = await page.evaluate(
    async ({ base64, dim, angle, size }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const side = Math.ceil(Math.hypot(image.width, image.height) * size) + 40;
      const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
      const to = canvas.getContext('2d')!;
      to.fillStyle = '#bbb';
      to.fillRect(0, 0, side, side);
      to.filter = dim ? `blur(${dim}px)` : 'none';
      to.translate(side / 2, side / 2);
      to.rotate((angle * Math.PI) / 180);
      to.scale(size, size);
      to.drawImage(image, -image.width / 2, -image.height / 2);
      const pixels = to.getImageData(0, 0, side, side).data;
      let text = '';
      for (let i = 0; i < pixels.length; i += 8192) text += String.fromCharCode(...pixels.subarray(i, i + 8192));
      return { width: side, height: side, bytes: btoa(text) };
    },
    { base64: png.toString('base64'), dim: blur, angle: turn, size: scale },
  );
  return { width, height, data: new Uint8ClampedArray(Buffer.from(bytes, 'base64')) };
}

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
let ready: Promise<unknown> | undefined;

/** By name, what each makes of a picture; undefined where it finds nothing. */
export const readers: Readonly<Record<string, (picture: Seen) => Promise<string | undefined>>> = {
  async zxing(picture) {
    ready ??= Promise.resolve(
      prepareZXingModule({ overrides: { wasmBinary: fs.readFileSync(wasm).buffer as ArrayBuffer } }),
    );
    await ready;
    const [found] = await readBarcodes({ ...picture, colorSpace: 'srgb' } as ImageData, { formats: ['QRCode'] });
    return found?.text;
  },
  qr(picture) {
    try {
      return Promise.resolve(decodeQR(picture));
    } catch {
      return Promise.resolve(undefined);
    }
  },
};
