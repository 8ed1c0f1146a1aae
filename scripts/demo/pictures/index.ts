// The pictures of the demo practice as files, by the name they have in demo/site/pictures/. Pure.
import { fileOf, fileOfBoth, schemes } from './colours.js';
import { narrowHero, wideHero } from './hero.js';
import { people, portrait } from './people.js';

const heroes = { 'square-wide': wideHero(), 'square-narrow': narrowHero() };

/** A hero is a file for each scheme, `square-wide.svg` and `square-wide-dark.svg`; a portrait one for both. */
export const pictureFiles: ReadonlyMap<string, string> = new Map([
  ...Object.entries(heroes).flatMap(([name, drawing]) =>
    schemes.map((scheme) => [`${name}${scheme === 'dark' ? '-dark' : ''}.svg`, fileOf(drawing, scheme)] as const),
  ),
  ...Object.entries(people).map(([id, someone]) => [`${id}.svg`, fileOfBoth(portrait(someone))] as const),
]);
