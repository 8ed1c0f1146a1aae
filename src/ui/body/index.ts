// What the class of a picture of the body takes: one import for all of it.
export { BodyElement } from './body-element.js';
export { factorFold } from './factor-rows.js';
export { metaphorStyles } from './metaphor.styles.js';
export { Motion } from './motion.js';
export { oneByOne } from './one-by-one.js';
export { earthOfPlay, playButton } from './play-button.js';
export { Player } from './player.js';
export { Story } from './story.js';
