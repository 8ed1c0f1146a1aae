// The builder of embeds in English.
import type { Words } from './nl.js';

export const en: Words = {
  title: 'Put a widget on your site',
  lead: 'Choose, see what it looks like, and copy. No programming needed. This page remembers nothing and sends nothing.',
  other: 'In another language',
  which: 'What would you like to show?',
  widget: 'Widget',
  language: 'Language of the widget',
  options: 'How does it start?',
  noOptions: 'This widget has no settings.',
  unset: 'Leave as it is',
  practice: 'Your practice',
  practiceHint:
    'For a tag or a div. In WordPress you set this in the plugin. A frame or a link reads it from a file on the same server.',
  looks: 'The colours of your practice',
  ownAccent: 'A colour of your own',
  accent: 'Colour',
  radius: 'Corners',
  radii: { '': 'As they are', '0': 'Square', '6px': 'Slightly round', '2em': 'Round' },
  scheme: 'Light or dark',
  schemes: { '': 'As your page', light: 'Always light', dark: 'Always dark' },
  preview: 'This is what it looks like',
  take: 'Take it with you',
  site: 'What is your site made with?',
  sites: {
    html: [
      'Plain HTML',
      'Paste the first piece into the <head> of your page, and the second where the widget should be.',
    ],
    wordpress: [
      'WordPress, on a server of your own',
      'Install the kinekit plug-in. Then find the widget among the blocks under ‘Physiotherapy’, or ' +
        'paste this shortcode.',
    ],
    'wordpress-com': [
      'WordPress.com',
      'With a plan that allows plug-ins, choose ‘WordPress, on a server of your own’. Otherwise ' +
        'WordPress.com removes scripts and frames: use a link or the QR code.',
    ],
    wix: [
      'Wix',
      'Choose Add, Embed Code, Embed HTML. Paste the code. Make the box in the editor tall enough: ' +
        'Wix does not let it grow by itself.',
    ],
    squarespace: [
      'Squarespace',
      'Paste the first piece under Code Injection, Header. The second goes into a Code block. Without ' +
        'Code Injection, choose a frame.',
    ],
    webflow: [
      'Webflow',
      'Paste the first piece under Site settings, Custom code, Head. The second goes into an Embed element.',
    ],
    joomla: [
      'Joomla',
      'The editor removes tags it does not know, but keeps this form. The first piece belongs in the ' +
        '<head> of your template.',
    ],
    drupal: [
      'Drupal',
      'Use the text format ‘Full HTML’. If you may not, choose the form for editors that remove tags.',
    ],
  },
  form: 'Form',
  forms: {
    tag: 'A tag',
    data: 'A div, for editors that remove tags',
    wordpress: 'A WordPress shortcode',
    frame: 'A frame',
    link: 'A link and a QR code',
  },
  once: 'Once, in the <head>',
  place: 'Where it should be',
  address: 'Where is the kit?',
  addressHint: 'The address of the folder with kinekit.js. Preferably put that folder on your own site.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Copying did not work. The text is selected: copy it with your keyboard.',
  qr: 'QR code of this link',
  tooLong: 'This link is too long for a QR code.',
};
