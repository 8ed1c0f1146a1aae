// Red flags, English (facts: Red flags).
import type { HelpTexts } from './nl.js';

export const en: HelpTexts = {
  now: 'Call 112 now',
  urgent: [
    'You suddenly cannot hold your urine or stool, or cannot pass it.',
    'You feel nothing or less between your legs, where a saddle would touch.',
    'You quickly lose strength in a leg.',
  ],
  wait: 'Do not wait with this.',
  call112: 'Call 112',
  doctor: 'Call your doctor or physiotherapist',
  signs: [
    'Severe pain, or pain that keeps growing.',
    'Tingling, numbness or less strength.',
    'Fever, or losing weight without knowing why.',
    'You recently fell or had an accident.',
    'You can do much less than usual.',
    'It does not get better, whatever you do. Or you are worried.',
  ],
  doubt: 'In doubt? Do call. A page cannot examine you.',
  callPractice: (name, phone) => (name ? `${name}: ${phone}` : `Call the practice: ${phone}`),
  close: 'Close',
};
