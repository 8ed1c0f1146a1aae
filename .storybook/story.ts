// What stories are made of, beside their args.
export { draw, inFourLanguages } from './draw.js';
export { answered, choose, plays, playsIn, point, press, slide, type } from './plays.js';
