// Which form fits which kind of site; the sentence beside it is in the words. Pure.
import type { Form } from './forms.js';

export const sites = {
  html: 'tag',
  wordpress: 'wordpress',
  'wordpress-com': 'link',
  wix: 'frame',
  squarespace: 'tag',
  webflow: 'tag',
  joomla: 'data',
  drupal: 'tag',
} as const satisfies Readonly<Record<string, Form>>;

export type Site = keyof typeof sites;
