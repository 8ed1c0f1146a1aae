// The list in src/registry.ts with a tag put in or taken out, its rows in the order of the alphabet. Pure.

const row = /^ {2}'([\w-]+)': '\w+',\n/gm;

/** `change` gets the rows and gives back those that must stand there. */
function withRows(text: string, change: (rows: readonly string[]) => readonly string[]): string {
  const rows = text.match(row);
  const first = rows?.[0];
  if (!first) throw new Error('src/registry.ts has no rows as they are written here');
  const start = text.indexOf(first);
  return text.slice(0, start) + [...change(rows)].sort().join('') + text.slice(start).replace(row, '');
}

export const withTag = (text: string, tag: string, family: string): string =>
  withRows(text, (rows) => [...rows, `  '${tag}': '${family}',\n`]);

export const withoutTag = (text: string, tag: string): string =>
  withRows(text, (rows) => rows.filter((line) => !line.startsWith(`  '${tag}':`)));
