/** Reading a file the visitor chose, in the encodings spreadsheets write. Touches nothing but the file. */

export type FileRead = { ok: true; text: string } | { ok: false; reason: 'too-big' | 'not-text' | 'unreadable' };

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What no text holds: a program, a picture, a spreadsheet's own file. */

const binary = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f]/;
/** The five places Windows-1252 leaves empty: decoders hand them on as they are. */
const unassigned = /[\x81\x8d\x8f\x90\x9d]/;

/** The text of bytes: UTF-8, else UTF-16 where they begin with its mark, else Windows-1252; undefined for what is no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  const text = marked ? decoded(bytes, marked) : decoded(bytes, 'utf-8');
  if (text !== undefined) return binary.test(text) ? undefined : text;
  if (marked) return undefined;
  const western = decoded(bytes, 'windows-1252')!;
  return binary.test(western) || unassigned.test(western) ? undefined : western;
}

/** The text of a chosen file of at most `maxBytes`. Never rejects. */
export const readFile = async (file: Blob, maxBytes: number): Promise<FileRead> => {
  if (file.size > maxBytes) return { ok: false, reason: 'too-big' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Removed or changed since it was chosen, or on a drive that is gone.
    return { ok: false, reason: 'unreadable' };
  }
  const text = textOf(new Uint8Array(bytes));
  return text === undefined ? { ok: false, reason: 'not-text' } : { ok: true, text };
};
