// A picture of a screen as a PNG of at most 256 colours: a third of the bytes, and nobody sees it. Pure.
import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(data.length, 0);
  sizes.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)]);
};

const channels = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(colour: number, palette: readonly number[]): number {
  const [r, g, b] = channels(colour) as [number, number, number];
  let best = 0;
  let least = Infinity;
  palette.forEach((other, i) => {
    const [x, y, z] = channels(other) as [number, number, number];
    const far = (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
    if (far < least) [best, least] = [i, far];
  });
  return best;
}

/** `rgba`: four bytes a pixel, row after row. */
export function indexedPng(rgba: Uint8Array, width: number, height: number): Buffer {
  const colours = new Uint32Array(width * height);
  const seen = new Map<number, number>();
  for (let i = 0; i < colours.length; i++) {
    const colour = (rgba[4 * i]! << 16) | (rgba[4 * i + 1]! << 8) | rgba[4 * i + 2]!;
    colours[i] = colour;
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  const palette = [...seen]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour);
  const place = new Map(palette.map((colour, i) => [colour, i]));
  // Each row begins with the kind of its filter: none, which suits few colours.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, i) => {
    let at = place.get(colour);
    if (at === undefined) place.set(colour, (at = nearest(colour, palette)));
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = at;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
