// What the class of a guide takes: one import for all of it.
export { GuideElement } from './guide-element.js';
export { guideStyles } from './guide.styles.js';
export { leafRow, leafStyles } from './leaf-row.js';
export { prose } from './prose.js';
export type { Block, GuideTexts, Section, Sections } from './sections.js';
