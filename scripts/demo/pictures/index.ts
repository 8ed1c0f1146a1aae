// The pictures of the demo practice as files, by the name they have in demo/site/pictures/. Pure.
import { fileOf, schemes } from './colours.js';
import { narrowHero, wideHero } from './hero.js';
import { people, portrait } from './people.js';

const drawings = {
  'square-wide': wideHero(),
  'square-narrow': narrowHero(),
  ...Object.fromEntries(Object.entries(people).map(([id, someone]) => [id, portrait(someone)])),
};

/** `noor.svg` is the light one, `noor-dark.svg` the dark one. */
export const pictureFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(drawings).flatMap(([name, drawing]) =>
    schemes.map((scheme) => [`${name}${scheme === 'dark' ? '-dark' : ''}.svg`, fileOf(drawing, scheme)] as const),
  ),
);
