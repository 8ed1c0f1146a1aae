// What few readers of the chart open: the table, the cycles, files in and out. Fetched on first use; words come in.
export { cyclesPart } from './cycles.js';
export { entriesOf, saveCsv, saveJson } from './files.js';
export { tablePart, tablePages } from './table.js';
export { rowsOf } from '../../../../practice/pain-csv.js';
export { readFile } from '../../../../platform/files.js';
