// Texts of handing over by a code in visit-summary, English (UK).
import type { CodeTexts } from './nl.js';

export const en: CodeTexts = {
  which: 'What would you like to hand over?',
  page: 'My page',
  plan: 'My plan',
  label: { page: 'QR code with your page', plan: 'QR code with your plan' },
  scan: {
    page: 'Your physiotherapist scans this code and sees your page. Everything is in the code itself. We save nothing and send nothing.',
    plan: 'Scan this code with the other phone. You can take over the plan there. We save nothing and send nothing.',
  },
  open: 'Anyone who scans the code can read all of it. Show it only to someone you choose.',
  shed: 'Not everything fitted. Your pain of each day is left out; the line and the words are in.',
  big: 'This does not fit in one code. Untick something, or save a file.',
  cannot: 'This does not work here. Save a file instead.',
  brought: 'This page comes from another device. We do not save it here.',
  got: 'You were given a plan',
  exercise: (name, from, to, unit) =>
    `${name}: start with ${from}, up to ${to} ${{ minutes: 'minutes', times: 'times', steps: 'steps' }[unit]}.`,
  instead: 'It takes the place of the plan that is here.',
  take: 'Use this plan',
  leave: 'Not now',
  taken: 'The plan is on this device now, with your exercises.',
  refused: {
    newer: 'This code comes from a newer version. Reload this page, or ask for a file.',
    broken: 'We cannot read this code. Scan it again, or ask for a file.',
  },
};
