// What the class of a picture of the body takes: one import for all of it.
export { BodyElement } from './body-element.js';
export { factorFold } from './factor-rows.js';
export { metaphorStyles } from './metaphor.styles.js';
export { Motion } from './motion.js';
export { oneByOne } from '../shared/one-by-one.js';
export { earthOfPlay, playButton } from '../shared/controls/play-button.js';
export { Player } from '../shared/player.js';
export { placeBoxes } from './spot.js';
export { Story } from './story.js';
