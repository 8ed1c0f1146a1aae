// The one style sheet of the admin page, served as a file. Text only.
import { agenda } from './agenda.js';
import { base } from './base.js';
import { tokens } from './tokens.js';

/** CSS. */
export const sheet = `@charset "utf-8";\n${tokens}${base}${agenda}`;
