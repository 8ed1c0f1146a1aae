// May this device remember? English.
import type { RememberTexts } from './nl.js';

export const en: RememberTexts = {
  ask: 'May we save this on your device?',
  means: 'Then it will still be here next time. We send nothing. You can erase it at any time.',
  yes: 'Yes, save',
  no: 'No, not now',
  notKept: 'Nothing saved. If you close the page, it is gone.',
  yetKeep: 'Save after all',
  differs: 'You have changed something since. That is not saved yet.',
  forget: 'Erase everything from this device',
  safari: 'Some browsers, such as Safari, erase this after seven days without a visit.',
  status: {
    memory: 'Nothing saved yet. If you close the page, it is gone.',
    saved: 'Saved on this device.',
    denied: 'This browser does not allow saving. If you close the page, it is gone.',
    full: 'This device’s storage is full. What you entered now is gone when you close the page.',
    newer: 'A newer version already saved something here. That stays. What you enter now is not saved.',
    'corrupt-kept': 'Saved. Part of what was here before could not be read. It is kept aside, not erased.',
  },
};
