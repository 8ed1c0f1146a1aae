/** Handing the visitor a file. Touches Blob addresses and one unattached link. */

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
