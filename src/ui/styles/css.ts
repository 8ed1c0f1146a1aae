// The tag of every style sheet: plain text until an element adopts it, so that it can be read where there is no DOM.

/** CSS as text; editors and the minifier know the name. */
export const css = String.raw;
