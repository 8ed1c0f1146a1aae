/** Handing the visitor a file, and reading one they chose. Touches Blob addresses and one unattached link. */

/** `name` as every file system takes it: no path, no reserved sign, no hidden turn of writing direction, ≤ 100 long. */
export const safeName = (name: string): string =>
  name
    // Direction marks make 'exe.txt' out of 'txt.exe'; the rest is reserved on Windows.

    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069"*/:<>?\\|]+/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    // The end, so that the extension stays.
    .slice(-100) || 'kinekit';

/** Offers `text` as a download. `mime` without charset; the text is saved as UTF-8. */
export const download = (name: string, mime: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeName(name);
  link.click();
  // Safari asks first; an address given up at once saves an empty file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

export type FileRead = { ok: true; text: string } | { ok: false; reason: 'too-big' | 'not-text' | 'unreadable' };

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
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { ok: false, reason: 'not-text' } : { ok: true, text };
  } catch {
    return { ok: false, reason: 'not-text' };
  }
};
