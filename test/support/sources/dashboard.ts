// What the WordPress dashboard says, as texts the tests of words read. Of sentences whose English is a doc-comment only the
// translations count.
import { families, intros, rows, said, widgets, type Four } from '../../../scripts/wordpress/words/index.js';
import { gap, type Language, type Text } from './texts.js';

const columns: readonly Language[] = ['en', 'nl', 'fr', 'de'];

/** What is typed as it stands, and belongs to no language: `--kine-radius: 0.5em`, `worry:2`, hours. */
const typed = /--[\w-]+: [\d.]+em|\b[a-z-]+:\d(?:, [a-z-]+:\d)*|mo-fr [\d:,; a-z-]+\d/g;

export function dashboardTexts(language: Language): Text[] {
  const column = columns.indexOf(language);
  const names: [string, Four][] = [widgets, families, intros, ...rows].flatMap((row) => Object.entries(row));
  const sentences = Object.entries(said).flatMap(([english, others]): [string, string][] =>
    column > 0 ? [[english, others[column - 1]!]] : [],
  );
  return [...names.map(([key, four]): [string, string] => [key, four[column]!]), ...sentences].map(([key, text]) => ({
    file: 'scripts/wordpress/words',
    key,
    text: text.replace(typed, gap),
  }));
}
