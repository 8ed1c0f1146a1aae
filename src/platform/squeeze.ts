// Text made small enough for an address, and back: deflate and base64 of the browser. Touches nothing.

/** What a browser compresses, in bytes, and what comes of it. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  most: number,
): Promise<Uint8Array> {
  const whole = new Uint8Array(most);
  let length = 0;
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough<Uint8Array>(stream as TransformStream)
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole.subarray(0, length);
    if (length + value.length > most) throw new RangeError('longer than it may be');
    whole.set(value, length);
    length += value.length;
  }
}

/** The text in letters, digits, '-' and '_'. */
export async function squeeze(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const small = await through(bytes, new CompressionStream('deflate-raw'), bytes.length + 64);
  return btoa(String.fromCharCode(...small))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The text again, of at most `most` bytes; undefined for what was not made so, or is longer: a few bytes can become millions. */
export async function unsqueeze(code: string, most: number): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    const text = await through(bytes, new DecompressionStream('deflate-raw'), most);
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}
