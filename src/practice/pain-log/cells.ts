/** The cells of a text that separates them by a sign. Pure. */

/** Rows of cells (RFC 4180; a quote in the middle of a cell is a letter, an unclosed one ends with the text). An empty
 * line is a row without cells, so that rows keep the numbers a spreadsheet gives them. At most `most` rows. */
export function cells(text: string, separator: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = text.startsWith('\ufeff') ? 1 : 0;
  const end = (): void => {
    rows.push(row.length > 1 || row[0]?.trim() ? row : []);
    row = [];
  };
  while (i < text.length && rows.length < most) {
    let cell = '';
    if (text[i] === '"') {
      for (i++; i < text.length; i++) {
        const next = text.indexOf('"', i);
        const stop = next < 0 ? text.length : next;
        cell += text.slice(i, stop);
        i = stop;
        if (text[i + 1] !== '"') break;
        cell += '"';
        i++;
      }
      i++;
    }
    const start = i;
    while (i < text.length && text[i] !== separator && text[i] !== '\n' && text[i] !== '\r') i++;
    row.push(cell + text.slice(start, i));
    if (text[i] === separator) {
      i++;
      // A separator at the very end opens one more, empty, cell.
      if (i >= text.length) row.push('');
      continue;
    }
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    i++;
    end();
  }
  if (row.length && rows.length < most) end();
  return rows;
}

/** The signs that may stand between cells, the surest first: a comma may be the decimal mark where another separates. */
export const separators = ['\t', ';', '|', ','] as const;

/** The sign that splits a line: the surest one that is in it outside quotes. */
export function separatorOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text.replace(/^\ufeff/, '').trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '');
  return separators.find((sign) => line.includes(sign)) ?? ',';
}

/** Our export puts ' before a text a spreadsheet would run as a formula: here it goes off again. */
export const unescaped = (text: string): string =>
  text.replace(/^'(?=[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u, '');
