import { frame } from '../../../../ui/base/strings/en.js';
import type { BackMythsTexts } from './nl.js';

export const en: BackMythsTexts = {
  frame,
  title: 'Fact or shadow?',
  purpose: 'A myth looks larger than the thing that casts it.',
  start: 'Your back is strong, and it adapts.',
  card: (n, of) => `Card ${n} of ${of}`,
  before: 'Previous card',
  next: 'Next card',
  turn: 'Turn the card over',
  back: 'Back to the fact',
  all: 'All ten as text',
  sections: {
    lifting: {
      head: 'Your back is strong, for lifting too.',
      body: [
        'How you sit, stand or lift does not predict low back pain. Build up slowly and your back will adapt.',
        '‘Never lift with a bent back.’',
        'You hear that a lot. Believe it, and you lift stiffly, or not at all. Then your back does not get used to it.',
      ],
    },
    wear: {
      head: 'Moving makes your back stronger.',
      body: [
        'If you build up step by step, your bones, tendons and discs get sturdier. Even where a scan shows wear.',
        '‘A lot of moving wears your back out.’',
        'Of course you then want to spare your back. But people who move less get weaker. Start with a little.',
      ],
    },
    moving: {
      head: 'You can move, even with some pain.',
      body: [
        'Building up slowly, in all directions, is good for your back. If it gets too much, do less and tell someone.',
        '‘First no pain, only then move.’',
        'It sounds sensible. But anyone who waits until the pain is gone may wait very long. Some pain is part of recovery.',
      ],
    },
    core: {
      head: 'A strong core may relax too.',
      body: [
        'A weak core does not cause back pain. Some people tense those muscles too much. Any strength training counts.',
        '‘Back pain comes from weak tummy muscles.’',
        'Hear that, and you pull your tummy in all day. Breathe out slowly, and let go.',
      ],
    },
    damage: {
      head: 'Your pain is real, even without damage.',
      body: [
        'Lasting pain has more to do with fear and gloomy expectations than with damage. Immune system and nerves play a part.',
        '‘If pain stays, something is broken.’',
        'Then you keep looking for what is broken. Ask your physiotherapist what calms your alarm, too.',
      ],
    },
    scan: {
      head: 'A scan does not predict how it will go.',
      body: [
        'Many people without pain have findings on a scan too. If there is a reason for one, your GP will ask for it.',
        '‘Without a scan nobody knows what it is.’',
        'Waiting for a scan sometimes means waiting to move. Ask your GP whether it would change anything.',
      ],
    },
    flares: {
      head: 'A flare-up is usually not damage.',
      body: [
        'It has more to do with what you did, with stress and with your mood. Do a bit less, but keep moving.',
        '‘When it flares up, you must rest.’',
        'Lying down seems best then. It also feeds the dread of the next time. No panic: the step was too big.',
      ],
    },
    age: {
      head: 'Most back pain gets better.',
      body: [
        'It does not get worse because you grow older. Backs get wrinkles on the inside, and many people feel none of it.',
        '‘It only gets worse over the years.’',
        'Then you let go of what you liked doing. Take one thing back, and start small.',
      ],
    },
    serious: {
      head: 'Back pain is rarely something serious.',
      body: [
        'Sometimes it is. Know the signs under ‘When should I get help right away?’. In doubt? Call your GP.',
        '‘This much pain has to be serious.’',
        'A lot of pain is frightening, of course. But an irritated nerve can hurt a lot without much damage. Still worried? Call your GP.',
      ],
    },
    care: {
      head: 'What helps is often simple.',
      body: [
        'Explanation, movement, sleep, work and company. Nobody puts a vertebra back, and exercise helps for longer than hands do.',
        '‘It takes strong pills or an operation.’',
        'Waiting for those, you do less meanwhile. Sometimes they are needed: decide with your GP. Never stop pills by yourself.',
      ],
    },
    measured: {
      head: 'Lifting and sitting: what was measured',
      body: [
        'In 416 US veterans with low back pain a flare-up was slightly more likely after each hour of lifting: 1.05 times. ' +
          'After each hour of sitting it was 0.96 times. After a year it was not linked with what they could do.',
        'A small study saw it differently. In 30 people with recent back pain it was 4.4 times with more than 6 hours of sitting.',
      ],
    },
    beliefs: {
      head: 'What you believe steers what you do',
      body: [
        'You hear such beliefs everywhere: in the media, from friends, at times from health professionals. You did not invent them.',
        'In studies they go with more pain, less work and more medicines. That is a link, and nobody’s fault.',
      ],
    },
  },
};
