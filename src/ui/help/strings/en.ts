// Red flags, English: the signs of science/safety/signs.ts and whom to call.
import type { HelpTexts } from './nl.js';

export { frame } from '../../base/strings/en.js';

export const en: HelpTexts = {
  title: 'Need help right away?',
  call: (number) => `Call ${number}`,
  also: {
    FR: (eu, text) => `${eu} works too. Cannot phone, or hard of hearing? Text ${text}.`,
    CH: (eu) => `${eu} works too.`,
    elsewhere: (eu) => `${eu} works all over Europe.`,
  },
  instead: { UK: 'Or have someone take you to A&E straight away.' },
  newOrWorse: 'Do not wait. Call if this is new, or getting worse:',
  atOnce: 'Also call straight away for:',
  doctor: 'Call your GP today',
  today: 'Do so for any of these:',
  closed: {
    BE: (call) =>
      `In the evening, at night, at the weekend or on a public holiday, call the doctor on call: ${call}. No answer in your area? Call the local number.`,
    NL: () =>
      'In the evening, at night, at the weekend or on a public holiday, call the out-of-hours GP service near you, ' +
      'the ‘huisartsenpost’. Always phone before you go.',
    FR: (call) => `Not available? Call ${call}. They will tell you who can see you.`,
    DE: (call) => `Closed? Call the doctor on call, free of charge: ${call}.`,
    CH: () => 'Closed? Call the medical on-call number of your canton.',
    LU: (call) =>
      `In the evening, at the weekend or on a public holiday, go to a maison médicale; no appointment needed. After midnight, call ${call}.`,
    UK: (call) => `Closed? Call ${call}. In Northern Ireland, call your GP out-of-hours service.`,
    elsewhere: () => 'Closed? Call the out-of-hours doctor.',
  },
  tell: () => 'Tell your physiotherapist as well.',
  doubt: 'In doubt? Call your GP. A page cannot examine you.',
  training: 'About to train or move more?',
  stop: (number) =>
    `Dizzy? Stop, and call your GP. Chest pain, or suddenly very short of breath? Stop, and call ${number}.`,
  askFirst: 'Ask your GP first if you have:',
  signs: {
    bladder: 'It is hard or impossible to pee, you do not feel it, or you cannot hold it.',
    bowel: 'You cannot control your bowels, or do not feel when you need to go.',
    saddle: 'Less feeling, or a different feeling, around your genitals, anus or buttocks, also when you wipe.',
    leg: 'You are losing strength in a leg.',
    bothLegs: 'Pain, tingling, weakness or numbness in both legs.',
    accident: 'Pain after a serious accident, such as a car accident or a fall from a height.',
    chest: 'Chest pain.',
    breath: 'Being suddenly very short of breath.',
    stroke: 'A face that droops on one side, an arm that is suddenly weak, or suddenly slurred speech.',
    severe: 'Severe pain, or pain that keeps getting worse.',
    night: 'Pain that is worse at night, or does not ease with rest.',
    fever: 'A high temperature, or losing weight without trying.',
    fall: 'A recent fall, or a less serious accident.',
    tingling: 'Tingling or numbness in one arm or leg, or an arm or hand that is slowly losing strength.',
    shape: 'A lump on your back, or a back that changes shape.',
    worry: 'You are worried.',
    stuck:
      'Can you do much less than usual, or is it not getting better whatever you do? Make an appointment with your GP.',
    unwell: 'A high temperature, dizziness, redness, or weight loss without trying.',
    feet: 'Numbness or a changed feeling in your legs or feet that you have had for some time.',
    illness:
      'High blood pressure, diabetes, osteoporosis, rheumatoid arthritis or another illness, now or in the past.',
  },
  callPractice: (name, phone) => (name ? `${name}: ${phone}` : `Call the practice: ${phone}`),
  close: 'Close',
};
