// Values as PHP writes them. Pure.

/** A text that stands as it is: in single quotes only the quote and the backslash mean something. */
export const phpText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Already PHP. */
export class Code {
  constructor(readonly php: string) {}
}

/** A text that is translated when the file is read. */
export const translated = (text: string): Code => new Code(`__( ${phpText(text)}, 'kinekit' )`);

const tabs = (depth: number): string => '\t'.repeat(depth);

export function phpValue(value: unknown, depth = 0): string {
  if (value instanceof Code) return value.php;
  if (typeof value === 'string') return phpText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || typeof value !== 'object') throw new Error(`${typeof value} is nothing PHP knows`);
  const rows = Array.isArray(value)
    ? value.map((each) => phpValue(each, depth + 1))
    : Object.entries(value).map(([key, each]) => `${phpText(key)} => ${phpValue(each, depth + 1)}`);
  if (!rows.length) return 'array()';
  return `array(\n${rows.map((row) => `${tabs(depth + 1)}${row},\n`).join('')}${tabs(depth)})`;
}

/** A file that gives back one value. */
export const phpFile = (says: string, value: unknown): string =>
  `<?php
/**
 * ${says} Written by the build from custom-elements.json and the kit's texts.
 *
 * @package Kinekit
 */

defined( 'ABSPATH' ) || exit;

return ${phpValue(value)};
`;
