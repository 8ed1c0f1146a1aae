/** A pain log from the text of a file: CSV as people and spreadsheets write it, or JSON. Never throws. Pure. */

export type Rows = { ok: true; rows: readonly unknown[] } | { ok: false; reason: 'empty' | 'no-columns' | 'not-json' };

type Column = 'at' | 'value' | 'scale' | 'zone' | 'note' | 'cycle' | 'moment' | 'settle' | 'what' | 'time';

/** Names of columns in the kit's four languages and in its own export. */
const names: readonly [Column, RegExp][] = [
  ['at', /^(at|when|date|datum|dag|jour|tag|date ?time|timestamp|tijdstip|zeitpunkt|moment in time)$/],
  ['time', /^(time|uur|tijd|heure|zeit|uhrzeit)$/],
  ['value', /^(value|pain|pijn|score|waarde|cijfer|douleur|valeur|schmerz(en)?|wert|nrs|vas|pijnscore|pain ?score)$/],
  ['scale', /^(scale|schaal|échelle|echelle|skala)$/],
  ['zone', /^(zone|time ?zone|tijdzone|fuseau|zeitzone)$/],
  ['note', /^(note|notes|text|notitie|opmerking|remarque|notiz|bemerkung|comment)$/],
  ['cycle', /^(cycle|cyclus|flare|opflakkering|poussée|schub|zyklus)$/],
  ['moment', /^moment$/],
  ['settle', /^settle$/],
  ['what', /^what$/],
];

/** Rows of cells (RFC 4180; a quote in the middle of a cell is a letter, an unclosed one ends with the text). */
export function cells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = text.startsWith('\ufeff') ? 1 : 0;
  const end = (): void => {
    if (row.length > 1 || row[0]?.trim()) rows.push(row);
    row = [];
  };
  while (i < text.length) {
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
  if (row.length) end();
  return rows;
}

/** The sign that splits the first line most; a comma may be the decimal mark where another does. */
const separatorOf = (text: string): string => {
  const line = (/^[^\r\n]*/.exec(text.replace(/^\ufeff/, '').trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => line.split(sign).length - 1;
  return count('\t') ? '\t' : count(';') ? ';' : ',';
};

/** Our export puts ' before a text a spreadsheet would run as a formula: here it goes off again. */
const unescaped = (text: string): string => text.replace(/^'(?=[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u, '');

function fromCsv(text: string): Rows {
  const all = cells(text, separatorOf(text));
  const first = all[0];
  if (!first) return { ok: false, reason: 'empty' };
  const heads = first.map((cell) => {
    const name = cell.trim().toLowerCase().replaceAll('_', ' ');
    return [names.find(([, pattern]) => pattern.test(name))?.[0], name] as const;
  });
  const has = (column: Column): boolean => heads.some(([found]) => found === column);
  const titled = has('value') && (has('at') || has('time'));
  // Without titles: when, then how much, then words; only if the first line itself begins with a digit.
  if (!titled && !/^\D{0,3}\d/.test(first[0] ?? '')) return { ok: false, reason: 'no-columns' };
  const columns = titled ? heads.map(([found]) => found) : (['at', 'value', 'note'] as const);
  const implied = titled
    ? heads.find(([found, name]) => found === 'value' && /^(nrs|vas)$/.test(name))?.[1]
    : undefined;
  const rows = (titled ? all.slice(1) : all).map((row): Record<string, unknown> => {
    const out: Record<string, unknown> = implied ? { scale: implied } : {};
    row.forEach((cell, i) => {
      const column = columns[i];
      if (column && cell !== '' && (column !== 'scale' || cell.trim())) out[column] ??= cell;
    });
    if (out['time'] !== undefined)
      out['at'] = out['at'] === undefined ? out['time'] : `${String(out['at'])} ${String(out['time'])}`;
    if (typeof out['note'] === 'string') out['note'] = unescaped(out['note']);
    if (typeof out['at'] === 'string' && /^\d{12,13}$/.test(out['at'].trim())) out['at'] = Number(out['at']);
    return out;
  });
  // The kit's own export also carries steps, factors and questions.
  return { ok: true, rows: rows.filter((row) => row['what'] === undefined || row['what'] === 'pain') };
}

function fromJson(text: string): Rows {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const lists = [raw, ...['painLog', 'values'].map((key) => (raw as Record<string, unknown> | null)?.[key])];
  const rows = lists.find(Array.isArray) as unknown[] | undefined;
  return rows ? { ok: true, rows } : { ok: false, reason: 'no-columns' };
}

/** The rows of a text, for readPainLog. JSON: an array, or an object with `values` or `painLog`. */
export const rowsOf = (text: string): Rows => {
  const start = /[^\s\ufeff]/.exec(text)?.[0];
  if (start === undefined) return { ok: false, reason: 'empty' };
  return start === '[' || start === '{' ? fromJson(text.replace(/^\ufeff/, '')) : fromCsv(text);
};
